'use client'

import { useEffect, useState, useSyncExternalStore } from 'react'
import type { StudyView } from '#data/sitting/views'
import { isOf, type KeptEntry } from '../_offline/entry'
import { readPackage, readSitting } from '../_offline/kept'
import { readOfflineStanding } from '../_offline/local-answer'
import { keptEntries } from '../_offline/queue'
import { currentOwner, statusAtFirst, statusNow, subscribe } from '../_offline/status'

/** What is on the device. */
export interface Device {
  /** The review that can be done from the device alone, and until when it was meant to last. */
  readonly review: { readonly study: StudyView; readonly until: Date } | null
  /** The sitting whose page stands in the address bar, if it can go on without a network. */
  readonly resumed: StudyView | null
  readonly refused: readonly KeptEntry[]
}

const DAYS_MS = 2 * 86_400_000

const readDevice = async (pathname: string): Promise<Device> => {
  const now = new Date()
  const [given, queued] = await Promise.all([readPackage(), keptEntries()])
  const study = given ? await readOfflineStanding(given.sessionId, now) : null
  const sessionId = /^\/study\/([^/]+)$/.exec(pathname)?.[1]
  const sitting = sessionId === undefined ? undefined : await readSitting(sessionId)
  return {
    review: given && study ? { study, until: new Date(Date.parse(given.issuedAt) + DAYS_MS) } : null,
    resumed: sitting ? await readOfflineStanding(sitting.sessionId, now) : null,
    refused: queued.filter((entry) => entry.fate.kind === 'refused' && isOf(entry, currentOwner())),
  }
}

const NOTHING: Device = { review: null, resumed: null, refused: [] }

/** What is on the device, read anew whenever something about it changes; null while it is read first. */
export const useDevice = () => {
  const status = useSyncExternalStore(subscribe, statusNow, statusAtFirst)
  const [device, setDevice] = useState<Device | null>(null)
  useEffect(() => {
    let isCurrent = true
    // Any change of it tells that the device holds something else now.
    void status
    readDevice(window.location.pathname).then(
      (read) => isCurrent && setDevice(read),
      // A browser that keeps nothing.
      () => isCurrent && setDevice(NOTHING),
    )
    return () => {
      isCurrent = false
    }
  }, [status])
  return { device, status }
}
