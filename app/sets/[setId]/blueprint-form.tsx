'use client'

import { useState } from 'react'
import { SentForm, useSending } from '#ui/sent-form'
import { type BlueprintState, fillUp } from './actions'
import { MOST_WISHED, WISHES } from './set-limits'

interface Choice {
  readonly value: string
  readonly label: string
}

/** The articles in one language. */
export interface ArticleGroup {
  readonly label: string
  readonly articles: readonly Choice[]
}

export interface BlueprintWords {
  readonly article: string
  readonly anyArticle: string
  readonly count: string
  readonly topic: string
  readonly anyTopic: string
  readonly kind: string
  readonly anyKind: string
  readonly fill: string
  readonly invalid: string
  /** With a place `{added}`. */
  readonly added: string
  /** With places `{row}` and `{missing}`. */
  readonly missing: string
  /** As `missing`, for what was left out so that the set cannot be passed by guessing. */
  readonly guessable: string
  readonly moreRows: string
}

const saidOf = (state: BlueprintState, words: BlueprintWords): string => {
  if (state === 'untouched') return ''
  if (state === 'invalid') return words.invalid
  const short = state.short.flatMap(({ row, missing, guessable }) =>
    [
      { text: words.missing, count: missing },
      { text: words.guessable, count: guessable },
    ].flatMap(({ text, count }) =>
      count > 0 ? [text.replace('{row}', String(row + 1)).replace('{missing}', String(count))] : [],
    ),
  )
  return [words.added.replace('{added}', String(state.added)), ...short].join(' ')
}

const isShort = (state: BlueprintState, row: number): boolean =>
  typeof state === 'object' && state.short.some((one) => one.row === row)

const Choose = ({
  name,
  label,
  any,
  choices,
}: {
  name: string
  label: string
  any: string
  choices: readonly Choice[]
}) => (
  <select name={name} className="input" aria-label={label}>
    <option value="">{any}</option>
    {choices.map(({ value, label: text }) => (
      <option key={value} value={value}>
        {text}
      </option>
    ))}
  </select>
)

/** From which article, by language, or from all of them. */
const ChooseArticle = ({
  groups,
  chosen,
  words,
}: {
  groups: readonly ArticleGroup[]
  chosen: string
  words: BlueprintWords
}) => (
  <div className="field">
    <label htmlFor="blueprint-article">{words.article}</label>
    <select id="blueprint-article" name="article" className="input" defaultValue={chosen}>
      {groups.map(({ label, articles }) => (
        <optgroup key={label} label={label}>
          {articles.map(({ value, label: text }) => (
            <option key={value} value={value}>
              {text}
            </option>
          ))}
        </optgroup>
      ))}
      <option value="">{words.anyArticle}</option>
    </select>
  </div>
)

const WishRow = ({
  row,
  isShort,
  topics,
  kinds,
  words,
}: {
  row: number
  isShort: boolean
  topics: readonly Choice[]
  kinds: readonly Choice[]
  words: BlueprintWords
}) => (
  <div className="wish" data-short={isShort}>
    <input
      name={`count${row}`}
      type="number"
      inputMode="numeric"
      className="input"
      aria-label={`${words.count} ${row + 1}`}
      min={0}
      max={MOST_WISHED}
      defaultValue={0}
    />
    <Choose name={`topic${row}`} label={`${words.topic} ${row + 1}`} any={words.anyTopic} choices={topics} />
    <Choose name={`kind${row}`} label={`${words.kind} ${row + 1}`} any={words.anyKind} choices={kinds} />
  </div>
)

/** Wishes such as five dates and five who said what, found by the machine; a row at first, and more when asked for. */
export const BlueprintForm = ({
  setId,
  groups,
  chosen,
  topics,
  kinds,
  words,
}: {
  setId: string
  groups: readonly ArticleGroup[]
  /** The article that is chosen at first; empty for all. */
  chosen: string
  topics: readonly Choice[]
  kinds: readonly Choice[]
  words: BlueprintWords
}) => {
  const [state, fill, filling, isUnsent] = useSending(fillUp.bind(null, setId), 'untouched')
  const [rows, setRows] = useState(1)
  return (
    <SentForm onSend={fill} isUnsent={isUnsent} className="mt-4 grid gap-4">
      <ChooseArticle groups={groups} chosen={chosen} words={words} />
      {WISHES.slice(0, rows).map((row) => (
        <WishRow
          key={row}
          row={row}
          isShort={isShort(state, row)}
          topics={topics}
          kinds={kinds}
          words={words}
        />
      ))}
      <div className="flex flex-wrap items-center gap-4">
        <button type="submit" className="button-quiet" disabled={filling}>
          {words.fill}
        </button>
        {rows < WISHES.length && (
          <button type="button" className="tool" onClick={() => setRows(rows + 1)}>
            {words.moreRows}
          </button>
        )}
        <p role="status" className={state === 'invalid' ? 'problem' : 'hint'}>
          {!filling && saidOf(state, words)}
        </p>
      </div>
    </SentForm>
  )
}
