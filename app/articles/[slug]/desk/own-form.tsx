'use client'

import { useState } from 'react'
import type { OwnQuestion } from '#lib/items/decisions/decisions'
import type { DeskWords } from '#ui/words'
import { newId } from '../../../_offline/new-id'

const KINDS = ['choice', 'judge', 'cloze', 'typed', 'match', 'order'] as const
type OwnKind = (typeof KINDS)[number]

const BLANK = '____'

const linesOf = (text: string): string[] =>
  text
    .split('\n')
    .map((line) => line.trim())
    .filter((line) => line !== '')

const pairsOf = (lines: readonly string[]) =>
  lines.map((line) => {
    const [left = '', ...right] = line.split(/[=＝]/u)
    return { left: left.trim(), right: right.join('=').trim() }
  })

/** The blank takes the place of the first accepted answer, where the sentence holds it. */
const withBlank = (stem: string, word: string): string =>
  stem.includes(BLANK) || word === '' ? stem : stem.replace(word, BLANK)

/** The question that a form holds; whether it can be asked is for the server to say. */
const questionIn = (form: FormData, kind: OwnKind): OwnQuestion => {
  const text = (name: string) => String(form.get(name) ?? '').trim()
  const lines = linesOf(text('lines'))
  const [quote, why] = [text('quote'), text('why')]
  const base = {
    id: `own-${newId().replaceAll('-', '').slice(0, 16)}`,
    stem: text('stem'),
    ...(quote === '' ? {} : { quote }),
    ...(why === '' ? {} : { why }),
  }
  switch (kind) {
    case 'choice':
      return { ...base, kind, options: lines }
    case 'judge':
      return { ...base, kind, isTrue: text('truth') === 'true' }
    case 'cloze':
      return { ...base, kind, stem: withBlank(base.stem, lines[0] ?? ''), accepted: lines }
    case 'typed':
      return { ...base, kind, accepted: lines }
    case 'match':
      return { ...base, kind, pairs: pairsOf(lines) }
    case 'order':
      return { ...base, kind, sequence: lines }
    default:
      return kind satisfies never
  }
}

/** A question of one's own, of any kind, with or without a sentence of the text as proof. */
export const OwnForm = ({
  onAsk,
  isPending,
  words,
}: {
  onAsk: (question: OwnQuestion) => void
  isPending: boolean
  words: DeskWords
}) => {
  const [kind, setKind] = useState<OwnKind>('choice')
  return (
    <form
      className="mt-4 grid gap-4"
      onSubmit={(event) => {
        event.preventDefault()
        onAsk(questionIn(new FormData(event.currentTarget), kind))
      }}
    >
      <div className="field">
        <label htmlFor="own-kind">{words.ownKind}</label>
        <select
          id="own-kind"
          className="input"
          value={kind}
          onChange={({ target }) => setKind(KINDS.find((one) => one === target.value) ?? kind)}
        >
          {KINDS.map((one) => (
            <option key={one} value={one}>
              {words[`own-${one}`]}
            </option>
          ))}
        </select>
      </div>
      <div className="field">
        <label htmlFor="own-stem">{words.stem}</label>
        <textarea id="own-stem" name="stem" rows={2} className="input" required maxLength={1000} />
      </div>
      {kind === 'judge' ? (
        <div className="field">
          <label htmlFor="own-truth">{words.truth}</label>
          <select id="own-truth" name="truth" className="input">
            <option value="true">{words.true}</option>
            <option value="false">{words.false}</option>
          </select>
        </div>
      ) : (
        <div className="field">
          <label htmlFor="own-lines">{words.lines}</label>
          <textarea
            id="own-lines"
            name="lines"
            rows={4}
            className="input"
            required
            maxLength={4000}
            aria-describedby="own-lines-hint"
          />
          <p className="hint" id="own-lines-hint">
            {words[`lines-${kind}`]}
          </p>
        </div>
      )}
      <div className="field">
        <label htmlFor="own-quote">{words.quote}</label>
        <textarea
          id="own-quote"
          name="quote"
          rows={2}
          className="input"
          maxLength={1000}
          aria-describedby="own-quote-hint"
        />
        <p className="hint" id="own-quote-hint">
          {words.quoteHint}
        </p>
      </div>
      <div>
        <button type="submit" className="button-quiet" disabled={isPending}>
          {words.ask}
        </button>
      </div>
    </form>
  )
}
