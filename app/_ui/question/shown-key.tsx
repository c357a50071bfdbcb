import type { Key } from '#lib/items/key'
import { shownResponse } from '#lib/items/shown-response'

/** What is right, by itself: a text, or of pairs and of what is in order a line each, with its date. */
export const ShownKey = ({ answerKey }: { answerKey: Key }) => {
  switch (answerKey.kind) {
    case 'choice':
    case 'typed':
      return <strong className="miss-key">{shownResponse(answerKey)}</strong>
    case 'matching':
      return (
        <ul className="outcome">
          {answerKey.pairs.map(({ left, right }) => (
            <li key={left}>
              {left}
              <div className="outcome-parts">{right}</div>
            </li>
          ))}
        </ul>
      )
    case 'ordering':
      return (
        <ol className="outcome ordered">
          {answerKey.sequence.map((thing, index) => (
            <li key={thing}>
              <span className="place">{index + 1}</span>
              <span className="thing">
                {answerKey.dates[index] && <span className="date">{answerKey.dates[index]}</span>}
                {thing}
              </span>
            </li>
          ))}
        </ol>
      )
    default:
      return answerKey satisfies never
  }
}
