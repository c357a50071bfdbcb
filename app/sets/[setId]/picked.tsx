import { createFormatter } from 'use-intl/core'
import type { ShownOption } from '#data/classes/teaching-views'
import type { SetItemView, SetView } from '#data/classes/views'
import { kindInWords, topicInWords } from '#ui/item-words'
import { type Locale, wordsFor } from '#ui/words'
import { ItemOrder } from './item-order'
import { OptionList } from './option-list'

const aboutOf = ({ item, key, article }: SetItemView, locale: Locale): string =>
  [
    kindInWords(locale, item.kind),
    topicInWords(locale, item.topic),
    wordsFor(locale, 'sets')('keyIs', { key }),
    article.title,
  ].join(' · ')

/** Which other questions ask the same: one gives the other away. */
const twiceInWords = ({ asksSameAs }: SetItemView, locale: Locale): string =>
  wordsFor(locale, 'sets')('asksSame', {
    places: createFormatter({ locale }).list(asksSameAs.map(String), { type: 'conjunction' }),
  })

const optionsOf = ({ item }: SetItemView): ShownOption[] =>
  'options' in item ? item.options.map(({ text, correct }) => ({ text, isKey: correct })) : []

const Frozen = ({ items, locale }: { items: readonly SetItemView[]; locale: Locale }) => {
  const words = wordsFor(locale, 'sets')
  return (
    <ol className="picks">
      {items.map((one, index) => (
        <li key={one.setItemId}>
          <div className="pick-text">
            <p lang={one.article.language}>
              {index + 1}. {one.item.stem}
            </p>
            <p className="hint">{aboutOf(one, locale)}</p>
            <OptionList options={optionsOf(one)} language={one.article.language} locale={locale} />
            {one.asksSameAs.length > 0 && <p className="hint warning">{twiceInWords(one, locale)}</p>}
          </div>
          <p className="hint">
            {one.credit === null
              ? words('worth', { points: one.points })
              : wordsFor(locale, 'answers')(`voided-${one.credit}`)}
          </p>
        </li>
      ))}
    </ol>
  )
}

/** What is in the set, in its order. */
export const Picked = ({ set, locale, canEdit }: { set: SetView; locale: Locale; canEdit: boolean }) => {
  const words = wordsFor(locale, 'sets')
  const { setId, items } = set
  return (
    <section>
      <h2>{words('picked')}</h2>
      {items.length === 0 && <p className="mt-4">{words('nothingPicked')}</p>}
      {items.length > 0 && !canEdit && <Frozen items={items} locale={locale} />}
      {items.length > 0 && canEdit && (
        <ItemOrder
          setId={setId}
          items={items.map((one) => ({
            setItemId: one.setItemId,
            stem: one.item.stem,
            about: aboutOf(one, locale),
            options: <OptionList options={optionsOf(one)} language={one.article.language} locale={locale} />,
            warning: one.asksSameAs.length > 0 ? twiceInWords(one, locale) : null,
            language: one.article.language,
            points: one.points,
          }))}
          words={{
            up: words('up'),
            down: words('down'),
            drop: words('drop'),
            points: words('points'),
            dragHint: words('dragHint'),

            moved: words('moved', { place: '{place}', of: '{of}' }),
          }}
        />
      )}
    </section>
  )
}
