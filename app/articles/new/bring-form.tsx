'use client'

import { useRouter } from 'next/navigation'
import { type FormEvent, useState } from 'react'
import type { BringResult } from '#data/articles/views'
import { MOST_BYTES } from '#lib/article/formats/trouble'
import { fill } from '../../_ui/question/fill'
import { Field } from '../field'
import { type TroubleWords, troubleInWords } from '../trouble-words'

export type BringWords = TroubleWords &
  Readonly<
    Record<
      | 'text'
      | 'textHint'
      | 'name'
      | 'file'
      | 'fileHint'
      | 'decisions'
      | 'decisionsHint'
      | 'send'
      | 'sending'
      | 'nothing'
      | 'both'
      | 'tooMany'
      | 'tooFast'
      | 'unsent',
      string
    >
  >

const problemIn = (result: BringResult, words: BringWords): string => {
  switch (result.kind) {
    case 'brought':
      return ''
    case 'refused':
      return troubleInWords(result.trouble, words)
    case 'too-many':
      return fill(words.tooMany, { most: result.most })
    case 'too-fast':
      return words.tooFast
    default:
      return result satisfies never
  }
}

/** What is wrong with a form before it is sent; '' when nothing is. */
const problemBefore = (form: FormData, words: BringWords): string => {
  const file = form.get('file')
  const hasFile = file instanceof File && file.size > 0
  if (hasFile && file.size > MOST_BYTES) return words['trouble-big']
  return hasFile || String(form.get('text') ?? '').trim() !== '' ? '' : words.nothing
}

/** Sends the form and gives what came of it; null when the server was not reached. */
const send = async (form: FormData): Promise<BringResult | null> => {
  try {
    const reply = await fetch('/api/articles', { method: 'POST', body: form })
    return reply.ok ? ((await reply.json()) as BringResult) : null
  } catch {
    return null
  }
}

/** An article pasted or chosen; what was typed stays until the server has it. */
export const BringForm = ({ words }: { words: BringWords }) => {
  const router = useRouter()
  const [problem, setProblem] = useState('')
  const [isSending, setSending] = useState(false)
  const [fileName, setFileName] = useState('')
  const onSubmit = async (event: FormEvent<HTMLFormElement>) => {
    event.preventDefault()
    const form = new FormData(event.currentTarget)
    const before = problemBefore(form, words)
    setProblem(before)
    if (before !== '') return
    setSending(true)
    const result = await send(form)
    if (result?.kind === 'brought') router.push(`/articles/${encodeURIComponent(result.slug)}/desk`)
    else {
      setSending(false)
      setProblem(result === null ? words.unsent : problemIn(result, words))
    }
  }
  return (
    <form onSubmit={onSubmit} className="mt-6 grid gap-6">
      <Field id="text" label={words.text} hint={words.textHint}>
        <textarea
          id="text"
          name="text"
          rows={12}
          className="input brought-text"
          aria-describedby="text-hint"
        />
      </Field>
      <Field id="title" label={words.name}>
        <input id="title" name="title" className="input" maxLength={200} autoComplete="off" />
      </Field>
      <Field id="file" label={words.file} hint={fileName === '' ? words.fileHint : words.both}>
        <input
          id="file"
          name="file"
          type="file"
          className="input"
          accept=".txt,.md,.html,.htm,.docx,.pdf,text/plain,text/markdown,text/html,application/pdf"
          aria-describedby="file-hint"
          onChange={({ target }) => setFileName(target.files?.[0]?.name ?? '')}
        />
      </Field>
      <Field id="decisions" label={words.decisions} hint={words.decisionsHint}>
        <input id="decisions" name="decisions" type="file" className="input" accept=".yaml,.yml" />
      </Field>
      <div>
        <button type="submit" className="button" disabled={isSending}>
          {isSending ? words.sending : words.send}
        </button>
        {problem !== '' && (
          <p className="problem mt-4" role="alert">
            {problem}
          </p>
        )}
      </div>
    </form>
  )
}
