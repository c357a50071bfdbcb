import type { CorrectionState } from './actions'

export interface OutcomeWords {
  readonly invalid: string
  readonly unfit: string
  readonly nobody: string
  /** With a place `{changed}`. */
  readonly changed: string
  readonly name: string
  readonly before: string
  readonly after: string
}

const shown = (points: number): number => Math.round(points * 100) / 100

/** Whose score a change to a question changed, or why it was not made. */
export const ScoreOutcome = ({ state, words }: { state: CorrectionState; words: OutcomeWords }) => {
  if (state === 'untouched') return null
  if (state === 'invalid' || state === 'unfit') {
    return (
      <p className="problem" role="alert">
        {words[state]}
      </p>
    )
  }
  const { changes } = state
  if (changes.length === 0) return <p role="status">{words.nobody}</p>
  return (
    <div role="status">
      <p>{words.changed.replace('{changed}', String(changes.length))}</p>
      <table className="table">
        <thead>
          <tr>
            <th scope="col">{words.name}</th>
            <th scope="col">{words.before}</th>
            <th scope="col">{words.after}</th>
          </tr>
        </thead>
        <tbody>
          {changes.map(({ userId, name, before, after }, index) => (
            <tr key={`${userId} ${index + 1}`}>
              <th scope="row">{name}</th>
              <td>{shown(before)}</td>
              <td>{shown(after)}</td>
            </tr>
          ))}
        </tbody>
      </table>
    </div>
  )
}
