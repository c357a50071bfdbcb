import { createFormatter } from 'use-intl/core'
import type { SetView } from '#data/classes/views'
import { Confirm, Sure } from '#ui/confirm'
import { NameForm } from '#ui/name-form'
import { type Locale, wordsFor } from '#ui/words'
import { discard, rename } from './actions'
import { PublishForm } from './publish-form'

/** Why a set cannot be published as it is: the trick that beats it, and the questions to swap. */
const GuessedBy = ({ guesses, locale }: { guesses: SetView['guesses']; locale: Locale }) => {
  const words = wordsFor(locale, 'sets')
  const format = createFormatter({ locale })
  const listed = (places: readonly number[]) =>
    locale === 'en' ? format.list(places.map(String), { type: 'conjunction' }) : places.join('、')
  return (
    <div className="problem mt-4" role="alert">
      <p>{words('notYet')}</p>
      <ul className="mt-2">
        {guesses.map(({ guess, right, of, places }) => (
          <li key={guess}>
            {words('beatenBy', {
              guess: words(`guess-${guess}`),
              right: format.number(right, { maximumFractionDigits: 1 }),
              of,
            })}
            {places.length > 0 && words('swap', { places: listed(places) })}
          </li>
        ))}
      </ul>
    </div>
  )
}

/** Publishing, another title, and throwing the draft away. */
export const Publishing = ({ set, locale }: { set: SetView; locale: Locale }) => {
  const words = wordsFor(locale, 'sets')
  const beating = set.guesses.filter(({ isTooLucky }) => isTooLucky)
  return (
    <section>
      <h2>{words('publishing')}</h2>
      {beating.length > 0 ? (
        <GuessedBy guesses={beating} locale={locale} />
      ) : (
        <PublishForm
          key={set.items.length}
          setId={set.setId}
          words={{
            publish: words('publish'),
            sure: words('publishSure'),
            hint: words('publishHint'),
            empty: words('empty'),
          }}
        />
      )}
      <details className="more mt-4">
        <summary className="link link-row">{words('more')}</summary>
        <NameForm
          action={rename.bind(null, set.setId)}
          id="set-title"
          name="title"
          label={words('newTitle')}
          value={set.title}
          maxLength={200}
          submit={words('rename')}
          className="mt-2"
        />
        <div className="mt-4">
          <Confirm word={words('discard')} text={words('discardText')}>
            <Sure action={discard.bind(null, set.setId)} word={words('discardSure')} />
          </Confirm>
        </div>
      </details>
    </section>
  )
}
