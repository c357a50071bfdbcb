'use client'

import { useActionState } from 'react'
import type { HandOutView } from '#data/classes/views'
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
  const [handOut, send, sending] = useActionState<HandOutView | null>(() => reset(classId, userId), null)
  if (handOut) return <HandOuts handOuts={[handOut]} words={words} />
  return (
    <form action={send}>
      <button type="submit" className="button-quiet" disabled={sending}>
        {word}
      </button>
    </form>
  )
}
