import { useEffect, useState } from 'react'
import { onQueueChange, refusedHere, waitingHere } from './queue'
import { onReply } from './sender'

/** Whether what is on the screen of a sitting is on the server too; `saved` only if all of it is. */
export type Saving = 'saved' | 'saving' | 'retrying' | 'signed-out' | 'refused'

/** What keeps the entries of a sitting from the server, if something does. */
type Obstacle = Extract<Saving, 'saving' | 'retrying' | 'signed-out'>

const savingOf = (sittingId: string, obstacle: Obstacle): Saving => {
  if (waitingHere(sittingId).length > 0) return obstacle
  return refusedHere(sittingId).length > 0 ? 'refused' : 'saved'
}

export const useSaving = (sittingId: string): Saving => {
  const [saving, setSaving] = useState<Saving>('saved')
  useEffect(() => {
    let obstacle: Obstacle = 'saving'
    const look = () => setSaving(savingOf(sittingId, obstacle))
    const stopReplies = onReply((entry, { kind }) => {
      if (entry.body.sittingId !== sittingId) return
      obstacle = kind === 'unreached' ? 'retrying' : kind === 'signed-out' ? 'signed-out' : 'saving'
      look()
    })
    const stopQueue = onQueueChange(look)
    look()
    return () => {
      stopReplies()
      stopQueue()
    }
  }, [sittingId])
  return saving
}
