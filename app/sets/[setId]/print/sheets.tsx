import type { PrintView } from '#data/classes/teaching-views'
import { type Locale, wordsFor } from '#ui/words'

/** A line for each answer. */
export const AnswerSheet = ({ print, locale }: { print: PrintView; locale: Locale }) => {
  const words = wordsFor(locale, 'print')
  return (
    <table className="table answer-sheet">
      <thead>
        <tr>
          <th scope="col">{words('number')}</th>
          <th scope="col">{words('answer')}</th>
          <th scope="col">{words('points')}</th>
        </tr>
      </thead>
      <tbody>
        {print.questions.map(({ question, points }, index) => (
          <tr key={question.itemId}>
            <th scope="row">{index + 1}</th>
            <td />
            <td>{points}</td>
          </tr>
        ))}
      </tbody>
    </table>
  )
}

/** The keys, by the letters of the worksheet, each with its reason. */
export const KeyList = ({ print, locale }: { print: PrintView; locale: Locale }) => {
  const words = wordsFor(locale, 'print')
  return (
    <ol className="mt-4">
      {print.questions.map(({ question, key }, index) => (
        <li key={question.itemId} className="paper-question" lang={question.article.language}>
          <p className="whitespace-pre-line">
            <b>{index + 1}.</b> {key?.text}
          </p>
          <p className="hint">{words('because', { reason: key?.rationale ?? '' })}</p>
        </li>
      ))}
    </ol>
  )
}
