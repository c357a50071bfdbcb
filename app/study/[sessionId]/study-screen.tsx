'use client'

import { useCallback, useEffect, useRef } from 'react'
import type { StudyView } from '#data/sitting/views'
import type { ItemResponse } from '#lib/items/response'
import { shownResponse } from '#lib/items/shown-response'
import { clockTime } from '#ui/question/clock'
import { Stem } from '#ui/question/stem'
import { SendingNotice } from '#ui/sitting/sending-notice'
import type { StudyWords } from '#ui/words'
import { fill } from '../../_ui/question/fill'
import type { Answering } from '../../_ui/sitting/use-answering'
import { useHydrated } from '../../_ui/sitting/use-hydrated'
import { AmendRow } from './amend-row'
import { EndScreen } from './end-screen'
import { FeedbackPanel, SourcePanel } from './feedback-panel'
import { Flag } from './flag'
import { ProgressLine } from './progress-line'
import { SittingAnswer } from './sitting-answer'
import { UndoButton, UndoNotice, undoneInWords } from './undo-button'
import { useKeys } from './use-keys'
import { type UndoStatus, useStudy } from './use-study'

/** What a screen reader is told when the screen changes. */
const announcement = (answering: Answering, undone: UndoStatus, words: StudyWords): string => {
  const said = undoneInWords(undone, words)
  if (said !== '' || answering.kind !== 'answered') return said
  const { correct, key } = answering.feedback
  return correct ? words.right : `${words.wrong} ${words.key}: ${shownResponse(key)}`
}

/** Puts the focus on the stem of each question after the first, and on the button that goes on after an answer. */
const useFocus = ({ kind }: Answering) => {
  const stem = useRef<HTMLHeadingElement>(null)
  const goOn = useRef<HTMLButtonElement>(null)
  const last = useRef(kind)
  useEffect(() => {
    if (last.current !== kind) {
      if (kind === 'asking') stem.current?.focus()
      if (kind === 'answered') goOn.current?.focus()
    }
    last.current = kind
  }, [kind])
  return { stem, goOn }
}

/** The sitting as the screen needs it: where it stands, and what the learner can do now. */
const useSitting = (initial: StudyView, isFromServer: boolean) => {
  const { put, give, undo, ...sitting } = useStudy(initial, isFromServer)
  const { study, shown, answering, goOn } = sitting
  const focus = useFocus(answering)
  const isHydrated = useHydrated()
  const asked = isHydrated && answering.kind === 'asking' ? (shown?.question ?? null) : null
  const onPut = useCallback((response: ItemResponse) => asked && put(asked, response), [asked, put])
  const onGive = useCallback((response: ItemResponse) => asked && give(asked, response), [asked, give])
  const onUndo = study.undoable && answering.kind !== 'sending' ? () => void undo() : null
  useKeys(onUndo, answering.kind === 'answered' ? goOn : null)
  return { ...sitting, focus, onUndo, onPut: asked && onPut, onGive: asked && onGive }
}

type Sitting = ReturnType<typeof useSitting>

/** The way back: the last step by name, and what became of taking it back. */
const Undo = ({ sitting: { study, undone, onUndo }, words }: { sitting: Sitting; words: StudyWords }) => (
  <div className="mt-4">
    {study.undoable && onUndo && <UndoButton undoable={study.undoable} words={words} onUndo={onUndo} />}
    <UndoNotice undone={undone} words={words} />
  </div>
)

/** What is said after an answer, and what can be done about it. */
const Answered = ({
  sitting: { study, shown, undone, focus, goOn, onUndo, amended },
  answering: { response, feedback, elapsedMs },
  words,
  locale,
}: {
  sitting: Sitting
  answering: Extract<Answering, { kind: 'answered' }>
  words: StudyWords
  locale: string
}) => {
  if (!shown) return null
  const { question } = shown
  return (
    <FeedbackPanel
      {...{ question, response, feedback, words, locale }}
      isLast={study.question === null}
      continueRef={focus.goOn}
      onContinue={goOn}
      undo={
        study.undoable && onUndo && <UndoButton undoable={study.undoable} words={words} onUndo={onUndo} />
      }
    >
      {study.mode === 'match' && <p className="hint">{fill(words.clock, { time: clockTime(elapsedMs) })}</p>}
      <div className="asides">
        <AmendRow {...{ question, response, feedback, words }} onAmended={amended} />
        <Flag key={feedback.answerId} itemId={question.itemId} words={words} />
      </div>
      <UndoNotice undone={undone} words={words} />
    </FeedbackPanel>
  )
}

/** The question screen: one question, then what proves its answer, then the next. */
export const StudyScreen = ({
  initial,
  words,
  locale,
  isFromServer = true,
}: {
  initial: StudyView
  words: StudyWords
  locale: string
  /** Whether the server made this page; without a network the device does. */
  isFromServer?: boolean
}) => {
  const sitting = useSitting(initial, isFromServer)
  const { study, shown, answering, dues, undone, focus, onPut, onGive } = sitting
  if (!shown) {
    return (
      <EndScreen study={study} dues={dues} words={words} locale={locale}>
        <Undo sitting={sitting} words={words} />
      </EndScreen>
    )
  }
  const { question, back } = shown
  const feedback = answering.kind === 'answered' ? answering.feedback : null
  return (
    <div className="study" data-mode={study.mode} data-answered={feedback !== null}>
      <ProgressLine study={study} answered={feedback !== null} words={words} />
      <p className="sr-only" role="status">
        {announcement(answering, undone, words)}
      </p>
      <div className="question">
        <Stem
          question={question}
          words={words}
          answerKey={feedback?.key ?? null}
          // Stems do not say of which article they ask; afterwards the source panel names it.
          isNamed={feedback === null}
          headingRef={focus.stem}
        />
        <SittingAnswer
          key={`${question.itemId}:${study.given - (feedback ? 1 : 0)}`}
          {...{ study, back, locale, question, words, onPut, onGive }}
          response={answering.response}
          answerKey={feedback?.key ?? null}
          isMarkedAtOnce
        />
        {answering.kind === 'sending' && <SendingNotice status={answering.status} words={words} />}
        {answering.kind === 'asking' && <Undo sitting={sitting} words={words} />}
        {answering.kind === 'answered' && (
          <Answered sitting={sitting} answering={answering} words={words} locale={locale} />
        )}
      </div>
      {feedback && <SourcePanel question={question} feedback={feedback} words={words} />}
    </div>
  )
}
