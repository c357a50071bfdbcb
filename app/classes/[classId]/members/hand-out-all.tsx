'use client'

import type { HandOutView } from '#data/classes/views'
import { SentForm, useSending } from '#ui/sent-form'
import { handOutAll } from './actions'
import { HandOuts } from './hand-outs'
import type { HandOutWords } from './member-words'

/** New passwords for all who have not used theirs: those of a list may never have been seen. */
export const HandOutAll = ({
  classId,
  word,
  words,
}: {
  classId: string
  word: string
  words: HandOutWords
}) => {
  const [handOuts, send, sending, isUnsent] = useSending<readonly HandOutView[] | null>(
    () => handOutAll(classId),
    null,
  )
  if (handOuts) return <HandOuts handOuts={handOuts} words={words} />
  return (
    <SentForm onSend={send} isUnsent={isUnsent} className="mt-4">
      <button type="submit" className="button-quiet" disabled={sending}>
        {word}
      </button>
    </SentForm>
  )
}
