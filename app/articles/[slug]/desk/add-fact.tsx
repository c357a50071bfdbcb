'use client'

import { useEffect, useRef, useState } from 'react'
import { sentencesOf } from '#lib/article/sentences'
import type { AddedFact } from '#lib/facts/fact-decisions'
import type { Decision } from '#lib/items/decisions/change'
import { newId } from '../../../_offline/new-id'
import { Field } from '../../field'
import { useDesk } from './desk'
import { proposedDay, proposedNumber } from './proposed-value'
import type { Selected } from './use-selection'

const KINDS = ['statement', 'date', 'quantity', 'cloze'] as const
type AddKind = (typeof KINDS)[number]

const BLANK = '____'

const idOf = (prefix: string): string => `${prefix}-${newId().replaceAll('-', '').slice(0, 16)}`

/** The sentence of a paragraph that holds the selected words, with a blank in their place. */
const clozeOf = ({ quote, paragraph, start }: Selected, language: string): Decision => {
  const spoken = language === 'en' ? 'en' : 'zh'
  const zone = { kind: 'body', start: 0, end: paragraph.length } as const
  const end = start + quote.length
  const sentence = sentencesOf(paragraph, [zone], spoken).find((one) => one.start <= start && end <= one.end)
  const [text, from] = sentence ? [sentence.text, start - sentence.start] : [paragraph, start]
  const stem = `${text.slice(0, from)}${BLANK}${text.slice(from + quote.length)}`
  return { kind: 'ask', question: { id: idOf('own'), kind: 'cloze', stem, accepted: [quote], quote: text } }
}

/** The fact that a form holds; whether the text holds its words is for the server to say. */
const factIn = (form: FormData, kind: Exclude<AddKind, 'cloze'>): AddedFact => {
  const text = (name: string) => String(form.get(name) ?? '').trim()
  const base = { id: idOf('added'), quote: text('quote') }
  switch (kind) {
    case 'statement':
      return { ...base, kind, speaker: text('speaker') }
    case 'date':
      return { ...base, kind, value: text('value'), event: text('event') }
    case 'quantity': {
      const unit = text('unit')
      return {
        ...base,
        kind,
        value: Number(text('value')),
        what: text('what'),
        ...(unit === '' ? {} : { unit }),
      }
    }
    default:
      return kind satisfies never
  }
}

const Input = ({ name, label, value = '' }: { name: string; label: string; value?: string }) => (
  <Field id={`add-${name}`} label={label}>
    <input
      id={`add-${name}`}
      name={name}
      className="input"
      required={name !== 'unit'}
      maxLength={1000}
      defaultValue={value}
      autoComplete="off"
    />
  </Field>
)

const KindFields = ({ kind, quote }: { kind: AddKind; quote: string }) => {
  const { words } = useDesk()
  switch (kind) {
    case 'statement':
      return <Input name="speaker" label={words['field-speaker']} />
    case 'date':
      return (
        <>
          <Input name="value" label={words['field-value']} value={proposedDay(quote)} />
          <Input name="event" label={words['field-event']} />
        </>
      )
    case 'quantity': {
      const { value, unit } = proposedNumber(quote)
      return (
        <>
          <Input name="value" label={words['field-number']} value={value} />
          <Input name="unit" label={words['field-unit']} value={unit} />
          <Input name="what" label={words['field-what']} />
        </>
      )
    }
    case 'cloze':
      return <p className="hint">{words.addClozeHint}</p>
    default:
      return kind satisfies never
  }
}

const KindButtons = ({ kind, onKind }: { kind: AddKind | null; onKind: (kind: AddKind) => void }) => {
  const { words } = useDesk()
  return (
    <fieldset className="field">
      <legend>{words.addKind}</legend>
      <div className="found-acts">
        {KINDS.map((one) => (
          <button
            key={one}
            type="button"
            className="button-quiet"
            aria-pressed={one === kind}
            onClick={() => onKind(one)}
          >
            {words[`add-${one}`]}
          </button>
        ))}
      </div>
    </fieldset>
  )
}

/** The words of the text: as they were selected, or to be typed. */
const Quote = ({ selected: { quote, paragraph } }: { selected: Selected }) => {
  const { language, words } = useDesk()
  const isTyped = paragraph === ''
  const field = useRef<HTMLTextAreaElement>(null)
  useEffect(() => {
    // Whoever opened it by key goes on typing.
    if (isTyped) field.current?.focus()
  }, [isTyped])
  return (
    <Field id="add-quote" label={words.addQuote} {...(isTyped ? { hint: words.addQuoteHint } : {})}>
      <textarea
        key={quote}
        id="add-quote"
        name="quote"
        lang={language}
        rows={2}
        className="input"
        required
        maxLength={1000}
        defaultValue={quote}
        readOnly={!isTyped}
        ref={field}
        {...(isTyped ? { 'aria-describedby': 'add-quote-hint' } : {})}
      />
    </Field>
  )
}

/** What selected words are: somebody’s words, a day, a number; or a word to be blanked. */
export const AddFact = ({ selected, onClose }: { selected: Selected; onClose: () => void }) => {
  const { language, decide, isPending, words } = useDesk()
  const [kind, setKind] = useState<AddKind | null>(null)
  const { quote } = selected
  return (
    <form
      className="add-fact"
      aria-label={words.addTitle}
      onSubmit={(event) => {
        event.preventDefault()
        if (kind === null) return
        const form = new FormData(event.currentTarget)
        decide(kind === 'cloze' ? clozeOf(selected, language) : { kind: 'add', fact: factIn(form, kind) })
        onClose()
      }}
    >
      <Quote selected={selected} />
      <KindButtons kind={kind} onKind={setKind} />
      {kind !== null && <KindFields key={`${kind} ${quote}`} kind={kind} quote={quote} />}
      <div className="found-acts">
        {kind !== null && (
          <button type="submit" className="button" disabled={isPending}>
            {words.ask}
          </button>
        )}
        <button type="button" className="button-quiet" onClick={onClose}>
          {words.cancel}
        </button>
      </div>
    </form>
  )
}
