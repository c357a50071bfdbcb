'use client'

import { useState } from 'react'
import type { ImportView } from '#data/classes/views'
import { SentForm, useSending } from '#ui/sent-form'
import { bringIn, type ImportState } from './actions'
import { HandOuts } from './hand-outs'
import { ListFile } from './list-file'
import type { ImportWords } from './member-words'

const Problems = ({ problems, words }: { problems: ImportView['problems']; words: ImportWords }) =>
  problems.length > 0 && (
    <ul className="problem mt-4">
      {problems.map(({ line, code }) => (
        <li key={`${line}-${code}`}>
          {words.problemLine.replace('{line}', String(line)).replace('{problem}', words.problems[code])}
        </li>
      ))}
    </ul>
  )

/** What the list would do, and the button that does it. */
const Preview = ({
  state,
  words,
  sending,
}: {
  state: Extract<ImportState, { kind: 'preview' }>
  words: ImportWords
  sending: boolean
}) => {
  const { entries, problems, headings } = state.preview
  return (
    <div role="status">
      <p className="mt-4">
        {entries.length > 0 ? words.willAdd.replace('{n}', String(entries.length)) : words.nobody}
      </p>
      {headings && <p className="hint">{words.headings.replace('{headings}', headings.join(' · '))}</p>}
      <ul>
        {entries.map(({ name, username, isKnown }) => (
          <li key={username}>
            {name}{' '}
            <span className="hint">
              {username}
              {isKnown && ` · ${words.known}`}
            </span>
          </li>
        ))}
      </ul>
      <Problems problems={problems} words={words} />
      {entries.length > 0 && (
        <button type="submit" name="isSure" value="yes" className="button mt-4" disabled={sending}>
          {sending ? words.confirming : words.confirm}
        </button>
      )}
    </div>
  )
}

const Done = ({ done, words }: { done: ImportView; words: ImportWords }) => (
  <>
    {done.joined.length > 0 && (
      <p role="status">{words.joined.replace('{n}', done.joined.map(({ name }) => name).join('、'))}</p>
    )}
    {done.added.length > 0 && <HandOuts handOuts={done.added} words={words.handOut} />}
    <Problems problems={done.problems} words={words} />
  </>
)

/** A class list, pasted or from a file: first what it would do, then the passwords to hand out. */
export const RosterImport = ({ classId, words }: { classId: string; words: ImportWords }) => {
  const [state, send, sending, isUnsent] = useSending(bringIn.bind(null, classId), { kind: 'untouched' })
  const [list, setList] = useState({ text: '', edition: 0 })
  const setText = (text: string) => setList(({ edition }) => ({ text, edition: edition + 1 }))
  if (state.kind === 'done') return <Done done={state.done} words={words} />
  const isShown = state.kind === 'preview' && state.edition === String(list.edition)
  return (
    <SentForm onSend={send} isUnsent={isUnsent} className="mt-4 grid gap-4">
      <input type="hidden" name="edition" value={list.edition} />
      <div className="field">
        <label htmlFor="list">{words.list}</label>
        <textarea
          id="list"
          name="text"
          className="input"
          rows={6}
          value={list.text}
          aria-describedby="list-note"
          onChange={(event) => setText(event.target.value)}
        />
        <div id="list-note">
          <p className="hint">{words.listHint}</p>
          {(state.kind === 'empty' || state.kind === 'too-long') && (
            <p className="problem" role="alert">
              {state.kind === 'empty' ? words.empty : words.tooLong}
            </p>
          )}
        </div>
      </div>
      <ListFile words={words} onText={setText} />
      {isShown && <Preview state={state} words={words} sending={sending} />}
      {!isShown && (
        <div>
          <button type="submit" className="button-quiet" disabled={sending}>
            {words.preview}
          </button>
        </div>
      )}
    </SentForm>
  )
}
