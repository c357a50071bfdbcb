'use client'

import { useActionState, useState } from 'react'
import type { ImportView } from '#data/classes/views'
import { decodeTable } from '#lib/interop/decode'
import { bringIn, type ImportState } from './actions'
import { HandOuts } from './hand-outs'
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
  const { entries, problems } = state.preview
  return (
    <div role="status">
      <p className="mt-4">
        {entries.length > 0 ? words.willAdd.replace('{n}', String(entries.length)) : words.nobody}
      </p>
      <ul>
        {entries.map(({ name, username }) => (
          <li key={username}>
            {name} <span className="hint">{username}</span>
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

/** A class list, pasted or from a file: first what it would do, then the passwords to hand out. */
export const RosterImport = ({ classId, words }: { classId: string; words: ImportWords }) => {
  const [state, send, sending] = useActionState(bringIn.bind(null, classId), { kind: 'untouched' })
  const [text, setText] = useState('')
  if (state.kind === 'done') {
    return (
      <>
        {state.done.added.length > 0 && <HandOuts handOuts={state.done.added} words={words.handOut} />}
        <Problems problems={state.done.problems} words={words} />
      </>
    )
  }
  // A form sends its lines with CRLF.
  const isShown = state.kind === 'preview' && state.text.replaceAll('\r\n', '\n') === text.trim()
  return (
    <form action={send} className="mt-4 grid gap-4">
      <div className="field">
        <label htmlFor="list">{words.list}</label>
        <textarea
          id="list"
          name="text"
          className="input"
          rows={6}
          value={text}
          aria-describedby="list-note"
          onChange={(event) => setText(event.target.value)}
        />
        <div id="list-note">
          <p className="hint">{words.listHint}</p>
          {state.kind === 'empty' && (
            <p className="problem" role="alert">
              {words.empty}
            </p>
          )}
        </div>
      </div>
      <div className="field">
        <label htmlFor="list-file">{words.file}</label>
        <input
          id="list-file"
          type="file"
          accept=".csv,.txt,.tsv,text/csv,text/plain"
          className="input"
          onChange={async (event) => {
            const bytes = await event.target.files?.[0]?.arrayBuffer()
            setText(bytes ? decodeTable(new Uint8Array(bytes)) : '')
          }}
        />
      </div>
      {isShown && <Preview state={state} words={words} sending={sending} />}
      {!isShown && (
        <div>
          <button type="submit" className="button-quiet" disabled={sending}>
            {words.preview}
          </button>
        </div>
      )}
    </form>
  )
}
