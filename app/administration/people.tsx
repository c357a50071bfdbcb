import type { PersonView } from '#data/administration/people'
import { type Locale, wordsFor } from '#ui/words'
import { ResetForm } from './reset-form'

/** Finds accounts by name or username, and issues one-time passwords. */
export const People = ({
  people,
  letters,
  locale,
}: {
  people: readonly PersonView[]
  letters: string
  locale: Locale
}) => {
  const words = wordsFor(locale, 'administration')
  return (
    <section>
      <h2>{words('people')}</h2>
      <form method="get" className="mt-4 grid gap-4">
        <div className="field">
          <label htmlFor="letters">{words('search')}</label>
          <input id="letters" name="q" className="input" defaultValue={letters} maxLength={100} />
        </div>
        <div>
          <button type="submit" className="button-quiet">
            {words('find')}
          </button>
        </div>
      </form>
      {letters !== '' && <p className="mt-4">{words('found', { n: people.length })}</p>}
      <ul className="rows mt-4">
        {people.map(({ userId, name, username, classes }) => (
          <li key={userId} className="deck">
            <span>
              {name} <span className="byline">{`${username} · ${words('inClasses', { n: classes })}`}</span>
            </span>
            <ResetForm
              userId={userId}
              words={{
                reset: words('reset'),
                resetFor: words('resetFor', { name }),
                handedOut: words('handedOut', { username: '{username}', password: '{password}' }),
                gone: words('gone'),
              }}
            />
          </li>
        ))}
      </ul>
    </section>
  )
}
