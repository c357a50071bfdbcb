'use client'

import Link from 'next/link'
import { useState, useTransition } from 'react'
import type { TrialView } from '#data/classes/teaching-views'
import type { ItemResponse } from '#lib/items/response'
import { FoldedQuestion } from '#ui/question/folded-question'
import { OpenPaper } from '#ui/sitting/open-paper'
import type { Messages, StudyWords } from '#ui/words'
import { fill } from '../../../_ui/question/fill'
import { handInTrial } from './actions'

type TrialWords = Messages['trial']

const answersIn = ({ questions }: TrialView): Record<string, ItemResponse> =>
  Object.fromEntries(
    questions.flatMap(({ question, response }) => (response ? [[question.itemId, response]] : [])),
  )

/** A paper whose answers stay on the screen, until they are marked all at once. */
const useTrial = (initial: TrialView) => {
  const [view, setView] = useState(initial)
  const [, begin] = useTransition()
  const put = (itemId: string, response: ItemResponse) =>
    setView((now) => ({
      ...now,
      questions: now.questions.map((slot) =>
        slot.question.itemId === itemId ? { ...slot, response } : slot,
      ),
    }))
  const handIn = async () => begin(async () => setView(await handInTrial(view.setId, answersIn(view))))
  return { view, paper: { saving: 'saved' as const, left: null, put, handIn } }
}

const shown = (points: number): string => String(Math.round(points * 100) / 100)

/** What the trial came to, and each question with its key. */
const Outcome = ({ view, words, trial }: { view: TrialView; words: StudyWords; trial: TrialWords }) => {
  const earned = view.questions.reduce(
    (sum, { points, feedback }) => sum + points * (feedback?.share ?? 0),
    0,
  )
  const of = view.questions.reduce((sum, { points }) => sum + points, 0)
  return (
    <div className="study paper" data-answered={false}>
      <p className="byline pt-6">{view.title}</p>
      <h1>{fill(trial.score, { points: shown(earned), of: shown(of) })}</h1>
      <p className="mt-2">{trial.notKept}</p>
      <ol className="mt-4">
        {view.questions.map((slot) => (
          <li key={slot.question.itemId}>
            <FoldedQuestion slot={slot} points={slot.points} words={words} isNamed />
          </li>
        ))}
      </ol>
      <div className="actions">
        <Link href={`/sets/${view.setId}`} className="button">
          {trial.toSet}
        </Link>
      </div>
    </div>
  )
}

/** A set as a learner takes it, for its teacher: answered, handed in and marked, and nothing is kept. */
export const TrialScreen = ({
  initial,
  words,
  trial,
}: {
  initial: TrialView
  words: StudyWords
  trial: TrialWords
}) => {
  const { view, paper } = useTrial(initial)
  if (view.questions.length === 0) return <p className="page">{trial.nothing}</p>
  return view.handedInAt === null ? (
    <OpenPaper
      view={view}
      paper={paper}
      words={{ ...words, kept: trial.notKept }}
      isMarkedAtOnce={false}
      isNamed
      leaveTo={`/sets/${view.setId}`}
      marked={() => null}
    />
  ) : (
    <Outcome view={view} words={words} trial={trial} />
  )
}
