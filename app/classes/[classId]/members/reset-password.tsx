'use client'

import type { HandOutView } from '#data/classes/views'
import { SentForm, useSending } from '#ui/sent-form'
import { reset } from './actions'
import { HandOuts } from './hand-outs'
import type { HandOutWords } from './member-words'

/** Gives a learner whose account the class made a new password to hand out. */
export const ResetPassword = ({
  classId,
  userId,
  word,
  words,
}: {
  classId: string
  userId: string
  word: string
  words: HandOutWords
}) => {
  const [handOut, send, sending, isUnsent] = useSending<HandOutView | null>(
    () => reset(classId, userId),
    null,
  )
  if (handOut) return <HandOuts handOuts={[handOut]} words={words} />
  return (
    <SentForm onSend={send} isUnsent={isUnsent}>
      <button type="submit" className="button-quiet" disabled={sending}>
        {word}
      </button>
    </SentForm>
  )
}
