'use client'

import type { AboutView } from '#data/articles/views'
import { SentForm, useSending } from '#ui/sent-form'
import { type AboutState, about } from './actions'

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
    | 'save'
    | 'saving'
    | 'saved'
    | 'saveProblem',
    string
  >
>

const LANGUAGES = ['zh', 'zh-Hant', 'en'] as const

/** What an article says of itself; the day comes first, since so much follows from it. */
export const AboutForm = ({
  slug,
  initial,
  words,
}: {
  slug: string
  initial: AboutView
  words: AboutWords
}) => {
  const [state, send, isSending, isUnsent] = useSending<AboutState>(about, { kind: 'untouched' })
  return (
    <SentForm onSend={send} isUnsent={isUnsent} className="mt-4 grid gap-4">
      <input type="hidden" name="slug" value={slug} />
      <div className="field">
        <label htmlFor="published">{words.published}</label>
        <input
          id="published"
          name="published"
          type="date"
          className="input"
          defaultValue={initial.published}
          aria-describedby="published-hint"
        />
        <p className="hint" id="published-hint">
          {words.publishedHint}
        </p>
      </div>
      <div className="field">
        <label htmlFor="title">{words.name}</label>
        <input
          id="title"
          name="title"
          className="input"
          required
          maxLength={200}
          defaultValue={initial.title}
        />
      </div>
      <div className="field">
        <label htmlFor="source">{words.source}</label>
        <input id="source" name="source" className="input" maxLength={100} defaultValue={initial.source} />
      </div>
      <div className="field">
        <label htmlFor="language">{words.language}</label>
        <select id="language" name="language" className="input" defaultValue={initial.language}>
          {LANGUAGES.map((language) => (
            <option key={language} value={language}>
              {words[`language-${language}`]}
            </option>
          ))}
        </select>
      </div>
      <div>
        <button type="submit" className="button-quiet" disabled={isSending}>
          {isSending ? words.saving : words.save}
        </button>
        <p role="status" className="hint mt-2">
          {!isSending && state.kind === 'saved' ? words.saved : ''}
        </p>
        {!isSending && state.kind === 'problem' && (
          <p className="problem" role="alert">
            {words.saveProblem}
          </p>
        )}
      </div>
    </SentForm>
  )
}
