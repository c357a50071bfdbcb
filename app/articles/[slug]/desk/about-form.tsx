'use client'

import { useState } from 'react'
import type { EditionView } from '#data/articles/edition'
import type { AboutView } from '#data/articles/views'
import { SentForm, useSending } from '#ui/sent-form'
import type { TextWords } from '#ui/words'
import { Field } from '../../field'
import { type AboutState, about } from './actions'
import { Changes } from './text/changes'

export type AboutWords = Readonly<
  Record<
    | 'name'
    | 'source'
    | 'language'
    | 'language-zh'
    | 'language-zh-Hant'
    | 'language-en'
    | 'published'
    | 'publishedHint'
    | 'useDay'
    | 'save'
    | 'saving'
    | 'saved'
    | 'toReview'
    | 'aboutChanges'
    | 'saveAll'
    | 'saveProblem',
    string
  >
>

const LANGUAGES = ['zh', 'zh-Hant', 'en'] as const

/** What came of saving. */
const SavedLine = ({ state, words }: { state: AboutState; words: AboutWords }) =>
  state.kind === 'problem' ? (
    <p className="problem" role="alert">
      {words.saveProblem}
    </p>
  ) : (
    <p role="status" className="hint mt-2">
      {state.kind === 'saved' && (
        <>
          {words.saved}{' '}
          <a href="#review" className="link link-row">
            {words.toReview}
          </a>
        </>
      )}
    </p>
  )

/** What is asked of the day, where nobody knows it and something hangs on it. */
export interface AskedOfDay {
  readonly hint: string
  /** `YYYY-MM-DD`, to be looked at; '' where the text proposes none. */
  readonly proposed: string
}

/** What the article says of itself, as it can be changed. */
const AboutFields = ({
  initial,
  asked,
  words,
}: {
  initial: AboutView
  asked: AskedOfDay | null
  words: AboutWords
}) => (
  <>
    <div className={asked ? 'asked-day' : ''}>
      <Field id="published" label={words.published} hint={asked?.hint ?? words.publishedHint}>
        <input
          id="published"
          name="published"
          type="date"
          className="input"
          defaultValue={initial.published || asked?.proposed}
          aria-describedby="published-hint"
        />
      </Field>
      {asked && (
        <div>
          <button type="submit" className="button">
            {words.useDay}
          </button>
        </div>
      )}
    </div>
    <Field id="title" label={words.name}>
      <input
        id="title"
        name="title"
        className="input"
        required
        maxLength={200}
        defaultValue={initial.title}
      />
    </Field>
    <Field id="source" label={words.source}>
      <input id="source" name="source" className="input" maxLength={100} defaultValue={initial.source} />
    </Field>
    <Field id="language" label={words.language}>
      <select id="language" name="language" className="input" defaultValue={initial.language}>
        {LANGUAGES.map((language) => (
          <option key={language} value={language}>
            {words[`language-${language}`]}
          </option>
        ))}
      </select>
    </Field>
  </>
)

/** What saving would change of what has been learned or assigned; kept by its button alone. */
const NotSavedYet = ({
  edition,
  language,
  words,
  changeWords,
}: {
  edition: EditionView
  language: string
  words: AboutWords
  changeWords: TextWords
}) => (
  <section aria-label={words.aboutChanges} aria-live="polite">
    <p>{words.aboutChanges}</p>
    <Changes edition={edition} language={language} words={changeWords} />
    <button type="submit" name="wanted" value="save" className="button mt-4">
      {words.saveAll}
    </button>
  </section>
)

/** What an article says of itself; the day comes first, since so much follows from it. */
export const AboutForm = ({
  slug,
  initial,
  asked,
  words,
  changeWords,
}: {
  slug: string
  initial: AboutView
  asked: AskedOfDay | null
  words: AboutWords
  changeWords: TextWords
}) => {
  const [state, send, isSending, isUnsent] = useSending<AboutState>(about, { kind: 'untouched' })
  // What was looked at is what is kept.
  const [isTouched, setTouched] = useState(false)
  const edition = state.kind === 'shown' && !isTouched && !isSending ? state.edition : null
  return (
    <SentForm
      onSend={(form) => {
        setTouched(false)
        send(form)
      }}
      onChange={() => setTouched(true)}
      isUnsent={isUnsent}
      className="mt-4 grid gap-4"
    >
      <input type="hidden" name="slug" value={slug} />
      <AboutFields initial={initial} asked={asked} words={words} />
      {edition && (
        <NotSavedYet edition={edition} language={initial.language} words={words} changeWords={changeWords} />
      )}
      <div>
        <button type="submit" className="button-quiet" disabled={isSending}>
          {isSending ? words.saving : words.save}
        </button>
        {!isSending && <SavedLine state={state} words={words} />}
      </div>
    </SentForm>
  )
}
