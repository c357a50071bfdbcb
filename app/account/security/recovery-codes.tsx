'use client'

import { SentForm, useSending } from '#ui/sent-form'
import { makeCodes } from './actions'

interface CodesWords {
  readonly make: string
  readonly print: string
  readonly heading: string
}

/** Makes a sheet of codes, shows it this once, and prints it. */
export const RecoveryCodes = ({ words }: { words: CodesWords }) => {
  const [codes, send, isSending, isUnsent] = useSending<readonly string[]>(makeCodes, [])
  return (
    <>
      {codes.length > 0 && (
        <div role="status" className="mt-4">
          <h3>{words.heading}</h3>
          <ul className="mt-2">
            {codes.map((code) => (
              <li key={code}>
                <code>{code}</code>
              </li>
            ))}
          </ul>
          <p className="mt-4 print:hidden">
            <button type="button" className="button" onClick={() => window.print()}>
              {words.print}
            </button>
          </p>
        </div>
      )}
      <SentForm onSend={send} isUnsent={isUnsent} className="mt-4 print:hidden">
        <button type="submit" className="button-quiet" disabled={isSending}>
          {words.make}
        </button>
      </SentForm>
    </>
  )
}
