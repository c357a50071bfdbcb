'use client'

import { useEffect, useRef, useState } from 'react'
import type { AttemptView } from '#data/classes/views'
import type { AttemptWords, StudyWords } from '#ui/words'
import { Stem } from '../../study/[sessionId]/stem'
import { Countdown } from '../../study/[sessionId]/test/countdown'
import { HandIn } from '../../study/[sessionId]/test/hand-in'
import { TestAnswer } from '../../study/[sessionId]/test/test-answer'
import { useHydrated } from '../../study/[sessionId]/use-hydrated'
import { MarkedQuestion } from './marked-question'
import { isGiven, Places } from './places'
import { Result } from './result'
import { type Saving, useAttempt } from './use-attempt'

const SavingLine = ({
  saving,
  words,
  attempt,
}: {
  saving: Saving
  words: StudyWords
  attempt: AttemptWords
}) => {
  switch (saving) {
    case 'saved':
      return <p className="hint">{attempt.saved}</p>
    case 'saving':
      return <p className="hint">{words.sending}</p>
    case 'retrying':
    case 'refused':
      return (
        <p className="problem" role="alert">
          {saving === 'refused' ? attempt.refused : attempt.retrying}
        </p>
      )
    default:
      return saving satisfies never
  }
}

interface ScreenProps {
  readonly taking: ReturnType<typeof useAttempt>
  readonly words: StudyWords
  readonly attempt: AttemptWords
}

/** Which question is shown, and since when. */
const usePlace = (view: AttemptView) => {
  const [at, setAt] = useState(() =>
    Math.max(
      0,
      view.questions.findIndex((one) => !isGiven(one)),
    ),
  )
  const stem = useRef<HTMLHeadingElement>(null)
  const shownAt = useRef(0)
  const shown = view.questions[at]
  const itemId = shown?.question.itemId
  useEffect(() => {
    if (itemId) shownAt.current = Date.now()
  }, [itemId])
  const go = (index: number) => {
    setAt(index)
    stem.current?.focus()
  }
  return { at, shown, stem, go, spentMs: () => Date.now() - shownAt.current }
}

/** The questions in any order, each answer saved as it is given. */
const Working = ({ taking: { view, saving, put, handIn }, words, attempt }: ScreenProps) => {
  const { at, shown, stem, go, spentMs } = usePlace(view)
  const isHydrated = useHydrated()
  if (!shown) return null
  const { question, response, feedback } = shown
  return (
    <div className="study" data-mode="test" data-answered={false}>
      <div className="progress">
        <Places questions={view.questions} at={at} words={words} onGo={go} />
        {view.deadline !== null && (
          <Countdown endsAt={view.deadline} now={view.now} words={words} onOver={() => void handIn()} />
        )}
      </div>
      {feedback ? (
        <MarkedQuestion marked={shown} words={words} attempt={attempt} level="h1" headingRef={stem} />
      ) : (
        <>
          <Stem question={question} words={words} filling={null} isNamed headingRef={stem} />
          <TestAnswer
            key={question.itemId}
            question={question}
            given={response ?? undefined}
            words={words}
            onAnswer={isHydrated ? (given) => put(question.itemId, given, spentMs()) : null}
          />
        </>
      )}
      <div className="actions go-on">
        <button type="button" className="button-quiet" disabled={at === 0} onClick={() => go(at - 1)}>
          {words.previous}
        </button>
        <button
          type="button"
          className="button-quiet"
          disabled={at === view.questions.length - 1}
          onClick={() => go(at + 1)}
        >
          {words.next}
        </button>
        <SavingLine saving={saving} words={words} attempt={attempt} />
      </div>
      <HandIn
        open={view.questions.filter((one) => !isGiven(one)).length}
        words={words}
        onHandIn={() => void handIn()}
      />
    </div>
  )
}

/** An attempt: while it is open its questions, then what may be told. */
export const AttemptScreen = ({
  initial,
  words,
  attempt,
}: {
  initial: AttemptView
  words: StudyWords
  attempt: AttemptWords
}) => {
  const taking = useAttempt(initial)
  return taking.view.handedInAt === null ? (
    <Working taking={taking} words={words} attempt={attempt} />
  ) : (
    <Result view={taking.view} words={words} attempt={attempt} />
  )
}
