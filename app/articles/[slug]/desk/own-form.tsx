'use client'

import { useState } from 'react'
import type { OwnQuestion } from '#lib/items/decisions/decisions'
import type { DeskWords } from '#ui/words'
import { newId } from '../../../_offline/new-id'
import { Field } from '../../field'
import { useDesk } from './desk'

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

/** What is right, in the way of the kind. */
const AnswerField = ({ kind, words }: { kind: OwnKind; words: DeskWords }) =>
  kind === 'judge' ? (
    <Field id="own-truth" label={words.truth}>
      <select id="own-truth" name="truth" className="input">
        <option value="true">{words.true}</option>
        <option value="false">{words.false}</option>
      </select>
    </Field>
  ) : (
    <Field id="own-lines" label={words.lines} hint={words[`lines-${kind}`]}>
      <textarea
        id="own-lines"
        name="lines"
        rows={4}
        className="input"
        required
        maxLength={4000}
        aria-describedby="own-lines-hint"
      />
    </Field>
  )

/** A question of one's own, of any kind, with or without a sentence of the text as proof. */
export const OwnForm = () => {
  const { decide, isPending, words } = useDesk()
  const [kind, setKind] = useState<OwnKind>('choice')
  return (
    <form
      className="mt-4 grid gap-4"
      onSubmit={(event) => {
        event.preventDefault()
        decide({ kind: 'ask', question: questionIn(new FormData(event.currentTarget), kind) })
      }}
    >
      <Field id="own-kind" label={words.ownKind}>
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
      </Field>
      <Field id="own-stem" label={words.stem}>
        <textarea id="own-stem" name="stem" rows={2} className="input" required maxLength={1000} />
      </Field>
      <AnswerField kind={kind} words={words} />
      <Field id="own-quote" label={words.quote} hint={words.quoteHint}>
        <textarea
          id="own-quote"
          name="quote"
          rows={2}
          className="input"
          maxLength={1000}
          aria-describedby="own-quote-hint"
        />
      </Field>
      <div>
        <button type="submit" className="button-quiet" disabled={isPending}>
          {words.ask}
        </button>
      </div>
    </form>
  )
}
