import type { SetView } from '#data/classes/views'
import { Confirm, Sure } from '#ui/confirm'
import { PlainForm } from '#ui/sent-form'
import { type Locale, wordsFor } from '#ui/words'
import { discard, rename } from './actions'
import { PublishForm } from './publish-form'

/** Publishing, another title, and throwing the draft away. */
export const Publishing = ({ set, locale }: { set: SetView; locale: Locale }) => {
  const words = wordsFor(locale, 'sets')
  return (
    <section>
      <h2>{words('publishing')}</h2>
      <PublishForm
        key={set.items.length}
        setId={set.setId}
        words={{
          publish: words('publish'),
          sure: words('publishSure'),
          hint: words('publishHint'),
          empty: words('empty'),
          refused: {
            longest: words('refused-longest'),
            shortest: words('refused-shortest'),
            first: words('refused-first'),
            frequent: words('refused-frequent'),
            least: words('refused-rank'),
            second: words('refused-rank'),
            third: words('refused-rank'),
            most: words('refused-rank'),
            true: words('refused-true'),
            false: words('refused-false'),
          },
        }}
      />
      <details className="more mt-4">
        <summary className="link link-row">{words('more')}</summary>
        <PlainForm action={rename.bind(null, set.setId)} className="mt-2 grid gap-4" key={set.title}>
          <div className="field">
            <label htmlFor="set-title">{words('newTitle')}</label>
            <input
              id="set-title"
              name="title"
              className="input"
              required
              maxLength={200}
              defaultValue={set.title}
            />
          </div>
          <div>
            <button type="submit" className="button-quiet">
              {words('rename')}
            </button>
          </div>
        </PlainForm>
        <div className="mt-4">
          <Confirm word={words('discard')} text={words('discardText')}>
            <Sure action={discard.bind(null, set.setId)} word={words('discardSure')} />
          </Confirm>
        </div>
      </details>
    </section>
  )
}
