import type { Route } from 'next'
import Form from 'next/form'
import { createFormatter } from 'use-intl/core'
import type { PoolFilter } from '#data/classes/item-pool'
import type { ItemPoolView } from '#data/classes/teaching-views'
import { FACILITY_BANDS } from '#lib/classes/facility-band'
import { InputField } from '#ui/fields'
import { ITEM_KINDS, kindInWords, TOPICS, topicInWords } from '#ui/item-words'
import { Pages } from '#ui/pages'
import { PlainForm } from '#ui/sent-form'
import { type Locale, wordsFor } from '#ui/words'
import { pick } from './actions'
import { OptionList } from './option-list'

const Choose = ({
  name,
  label,
  any,
  value,
  choices,
}: {
  name: string
  label: string
  any: string
  value: string | null
  choices: readonly (readonly [string, string])[]
}) => (
  <div className="field">
    <label htmlFor={`browse-${name}`}>{label}</label>
    <select id={`browse-${name}`} name={name} className="input" defaultValue={value ?? ''}>
      <option value="">{any}</option>
      {choices.map(([choice, text]) => (
        <option key={choice} value={choice}>
          {text}
        </option>
      ))}
    </select>
  </div>
)

/** The choices of each filter, in words. */
const choicesOf = (articles: ItemPoolView['articles'], locale: Locale) => {
  const words = wordsFor(locale, 'sets')
  return [
    ['article', words('article'), articles.map(({ slug, title }) => [slug, title] as const)],
    ['topic', words('topic'), TOPICS.map((topic) => [topic, topicInWords(locale, topic)] as const)],
    ['kind', words('kind'), ITEM_KINDS.map((kind) => [kind, kindInWords(locale, kind)] as const)],
    ['facility', words('facility'), FACILITY_BANDS.map((band) => [band, words(`band-${band}`)] as const)],
  ] as const
}

/** Searching leaves the page where it is: only what was found changes. */
const FilterForm = ({
  setId,
  filter,
  articles,
  locale,
}: {
  setId: string
  filter: PoolFilter
  articles: ItemPoolView['articles']
  locale: Locale
}) => {
  const words = wordsFor(locale, 'sets')
  return (
    <Form className="mt-4 grid gap-4" action={`/sets/${setId}`} scroll={false}>
      <div className="fields">
        {choicesOf(articles, locale).map(([name, label, choices]) => (
          <Choose
            key={name}
            name={name}
            label={label}
            any={words('any')}
            value={filter[name]}
            choices={choices}
          />
        ))}
        <InputField
          id="browse-text"
          name="text"
          type="search"
          label={words('text')}
          maxLength={100}
          defaultValue={filter.text}
        />
      </div>
      <div>
        <button type="submit" className="button-quiet">
          {words('find')}
        </button>
      </div>
    </Form>
  )
}

const Found = ({ setId, pool, locale }: { setId: string; pool: ItemPoolView; locale: Locale }) => {
  const words = wordsFor(locale, 'sets')
  const format = createFormatter({ locale })
  if (pool.items.length === 0) return <p className="hint mt-4">{words('nothingFound')}</p>
  return (
    <ul className="picks mt-4">
      {pool.items.map(
        ({ itemId, stem, kind, topic, key, options, asksSameAs, article, facility, isPicked }) => (
          <li key={itemId}>
            <div className="pick-text">
              <p lang={article.language}>{stem}</p>
              <p className="hint">
                {kindInWords(locale, kind)} · {topicInWords(locale, topic)} ·{' '}
                <span lang={article.language}>{words('keyIs', { key })}</span>
                {facility !== null &&
                  ` · ${words('facilityIs', { share: format.number(facility, { style: 'percent' }) })}`}
              </p>
              <OptionList options={options} language={article.language} locale={locale} />
              <p className="hint" lang={article.language}>
                {article.title}
              </p>
              {asksSameAs !== null && !isPicked && (
                <p className="hint warning">{words('asksSame', { places: String(asksSameAs) })}</p>
              )}
            </div>
            <PlainForm action={pick}>
              <input type="hidden" name="setId" value={setId} />
              <input type="hidden" name="itemId" value={itemId} />
              <button type="submit" className="tool" disabled={isPicked}>
                {words(isPicked ? 'isPicked' : 'pick')}
                <span className="sr-only"> {stem}</span>
              </button>
            </PlainForm>
          </li>
        ),
      )}
    </ul>
  )
}

const hrefOf = (setId: string, filter: PoolFilter, page: number): Route => {
  const chosen = Object.entries(filter).flatMap(([name, value]) => (value ? [[name, String(value)]] : []))
  return `/sets/${setId}?${new URLSearchParams([...chosen, ['page', String(page)]])}#browse` as Route
}

/** Items to be picked, found by article, topic, kind, facility and text. */
export const Browse = ({
  setId,
  filter,
  pool,
  locale,
}: {
  setId: string
  filter: PoolFilter
  pool: ItemPoolView
  locale: Locale
}) => {
  const words = wordsFor(locale, 'sets')
  return (
    <section id="browse">
      <h2>{words('browse')}</h2>
      <FilterForm setId={setId} filter={filter} articles={pool.articles} locale={locale} />
      <Found setId={setId} pool={pool} locale={locale} />
      <nav aria-label={words('pages')}>
        <Pages
          page={pool.page}
          hasMore={pool.hasMore}
          pathOf={(to) => hrefOf(setId, filter, to)}
          locale={locale}
        />
      </nav>
    </section>
  )
}
