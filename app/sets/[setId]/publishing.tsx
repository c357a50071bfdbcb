import type { SetView } from '#data/classes/views'
import { Confirm, Sure } from '#ui/confirm'
import { NameForm } from '#ui/name-form'
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
