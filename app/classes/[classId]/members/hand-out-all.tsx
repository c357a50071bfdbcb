'use client'

import { useActionState } from 'react'
import type { HandOutView } from '#data/classes/views'
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
  const [handOuts, send, sending] = useActionState<readonly HandOutView[] | null>(
    () => handOutAll(classId),
    null,
  )
  if (handOuts) return <HandOuts handOuts={handOuts} words={words} />
  return (
    <form action={send} className="mt-4">
      <button type="submit" className="button-quiet" disabled={sending}>
        {word}
      </button>
    </form>
  )
}
