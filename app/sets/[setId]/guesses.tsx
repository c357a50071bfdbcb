import { createFormatter } from 'use-intl/core'
import type { SetView } from '#data/classes/views'
import { type Locale, wordsFor } from '#ui/words'

/** How far somebody who has read nothing gets with the set. */
export const Guesses = ({ guesses, locale }: { guesses: SetView['guesses']; locale: Locale }) => {
  const words = wordsFor(locale, 'sets')
  const format = createFormatter({ locale })
  const isBeaten = guesses.some(({ isTooLucky }) => isTooLucky)
  return (
    <section>
      <h2>{words('guesser')}</h2>
      <p className="mt-4">{words(isBeaten ? 'guesserWins' : 'guesserLoses')}</p>
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
    </section>
  )
}
