'use client'

import type { HandOutView } from '#data/classes/views'
import type { HandOutWords } from './member-words'

/** Passwords to be handed out, one line to cut off for each learner; they are shown this once. */
export const HandOuts = ({ handOuts, words }: { handOuts: readonly HandOutView[]; words: HandOutWords }) => (
  <section className="hand-outs" aria-label={words.title}>
    <p role="status">{words.text}</p>
    <table className="table">
      <thead>
        <tr>
          <th scope="col">{words.name}</th>
          <th scope="col">{words.username}</th>
          <th scope="col">{words.password}</th>
        </tr>
      </thead>
      <tbody>
        {handOuts.map(({ name, username, password }) => (
          <tr key={username}>
            <th scope="row">{name}</th>
            <td>{username}</td>
            <td className="password">{password}</td>
          </tr>
        ))}
      </tbody>
    </table>
    <button type="button" className="button-quiet mt-4" onClick={() => window.print()}>
      {words.print}
    </button>
  </section>
)
