'use client'

import { useCallback, useEffect, useRef } from 'react'
import type { StudyView } from '#data/sitting/views'
import type { ItemResponse } from '#lib/items/response'
import { shownResponse } from '#lib/items/shown-response'
import { SourcePanel } from '#ui/question/source-panel'
import { Stem } from '#ui/question/stem'
import { SendingNotice } from '#ui/sitting/sending-notice'
import type { StudyWords } from '#ui/words'
import { fill } from '../../_ui/question/fill'
import type { Answering } from '../../_ui/sitting/use-answering'
import { useHydrated } from '../../_ui/sitting/use-hydrated'
import { AmendRow } from './amend-row'
import { Asides } from './asides'
import { EndScreen } from './end-screen'
import { FeedbackPanel } from './feedback-panel'
import { Flag } from './flag'
import { MatchAgain } from './match-again'
import { placeInWords } from './place'
import { ProgressLine } from './progress-line'
import { SittingAnswer } from './sitting-answer'
import { UndoButton, UndoNotice, undoneInWords } from './undo-button'
import { useSittingShortcuts } from './use-sitting-shortcuts'
import { type StepStatus, useStudy } from './use-study'

/** What a screen reader is told when the screen changes. */
const announcement = (answering: Answering, undone: StepStatus, words: StudyWords): string => {
  const said = undoneInWords(undone, words)
  if (said !== '' || answering.kind !== 'answered') return said
  const { correct, key } = answering.feedback
  return correct ? words.right : fill(words.wrongTold, { key: shownResponse(key) })
}

/**
 * Puts the focus on the stem of each question after the first, unless its field has taken it, and on the button that
 * goes on after an answer; then the verdict and what proves it are brought into sight.
 */
const useFocus = ({ kind }: Answering, isTyped: boolean) => {
  const stem = useRef<HTMLHeadingElement>(null)
  const goOn = useRef<HTMLButtonElement>(null)
  const proof = useRef<HTMLElement>(null)
  const verdict = useRef<HTMLDivElement>(null)
  const last = useRef(kind)
  useEffect(() => {
    if (last.current !== kind) {
      if (kind === 'asking' && !isTyped) stem.current?.focus()
      if (kind === 'answered') {
        goOn.current?.focus({ preventScroll: true })
        proof.current?.scrollIntoView({ block: 'nearest' })
        verdict.current?.scrollIntoView({ block: 'nearest' })
      }
    }
    last.current = kind
  }, [kind, isTyped])
  return { stem, goOn, proof, verdict }
}

/** The sitting as the screen needs it: where it stands, and what the learner can do now. */
const useSitting = (initial: StudyView, isFromServer: boolean) => {
  const { put, give, undo, ...sitting } = useStudy(initial, isFromServer)
  const { study, shown, answering, goOn } = sitting
  const kind = shown?.question.kind
  const focus = useFocus(answering, kind === 'cloze' || kind === 'short-answer')
  const isHydrated = useHydrated()
  const asked = isHydrated && answering.kind === 'asking' ? (shown?.question ?? null) : null
  const onPut = useCallback((response: ItemResponse) => asked && put(asked, response), [asked, put])
  const onGive = useCallback((response: ItemResponse) => asked && give(asked, response), [asked, give])
  const onUndo = study.undoable && answering.kind !== 'sending' ? () => void undo() : null
  useSittingShortcuts(onUndo, answering.kind === 'answered' ? goOn : null)
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

/** What can be done with the question instead of answering it. */
const Aside = ({ sitting: { study, shown, putAside }, words }: { sitting: Sitting; words: StudyWords }) =>
  shown && (
    <Asides
      words={words}
      // Letters pick what is to be matched.
      hasShortcuts={study.mode !== 'match'}
      onAside={(aside) => void putAside(aside)}
    >
      <Flag key={`${shown.question.itemId}:${study.given}`} itemId={shown.question.itemId} words={words} />
    </Asides>
  )

/** What is said after an answer, and what can be done about it. */
const Answered = ({
  sitting,
  answering: { response, feedback, elapsedMs },
  words,
  locale,
}: {
  sitting: Sitting
  answering: Extract<Answering, { kind: 'answered' }>
  words: StudyWords
  locale: string
}) => {
  const { study, shown, undone, focus, goOn, onUndo, amended } = sitting
  if (!shown) return null
  const { question, bestMs } = shown
  return (
    <FeedbackPanel
      {...{ question, response, feedback, words, locale }}
      isLast={study.question === null}
      proof={
        <SourcePanel
          article={question.article}
          source={feedback.source}
          words={words}
          proofRef={focus.proof}
        />
      }
      verdictRef={focus.verdict}
      continueRef={focus.goOn}
      onContinue={goOn}
      undo={
        study.undoable && onUndo && <UndoButton undoable={study.undoable} words={words} onUndo={onUndo} />
      }
    >
      {study.mode === 'match' && (
        <MatchAgain
          slug={question.article.slug}
          {...{ elapsedMs, bestMs, words }}
          isWhole={feedback.correct}
        />
      )}
      <AmendRow {...{ question, response, feedback, words }} onAmended={amended} />
      <Aside sitting={sitting} words={words} />
      <UndoNotice undone={undone} words={words} />
    </FeedbackPanel>
  )
}

/** What stands under a question that waits for its answer. */
const Asking = ({ sitting, words }: { sitting: Sitting; words: StudyWords }) => (
  <div className="asking">
    <Undo sitting={sitting} words={words} />
    {sitting.onGive && <Aside sitting={sitting} words={words} />}
  </div>
)

/** One question of a sitting, with what is said after its answer. */
const Question = ({ sitting, words, locale }: { sitting: Sitting; words: StudyWords; locale: string }) => {
  const { study, shown, answering, undone, focus, onPut, onGive } = sitting
  if (!shown) return null
  const { question, back, place } = shown
  const feedback = answering.kind === 'answered' ? answering.feedback : null
  const stem = (
    <Stem
      question={question}
      words={words}
      answerKey={feedback?.key ?? null}
      // Afterwards the source panel names the article, and this keeps its place, unseen.
      isNamed
      headingRef={focus.stem}
    />
  )
  return (
    <div className="study" data-mode={study.mode} data-answered={feedback !== null}>
      <ProgressLine
        done={study.given}
        total={study.given + study.left}
        {...placeInWords(place, words)}
        words={words}
      />
      <p className="sr-only" role="status">
        {announcement(answering, undone, words)}
      </p>
      <div className="question">
        <SittingAnswer
          key={`${question.itemId}:${study.given - (feedback ? 1 : 0)}`}
          {...{ study, back, locale, question, words, onPut, onGive, stem }}
          response={answering.response}
          answerKey={feedback?.key ?? null}
          isMarkedAtOnce
          onNext={null}
        />
        {answering.kind === 'sending' && <SendingNotice status={answering.status} words={words} />}
        {answering.kind === 'asking' && <Asking sitting={sitting} words={words} />}
      </div>
      {answering.kind === 'answered' && (
        <Answered sitting={sitting} answering={answering} words={words} locale={locale} />
      )}
    </div>
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
  const { study, shown, dues } = sitting
  if (shown) return <Question sitting={sitting} words={words} locale={locale} />
  return (
    <EndScreen study={study} dues={dues} words={words} locale={locale}>
      <Undo sitting={sitting} words={words} />
    </EndScreen>
  )
}
