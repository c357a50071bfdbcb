import { createFormatter } from 'use-intl/core'
import type { SetView } from '#data/classes/views'
import { type Locale, wordsFor } from '#ui/words'

const ONE_DIGIT = { maximumFractionDigits: 1 } as const

/** Each way of guessing, and how far it gets. */
const GuessTable = ({ guesses, locale }: { guesses: SetView['guesses']; locale: Locale }) => {
  const words = wordsFor(locale, 'sets')
  const format = createFormatter({ locale })
  return (
    <>
      <table className="table">
        <thead>
          <tr>
            <th scope="col">{words('guessing')}</th>
            <th scope="col">{words('guessedRight')}</th>
            <th scope="col">{words('byChance')}</th>
            <th scope="col">{words('verdict')}</th>
          </tr>
        </thead>
        <tbody>
          {guesses.map(({ guess, right, of, byChance, isTooLucky }) => (
            <tr key={guess}>
              <th scope="row">{words(`guess-${guess}`)}</th>
              <td>{words('rightOf', { right: format.number(right, ONE_DIGIT), of })}</td>
              <td>{format.number(byChance, ONE_DIGIT)}</td>
              <td>{words(isTooLucky ? 'tooLucky' : 'harmless')}</td>
            </tr>
          ))}
        </tbody>
      </table>
      <p className="hint mt-2">{words('guessesHint')}</p>
    </>
  )
}

/** How far somebody who has read nothing gets with the set. */
export const Guesses = ({ guesses, locale }: { guesses: SetView['guesses']; locale: Locale }) => {
  const words = wordsFor(locale, 'sets')
  if (guesses.length === 0) return null
  const isBeaten = guesses.some(({ isTooLucky }) => isTooLucky)
  return (
    <section>
      <h2>{words('guesser')}</h2>
      {/* That it cannot be published for this is said above. */}
      {!isBeaten && <p className="mt-4">{words('guesserLoses')}</p>}
      {isBeaten ? (
        <GuessTable guesses={guesses} locale={locale} />
      ) : (
        <details className="more">
          <summary>{words('guessesOpen')}</summary>
          <GuessTable guesses={guesses} locale={locale} />
        </details>
      )}
    </section>
  )
}
