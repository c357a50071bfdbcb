'use client'

import { useState } from 'react'
import { decodeText, type Encoding, encodingOf } from '#lib/article/formats/encoding'
import type { ImportWords } from './member-words'

type Read =
  /** A text file; its bytes are kept, since how its letters are written may have been guessed wrong. */
  | { readonly kind: 'text'; readonly bytes: Uint8Array; readonly encoding: Encoding }
  | { readonly kind: 'workbook' | 'none' }
  | { readonly kind: 'unread'; readonly as: keyof ImportWords['unread'] }

const GUESSED = ['gb18030', 'big5'] as const

/** Cells as they are copied from a spreadsheet. */
const tabbed = (rows: readonly (readonly string[])[]): string =>
  rows.map((row) => row.map((cell) => cell.replace(/[\t\r\n]+/g, ' ')).join('\t')).join('\n')

/** The reader of workbooks is loaded with the first of them. */
const readFile = async (file: File): Promise<{ readonly read: Read; readonly text: string }> => {
  const bytes = new Uint8Array(await file.arrayBuffer())
  const { binaryKind, readXlsx } = await import('#lib/interop/xlsx-rows')
  const kind = binaryKind(bytes)
  if (kind === null) {
    const encoding = encodingOf(bytes)
    return { read: { kind: 'text', bytes, encoding }, text: decodeText(bytes, encoding) }
  }
  const rows = kind === 'zip' ? await readXlsx(bytes) : null
  return rows
    ? { read: { kind: 'workbook' }, text: tabbed(rows) }
    : { read: { kind: 'unread', as: kind }, text: '' }
}

/** Where the encoding of a file was guessed, the other guess. */
const EncodingField = ({
  encoding,
  words,
  onChoose,
}: {
  encoding: Encoding
  words: ImportWords
  onChoose: (encoding: Encoding) => void
}) => (
  <div className="field">
    <label htmlFor="list-encoding">{words.encoding}</label>
    <select
      id="list-encoding"
      className="input"
      value={encoding}
      onChange={({ target }) => onChoose(GUESSED.find((one) => one === target.value) ?? encoding)}
    >
      {GUESSED.map((one) => (
        <option key={one} value={one}>
          {words.encodings[one]}
        </option>
      ))}
    </select>
  </div>
)

/** A class list from a file: what a spreadsheet saves as CSV or as a workbook, in the letters of its country. */
export const ListFile = ({ words, onText }: { words: ImportWords; onText: (text: string) => void }) => {
  const [read, setRead] = useState<Read>({ kind: 'none' })
  return (
    <>
      <div className="field">
        <label htmlFor="list-file">{words.file}</label>
        <input
          id="list-file"
          type="file"
          accept=".csv,.txt,.tsv,.xlsx,.xls,text/csv,text/plain"
          className="input"
          onChange={async ({ target }) => {
            const file = target.files?.[0]
            const found = file ? await readFile(file) : { read: { kind: 'none' } as const, text: '' }
            setRead(found.read)
            onText(found.text)
          }}
        />
        {read.kind === 'unread' && (
          <p className="problem" role="alert">
            {words.unread[read.as]}
          </p>
        )}
      </div>
      {read.kind === 'text' && GUESSED.some((one) => one === read.encoding) && (
        <EncodingField
          encoding={read.encoding}
          words={words}
          onChoose={(encoding) => {
            setRead({ ...read, encoding })
            onText(decodeText(read.bytes, encoding))
          }}
        />
      )}
    </>
  )
}
