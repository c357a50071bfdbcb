import type { Route } from 'next'
import { connection } from 'next/server'
import { z } from 'zod'
import { readPreferences } from '#data/account/preferences'
import { getViewer } from '#data/account/viewer'
import { CARD_STANDINGS, listCards } from '#data/study/card-list'
import { InputField } from '#ui/fields'
import { Pages } from '#ui/pages'
import { titled } from '#ui/titled'
import { type Locale, wordsFor } from '#ui/words'
import { Card } from './card'

const WISH = z.object({
  q: z.string().trim().max(100).catch(''),
  standing: z.enum(CARD_STANDINGS).nullable().catch(null),
  page: z.coerce.number().int().min(1).max(10_000).catch(1),
})

type Wish = z.infer<typeof WISH>

export const generateMetadata = titled((locale) => wordsFor(locale, 'cards')('title'))

/** The address of another page of the same search. */
const pathOf = ({ q, standing }: Wish, page: number): Route =>
  `/cards?${new URLSearchParams({ q, ...(standing ? { standing } : {}), page: String(page) })}` as Route

const Search = ({ wish, locale }: { wish: Wish; locale: Locale }) => {
  const words = wordsFor(locale, 'cards')
  return (
    <search>
      <form className="mt-4 fields">
        <InputField name="q" type="search" label={words('words')} maxLength={100} defaultValue={wish.q} />
        <div className="field">
          <label htmlFor="standing">{words('standing')}</label>
          <select id="standing" name="standing" className="input" defaultValue={wish.standing ?? ''}>
            <option value="">{words('any')}</option>
            {CARD_STANDINGS.map((standing) => (
              <option key={standing} value={standing}>
                {words(`standing-${standing}`)}
              </option>
            ))}
          </select>
        </div>
        <div className="self-end">
          <button type="submit" className="button-quiet">
            {words('find')}
          </button>
        </div>
      </form>
    </search>
  )
}

/** The viewer's own cards: to be searched, put aside, learned anew, and found in their article. */
const CardsPage = async ({ searchParams }: PageProps<'/cards'>) => {
  await connection()
  const wish = WISH.parse(await searchParams)
  const viewer = await getViewer()
  const { locale, timeZone } = await readPreferences(viewer)
  const words = wordsFor(locale, 'cards')
  const { cards, hasMore } = viewer
    ? await listCards(viewer, { words: wish.q, standing: wish.standing, page: wish.page }, new Date())
    : { cards: [], hasMore: false }
  const isSearched = wish.q !== '' || wish.standing !== null
  return (
    <div className="page">
      <h1>{words('title')}</h1>
      <p className="mt-2">{words('intro')}</p>
      {(cards.length > 0 || isSearched) && <Search wish={wish} locale={locale} />}
      {cards.length === 0 && <p className="mt-6">{words(isSearched ? 'nothingFound' : 'empty')}</p>}
      <ul className="rows mt-6">
        {cards.map((card) => (
          <Card key={card.factId} card={card} timeZone={timeZone} locale={locale} />
        ))}
      </ul>
      <Pages page={wish.page} hasMore={hasMore} pathOf={(to) => pathOf(wish, to)} locale={locale} />
    </div>
  )
}

export default CardsPage
