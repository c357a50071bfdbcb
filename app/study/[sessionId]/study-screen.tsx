'use client'

import { useCallback, useEffect, useRef, useSyncExternalStore } from 'react'
import type { StudyView } from '#data/views'
import type { Response } from '#lib/items/response'
import type { StudyWords } from '#ui/words'
import { AnswerForm } from './answer-form'
import { EndScreen } from './end-screen'
import { FeedbackPanel, SourcePanel } from './feedback-panel'
import { ProgressLine } from './progress-line'
import { SendingNotice } from './sending-notice'
import { Stem } from './stem'
import { useKeys } from './use-keys'
import { type Phase, useStudy } from './use-study'

/** What a screen reader is told when the screen changes. */
const announcement = (phase: Phase, words: StudyWords): string => {
  switch (phase.kind) {
    case 'answered':
      return phase.feedback.correct ? words.right : `${words.wrong} ${words.key}: ${phase.feedback.key}`
    case 'asking':
      return phase.notice === 'undone' ? words.undone : ''
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

/** What became of the last thing done, when it is not the feedback. */
const Notice = ({ phase, words }: { phase: Phase; words: StudyWords }) => {
  if (phase.kind === 'sending') return <SendingNotice status={phase.status} words={words} />
  if (phase.kind !== 'asking' || phase.notice === null) return null
  return <p className="hint mt-4">{phase.notice === 'undone' ? words.undone : words.undoFailed}</p>
}

const never = () => () => undefined

/** Whether React has taken over the page: before, a key pressed would be lost. */
const useHydrated = (): boolean =>
  useSyncExternalStore(
    never,
    () => true,
    () => false,
  )

/** The sitting as the screen needs it: where it stands, and what the learner can do now. */
const useSitting = (initial: StudyView) => {
  const { study, phase, dues, answer, goOn, undo, questionShown } = useStudy(initial)
  const focus = useFocus(phase)
  const isHydrated = useHydrated()
  const asked = phase.kind === 'asking' ? phase.question : null
  const onAnswer = useCallback((response: Response) => asked && void answer(asked, response), [asked, answer])
  const onUndo = study.canUndo && phase.kind !== 'sending' ? undo : null
  useKeys(onUndo, phase.kind === 'answered' ? goOn : null)
  useEffect(() => {
    if (asked) questionShown()
  }, [asked, questionShown])
  return { study, phase, dues, focus, goOn, onUndo, onAnswer: asked && isHydrated ? onAnswer : null }
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
  const { study, phase, dues, focus, goOn, onUndo, onAnswer } = useSitting(initial)
  if (phase.kind === 'over') return <EndScreen study={study} dues={dues} words={words} locale={locale} />
  const { question } = phase
  const feedback = phase.kind === 'answered' ? phase.feedback : null
  return (
    <div className="study" data-answered={feedback !== null}>
      <ProgressLine study={study} answered={feedback !== null} words={words} />
      <p className="sr-only" role="status">
        {announcement(phase, words)}
      </p>
      <div className="question">
        <Stem
          question={question}
          words={words}
          filling={feedback?.key ?? null}
          // In a quiz it is clear which article is meant.
          isNamed={study.mode === 'review' && feedback === null}
          headingRef={focus.stem}
        />
        <AnswerForm
          key={`${question.itemId}:${study.done}`}
          question={question}
          words={words}
          response={phase.kind === 'asking' ? null : phase.response}
          rightKey={feedback?.key ?? null}
          onAnswer={onAnswer}
        />
        <Notice phase={phase} words={words} />
        {phase.kind === 'answered' && (
          <FeedbackPanel
            question={question}
            response={phase.response}
            feedback={phase.feedback}
            words={words}
            locale={locale}
            isLast={study.question === null}
            undoFailed={phase.undoFailed}
            continueRef={focus.goOn}
            onContinue={goOn}
            onUndo={onUndo}
          />
        )}
      </div>
      {feedback && <SourcePanel question={question} feedback={feedback} words={words} />}
    </div>
  )
}
