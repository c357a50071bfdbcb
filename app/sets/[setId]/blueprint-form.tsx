'use client'

import { SentForm, useSending } from '#ui/sent-form'
import { type BlueprintState, fillUp } from './actions'
import { MOST_WISHED, WISHES } from './set-limits'

interface Choice {
  readonly value: string
  readonly label: string
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
}

const saidOf = (state: BlueprintState, words: BlueprintWords): string => {
  if (state === 'untouched') return ''
  if (state === 'invalid') return words.invalid
  const missing = state.short.map(({ row, missing: count }) =>
    words.missing.replace('{row}', String(row + 1)).replace('{missing}', String(count)),
  )
  return [words.added.replace('{added}', String(state.added)), ...missing].join(' ')
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

/** Wishes such as five dates and five who said what, found by the machine. */
export const BlueprintForm = ({
  setId,
  articles,
  topics,
  kinds,
  words,
}: {
  setId: string
  articles: readonly Choice[]
  topics: readonly Choice[]
  kinds: readonly Choice[]
  words: BlueprintWords
}) => {
  const [state, fill, filling, isUnsent] = useSending(fillUp.bind(null, setId), 'untouched')
  return (
    <SentForm onSend={fill} isUnsent={isUnsent} className="mt-4 grid gap-4">
      <Choose name="article" label={words.article} any={words.anyArticle} choices={articles} />
      {WISHES.map((row) => (
        <div key={row} className="wish" data-short={isShort(state, row)}>
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
          <Choose
            name={`topic${row}`}
            label={`${words.topic} ${row + 1}`}
            any={words.anyTopic}
            choices={topics}
          />
          <Choose
            name={`kind${row}`}
            label={`${words.kind} ${row + 1}`}
            any={words.anyKind}
            choices={kinds}
          />
        </div>
      ))}
      <div className="flex flex-wrap items-center gap-4">
        <button type="submit" className="button-quiet" disabled={filling}>
          {words.fill}
        </button>
        <p role="status" className={state === 'invalid' ? 'problem' : 'hint'}>
          {!filling && saidOf(state, words)}
        </p>
      </div>
    </SentForm>
  )
}
