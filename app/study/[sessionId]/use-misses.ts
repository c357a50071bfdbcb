import { useEffect, useState } from 'react'
import type { MissesView } from '#data/sitting/views'

/** How far a sitting is: what was missed is read anew when either changes. */
interface Stand {
  readonly done: number
  readonly right: number
}

/**
 * What was missed in a sitting; null while it is not here, or can't be had without a network.
 *
 * @param isRead whether it is to be read at all
 */
export const useMisses = (sessionId: string, { done, right }: Stand, isRead: boolean): MissesView | null => {
  const [read, setRead] = useState<{ readonly of: string; readonly view: MissesView | null } | null>(null)
  const of = `${sessionId} ${right} ${done}`
  useEffect(() => {
    if (!isRead) return
    const leaving = new AbortController()
    fetch(`/api/sittings/${sessionId}/misses`, { cache: 'no-store', signal: leaving.signal })
      .then((reply) => (reply.ok ? reply.json() : null))
      .then((view: MissesView | null) => setRead({ of, view }))
      .catch(() => undefined)
    return () => leaving.abort()
  }, [sessionId, of, isRead])
  return isRead && read?.of === of ? read.view : null
}
