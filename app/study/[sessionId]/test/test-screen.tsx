'use client'

import { useEffect, useRef, useState } from 'react'
import type { TestView } from '#data/study/views'
import type { StudyWords } from '#ui/words'
import { fill } from '../fill'
import { Stem } from '../stem'
import { useHydrated } from '../use-hydrated'
import { Countdown } from './countdown'
import { HandIn } from './hand-in'
import { Paper } from './paper'
import { TestAnswer } from './test-answer'
import { countOpen, isGiven, type Saving, useTest } from './use-test'

type Open = Extract<TestView, { kind: 'open' }>

const SavingLine = ({ saving, words }: { saving: Saving; words: StudyWords }) => {
  switch (saving) {
    case 'saved':
      return <p className="hint">{words.kept}</p>
    case 'saving':
      return <p className="hint">{words.sending}</p>
    case 'retrying':
    case 'failed':
      return (
        <p className="problem" role="alert">
          {saving === 'failed' ? words.keepFailed : words.retrying}
        </p>
      )
    default:
      return saving satisfies never
  }
}

/** One button a question: which is shown, and which are answered. */
const Places = ({
  view,
  given,
  at,
  words,
  onGo,
}: {
  view: Open
  given: Parameters<typeof isGiven>[0]
  at: number
  words: StudyWords
  onGo: (index: number) => void
}) => (
  <nav aria-label={words.places}>
    <ol className="places">
      {view.questions.map(({ itemId }, index) => (
        <li key={itemId}>
          <button
            type="button"
            aria-current={index === at ? 'step' : undefined}
            aria-label={fill(isGiven(given, itemId) ? words.placeGiven : words.placeOpen, { n: index + 1 })}
            data-given={isGiven(given, itemId)}
            onClick={() => onGo(index)}
          >
            {index + 1}
          </button>
        </li>
      ))}
    </ol>
  </nav>
)

const OpenTest = ({
  view,
  test: { given, saving, put, handIn },
  words,
}: {
  view: Open
  test: ReturnType<typeof useTest>
  words: StudyWords
}) => {
  const firstOpen = view.questions.findIndex(({ itemId }) => !isGiven(given, itemId))
  const [at, setAt] = useState(Math.max(0, firstOpen))
  const isHydrated = useHydrated()
  const stem = useRef<HTMLHeadingElement>(null)
  const shownAt = useRef<number | null>(null)
  const question = view.questions[at]
  useEffect(() => {
    if (question) shownAt.current = Date.now()
  }, [question])
  if (!question) return null
  const go = (index: number) => {
    setAt(index)
    stem.current?.focus()
  }
  const last = view.questions.length - 1
  return (
    <div className="study" data-mode="test" data-answered={false}>
      <div className="progress">
        <Places view={view} given={given} at={at} words={words} onGo={go} />
        {view.endsAt !== null && (
          <Countdown endsAt={view.endsAt} now={view.now} words={words} onOver={() => void handIn()} />
        )}
      </div>
      <Stem question={question} words={words} filling={null} isNamed={false} headingRef={stem} />
      <TestAnswer
        key={question.itemId}
        question={question}
        given={given[question.itemId]}
        words={words}
        onAnswer={
          isHydrated
            ? (response) => put(question.itemId, response, Date.now() - (shownAt.current ?? Date.now()))
            : null
        }
      />
      <div className="actions go-on">
        <button type="button" className="button-quiet" disabled={at === 0} onClick={() => go(at - 1)}>
          {words.previous}
        </button>
        <button type="button" className="button-quiet" disabled={at === last} onClick={() => go(at + 1)}>
          {words.next}
        </button>
        <SavingLine saving={saving} words={words} />
      </div>
      <HandIn open={countOpen(view, given)} words={words} onHandIn={() => void handIn()} />
    </div>
  )
}

/** A test: all questions, in any order, with nothing said of right or wrong; then the marked paper. */
export const TestScreen = ({ initial, words }: { initial: TestView; words: StudyWords }) => {
  const test = useTest(initial)
  return test.view.kind === 'paper' ? (
    <Paper view={test.view} words={words} />
  ) : (
    <OpenTest view={test.view} test={test} words={words} />
  )
}
