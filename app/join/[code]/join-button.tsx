'use client'

import { SentForm, useSending } from '#ui/sent-form'
import { join } from '../../classes/actions'
import type { JoinWords } from '../../classes/join-form'

/** Joins the class that the link names with one press. */
export const JoinButton = ({ code, words }: { code: string; words: JoinWords }) => {
  const [state, send, sending, isUnsent] = useSending(join, { kind: 'untouched' })
  return (
    <SentForm onSend={send} isUnsent={isUnsent} className="mt-4">
      <input type="hidden" name="code" value={code} />
      <button type="submit" className="button" disabled={sending}>
        {words.join}
      </button>
      {state.kind === 'unknown' && (
        <p className="problem mt-4" role="alert">
          {words.unknownCode}
        </p>
      )}
    </SentForm>
  )
}
