'use client'

import type { GoneQuestion } from '#data/articles/decisions'
import type { DeskWords } from '#ui/words'
import { fill } from '../../../_ui/question/fill'
import type { Said } from './use-decisions'

/** Why a question is asked no more. */
const whyGone = ({ why }: GoneQuestion, words: DeskWords): string => {
  switch (why) {
    case 'dropped':
    case 'hidden':
    case 'reworded':
    case 'removed':
    case 'outdone':
      return words[`gone-${why}`]
    default:
      return words[`refusal-${why}`]
  }
}

const Done = ({ said, words }: { said: Extract<Said, { kind: 'done' }>; words: DeskWords }) => (
  <>
    <p className="hint">
      {said.came.length + said.gone.length === 0
        ? words.nothingChanged
        : fill(words.changed, { came: said.came.length, gone: said.gone.length })}
    </p>
    {said.isUnasked && <p>{words.unasked}</p>}
    <ul className="hint">
      {said.gone.map((question) => (
        <li key={question.stem}>
          − {question.stem} <span className="said-why">{whyGone(question, words)}</span>
        </li>
      ))}
      {said.came.map((stem) => (
        <li key={stem}>+ {stem}</li>
      ))}
    </ul>
  </>
)

/** What the last decision changed, question by question, and why. */
export const SaidOf = ({ said, isPending, words }: { said: Said; isPending: boolean; words: DeskWords }) => (
  <div className="said" role="status">
    {isPending && <p className="hint">{words.checking}</p>}
    {!isPending && said?.kind === 'done' && <Done said={said} words={words} />}
    {!isPending && said?.kind === 'unfit' && <p className="problem">{words[`unfit-${said.why}`]}</p>}
    {!isPending && said?.kind === 'undone' && <p className="problem">{words.undone}</p>}
    {!isPending && said?.kind === 'refused' && <p className="problem">{words.refused}</p>}
    {!isPending && said?.kind === 'unsent' && <p className="problem">{words.unsent}</p>}
  </div>
)
