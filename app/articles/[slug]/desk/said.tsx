'use client'

import type { DeskWords } from '#ui/words'
import { fill } from '../../../_ui/question/fill'
import type { Said } from './use-decisions'

/** What the last decision changed, question by question. */
export const SaidOf = ({ said, isPending, words }: { said: Said; isPending: boolean; words: DeskWords }) => (
  <div className="said" role="status">
    {isPending && <p className="hint">{words.checking}</p>}
    {!isPending && said?.kind === 'done' && (
      <>
        <p className="hint">
          {said.came.length + said.gone.length === 0
            ? words.nothingChanged
            : fill(words.changed, { came: said.came.length, gone: said.gone.length })}
        </p>
        <ul className="hint">
          {said.gone.map((stem) => (
            <li key={stem}>− {stem}</li>
          ))}
          {said.came.map((stem) => (
            <li key={stem}>+ {stem}</li>
          ))}
        </ul>
      </>
    )}
    {!isPending && said?.kind === 'unfit' && <p className="problem">{words[`unfit-${said.why}`]}</p>}
    {!isPending && said?.kind === 'undone' && <p className="problem">{words.undone}</p>}
    {!isPending && said?.kind === 'refused' && <p className="problem">{words.refused}</p>}
    {!isPending && said?.kind === 'unsent' && <p className="problem">{words.unsent}</p>}
  </div>
)
