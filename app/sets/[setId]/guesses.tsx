import { createFormatter } from 'use-intl/core'
import type { SetView } from '#data/classes/views'
import { type Locale, wordsFor } from '#ui/words'

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
            <th scope="col">{words('luck')}</th>
            <th scope="col">{words('verdict')}</th>
          </tr>
        </thead>
        <tbody>
          {guesses.map(({ guess, luck, isTooLucky }) => (
            <tr key={guess}>
              <th scope="row">{words(`guess-${guess}`)}</th>
              <td>{format.number(luck, { maximumFractionDigits: 1, signDisplay: 'exceptZero' })}</td>
              <td>{words(isTooLucky ? 'tooLucky' : 'harmless')}</td>
            </tr>
          ))}
        </tbody>
      </table>
      <p className="hint mt-2">{words('luckHint')}</p>
    </>
  )
}

/** How far somebody who has read nothing gets with the set. */
export const Guesses = ({ guesses, locale }: { guesses: SetView['guesses']; locale: Locale }) => {
  const words = wordsFor(locale, 'sets')
  const isBeaten = guesses.some(({ isTooLucky }) => isTooLucky)
  return (
    <section>
      <h2>{words('guesser')}</h2>
      <p className="mt-4">{words(isBeaten ? 'guesserWins' : 'guesserLoses')}</p>
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
