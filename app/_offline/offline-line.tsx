'use client'

import { CloudOff, CloudUpload } from 'lucide-react'
import { usePathname } from 'next/navigation'
import { useEffect, useSyncExternalStore } from 'react'
import type { OfflineWords } from '#ui/words'
import { keepUp, startWorker } from './keep-up'
import { sendBeforeLeaving } from './sender'
import { changeStatus, type OfflineStatus, statusAtFirst, statusNow, subscribe } from './status'

/** What the line says; `{n}` is a number of answers. */
export type OfflineLineWords = Pick<
  OfflineWords,
  'lineOffline' | 'lineOfflineWaiting' | 'lineWaiting' | 'lineSent' | 'lineRefused'
>

const TRY_AGAIN_MS = 15_000

/** The one thing worth knowing, or nothing. */
const sentenceFor = (status: OfflineStatus, words: OfflineLineWords): string => {
  const { isOnline, waiting, refused, sent } = status
  const say = (sentence: string, n: number) => sentence.replace('{n}', String(n))
  if (refused > 0) return say(words.lineRefused, refused)
  if (!isOnline) return waiting > 0 ? say(words.lineOfflineWaiting, waiting) : words.lineOffline
  if (waiting > 0) return say(words.lineWaiting, waiting)
  return sent > 0 ? say(words.lineSent, sent) : ''
}

/** Keeps device and server together while a page is open: now, when the network is back, when the tab is looked at. */
const useKeepingUp = (owner: string | null, isWaiting: boolean): void => {
  const pathname = usePathname()
  useEffect(startWorker, [])
  useEffect(() => {
    const run = () => void keepUp(owner, pathname)
    const lose = () => changeStatus({ isOnline: false })
    const regain = () => {
      changeStatus({ isOnline: true })
      run()
    }
    const look = () => (document.visibilityState === 'visible' ? run() : sendBeforeLeaving())
    if (!navigator.onLine) lose()
    run()
    window.addEventListener('online', regain)
    window.addEventListener('offline', lose)
    document.addEventListener('visibilitychange', look)
    window.addEventListener('pagehide', sendBeforeLeaving)
    return () => {
      window.removeEventListener('online', regain)
      window.removeEventListener('offline', lose)
      document.removeEventListener('visibilitychange', look)
      window.removeEventListener('pagehide', sendBeforeLeaving)
    }
  }, [owner, pathname])
  useEffect(() => {
    if (!isWaiting) return
    const timer = setInterval(() => void keepUp(owner, pathname), TRY_AGAIN_MS)
    return () => clearInterval(timer)
  }, [isWaiting, owner, pathname])
}

/**
 * One quiet line about what is not on the server: no network, answers waiting, sent, refused; it leads to the page
 * about them. `data-ready` tells that the questions of the next days are on the device.
 */
export const OfflineLine = ({ owner, words }: { owner: string | null; words: OfflineLineWords }) => {
  const status = useSyncExternalStore(subscribe, statusNow, statusAtFirst)
  useKeepingUp(owner, status.waiting > 0 || !status.isOnline)
  const sentence = sentenceFor(status, words)
  const Icon = status.isOnline ? CloudUpload : CloudOff
  return (
    <div className="offline-line" role="status" data-ready={status.isReady}>
      {sentence !== '' && (
        // A link of the document, not of the router: without a network the whole page has to come from the device.
        <a href="/offline">
          <Icon aria-hidden="true" size={18} />
          {sentence}
        </a>
      )}
    </div>
  )
}
