'use client'

import { useState } from 'react'
import type { TextView } from '#data/articles/text'
import { SentForm, useSending } from '#ui/sent-form'
import type { TextWords } from '#ui/words'
import { Field } from '../../../field'
import { type TroubleWords, troubleInWords } from '../../../trouble-words'
import { editText, type TextState } from '../text-actions'
import { Changes } from './changes'

/** Why a text was not kept; '' when nothing is wrong. */
const problemIn = (state: TextState, words: TextWords & TroubleWords): string => {
  switch (state.kind) {
    case 'refused':
      return troubleInWords(state.trouble, words)
    case 'stale':
      return words.stale
    case 'problem':
      return words.problem
    case 'untouched':
    case 'shown':
    case 'saved':
      return ''
    default:
      return state satisfies never
  }
}

/** First a look, then saving what was looked at. */
const Acts = ({
  isSending,
  isLooked,
  words,
}: {
  isSending: boolean
  isLooked: boolean
  words: TextWords
}) => (
  <div className="edition-acts mt-4">
    <button
      type="submit"
      name="wanted"
      value="look"
      className={isLooked ? 'button-quiet' : 'button'}
      disabled={isSending}
    >
      {isSending ? words.reading : words.look}
    </button>
    {isLooked && (
      <button type="submit" name="wanted" value="save" className="button">
        {words.save}
      </button>
    )}
  </div>
)

/** The title and the text under it. */
const TextFields = ({
  view: { title, language, body },
  words,
  onTouch,
}: {
  view: TextView
  words: TextWords
  onTouch: () => void
}) => (
  <div className="grid gap-4">
    <Field id="title" label={words.name}>
      <input
        id="title"
        name="title"
        lang={language}
        className="input"
        required
        maxLength={200}
        defaultValue={title}
        onChange={onTouch}
      />
    </Field>
    <Field id="body" label={words.body} hint={words.bodyHint}>
      <textarea
        id="body"
        name="body"
        lang={language}
        rows={20}
        className="input brought-text"
        defaultValue={body}
        onChange={onTouch}
        aria-describedby="body-hint"
      />
    </Field>
  </div>
)

/** The text, and beside it what an edit changes: first looked at, then saved. */
export const TextForm = ({ view, words }: { view: TextView; words: TextWords & TroubleWords }) => {
  const { slug, language, edition } = view
  const [state, send, isSending, isUnsent] = useSending<TextState>(editText, { kind: 'untouched' })
  // What was looked at is what may be saved.
  const [isTouched, setTouched] = useState(true)
  const isLooked = state.kind === 'shown' && !isTouched && !isSending
  const problem = problemIn(state, words)
  return (
    <SentForm
      onSend={(form) => {
        setTouched(false)
        send(form)
      }}
      isUnsent={isUnsent}
      className="edition mt-6"
    >
      <input type="hidden" name="slug" value={slug} />
      <input type="hidden" name="edition" value={edition} />
      <div>
        <TextFields view={view} words={words} onTouch={() => setTouched(true)} />
        <Acts isSending={isSending} isLooked={isLooked} words={words} />
      </div>
      <section aria-label={words.changes} aria-live="polite">
        {problem !== '' && !isSending && (
          <p className="problem" role="alert">
            {problem}
          </p>
        )}
        {state.kind === 'saved' && !isSending && <p role="status">{words.saved}</p>}
        {isLooked && !state.titleFits && (
          <p className="problem mb-4" role="alert">
            {words.titleLeft}
          </p>
        )}
        {isLooked && <Changes edition={state.edition} language={language} words={words} />}
        {!isLooked && problem === '' && state.kind !== 'saved' && <p className="hint">{words.nothingYet}</p>}
      </section>
    </SentForm>
  )
}
