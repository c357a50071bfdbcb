'use client'

import { useCallback, useEffect, useRef } from 'react'
import type { StudyView } from '#data/study/views'
import type { ItemResponse } from '#lib/items/response'
import type { StudyWords } from '#ui/words'
import { AmendRow } from './amend-row'
import { SittingAnswer } from './answer-form'
import { clockTime } from './clock'
import { EndScreen } from './end-screen'
import { FeedbackPanel, SourcePanel } from './feedback-panel'
import { fill } from './fill'
import { Flag } from './flag'
import { ProgressLine } from './progress-line'
import { SendingNotice } from './sending-notice'
import { Stem } from './stem'
import { useHydrated } from './use-hydrated'
import { useKeys } from './use-keys'
import { type Phase, type UndoStatus, useStudy } from './use-study'

/** What a screen reader is told when the screen changes. */
const announcement = (phase: Phase, undone: UndoStatus, words: StudyWords): string => {
  if (undone === 'done') return words.undone
  if (undone === 'withheld') return words.withheld
  switch (phase.kind) {
    case 'answered':
      return phase.feedback.correct ? words.right : `${words.wrong} ${words.key}: ${phase.feedback.key}`
    case 'asking':
    case 'sending':
    case 'over':
      return ''
    default:
      return phase satisfies never
  }
}

/** Puts the focus on the stem of each question after the first, and on the button that goes on after an answer. */
const useFocus = (phase: Phase) => {
  const stem = useRef<HTMLHeadingElement>(null)
  const goOn = useRef<HTMLButtonElement>(null)
  const last = useRef(phase)
  useEffect(() => {
    if (last.current.kind !== phase.kind) {
      if (phase.kind === 'asking') stem.current?.focus()
      if (phase.kind === 'answered') goOn.current?.focus()
    }
    last.current = phase
  }, [phase])
  return { stem, goOn }
}

/** What became of taking the last step back. */
const UndoNotice = ({ undone, words }: { undone: UndoStatus; words: StudyWords }) => {
  switch (undone) {
    case 'none':
      return null
    case 'withheld':
      return <p className="hint mt-4">{words.withheld}</p>
    case 'done':
      return <p className="hint mt-4">{words.undone}</p>
    case 'retrying':
    case 'failed':
      return (
        <p className="problem mt-4" role="alert">
          {undone === 'failed' ? words.undoFailed : words.undoRetrying}
        </p>
      )
    default:
      return undone satisfies never
  }
}

/** The sitting as the screen needs it: where it stands, and what the learner can do now. */
const useSitting = (initial: StudyView) => {
  const { answer, undo, questionShown, ...sitting } = useStudy(initial)
  const { study, phase, goOn } = sitting
  const focus = useFocus(phase)
  const isHydrated = useHydrated()
  const asked = phase.kind === 'asking' ? phase.question : null
  const onAnswer = useCallback(
    (response: ItemResponse) => asked && void answer(asked, response),
    [asked, answer],
  )
  const onUndo = study.canUndo && phase.kind !== 'sending' ? undo : null
  useKeys(onUndo, phase.kind === 'answered' ? goOn : null)
  useEffect(() => {
    if (asked) questionShown()
  }, [asked, questionShown])
  return { ...sitting, focus, onUndo, onAnswer: asked && isHydrated ? onAnswer : null }
}

type Sitting = ReturnType<typeof useSitting>

/** What is said after an answer, and what can be done about it. */
const Answered = ({
  sitting: { study, undone, focus, goOn, onUndo, amended },
  phase,
  words,
  locale,
}: {
  sitting: Sitting
  phase: Extract<Phase, { kind: 'answered' }>
  words: StudyWords
  locale: string
}) => {
  const { question, response, feedback, elapsedMs } = phase
  return (
    <FeedbackPanel
      question={question}
      response={response}
      feedback={feedback}
      words={words}
      locale={locale}
      isLast={study.question === null}
      continueRef={focus.goOn}
      onContinue={goOn}
      onUndo={onUndo}
    >
      {study.mode === 'match' && <p className="hint">{fill(words.clock, { time: clockTime(elapsedMs) })}</p>}
      <div className="asides">
        <AmendRow question={question} feedback={feedback} words={words} onAmended={amended} />
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
}: {
  initial: StudyView
  words: StudyWords
  locale: string
}) => {
  const sitting = useSitting(initial)
  const { study, phase, dues, undone, focus, onAnswer } = sitting
  if (phase.kind === 'over') return <EndScreen study={study} dues={dues} words={words} locale={locale} />
  const { question } = phase
  const feedback = phase.kind === 'answered' ? phase.feedback : null
  return (
    <div className="study" data-mode={study.mode} data-answered={feedback !== null}>
      <ProgressLine study={study} answered={feedback !== null} words={words} />
      <p className="sr-only" role="status">
        {announcement(phase, undone, words)}
      </p>
      <div className="question">
        <Stem
          question={question}
          words={words}
          filling={feedback?.key ?? null}
          // In a sitting on one article it is clear which is meant.
          isNamed={study.mode === 'review' && feedback === null}
          headingRef={focus.stem}
        />
        <SittingAnswer
          key={`${question.itemId}:${study.given - (feedback ? 1 : 0)}`}
          study={study}
          back={phase.kind === 'asking' ? phase.back : null}
          locale={locale}
          question={question}
          words={words}
          response={phase.kind === 'asking' ? null : phase.response}
          rightKey={feedback?.key ?? null}
          onAnswer={onAnswer}
        />
        {phase.kind === 'sending' && <SendingNotice status={phase.status} words={words} />}
        {phase.kind === 'asking' && <UndoNotice undone={undone} words={words} />}
        {phase.kind === 'answered' && (
          <Answered sitting={sitting} phase={phase} words={words} locale={locale} />
        )}
      </div>
      {feedback && <SourcePanel question={question} feedback={feedback} words={words} />}
    </div>
  )
}
