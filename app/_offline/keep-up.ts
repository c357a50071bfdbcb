import { sendHandIns } from './hand-ins'
import { adoptOldAttempts } from './old-attempts'
import { refreshPackage } from './refresh'
import { keepSending, sendOnce } from './sender'
import { changeStatus, countQueue, setOwner, statusNow } from './status'

/** Starts the service worker that opens pages without a network. In development it would only hide changes. */
export const startWorker = (): void => {
  if (process.env.NODE_ENV !== 'production' || !('serviceWorker' in navigator)) return
  // Browsers refuse where they keep nothing (some private windows); the app works without it.
  navigator.serviceWorker.register('/sw.js', { scope: '/', updateViaCache: 'none' }).catch(() => undefined)
}

/** Has the shell kept that is right for this reader: who it is, in which language and look. Done when it is kept. */
const keepShell = async (owner: string | null): Promise<boolean> => {
  if (process.env.NODE_ENV !== 'production' || !('serviceWorker' in navigator)) return false
  const { lang, dataset } = document.documentElement
  const { active } = await navigator.serviceWorker.ready
  const { port1, port2 } = new MessageChannel()
  const kept = new Promise<boolean>((resolve) => {
    port1.onmessage = ({ data }) => resolve(data === true)
  })
  active?.postMessage({ keepShellFor: [owner, lang, dataset.theme].join(' ') }, [port2])
  return kept
}

const sittingAt = (pathname: string): string | null => /^\/study\/([^/]+)$/.exec(pathname)?.[1] ?? null

/** Whether a page is about an assigned test: from now on its keys must not be on the device, sealed or not. */
const isOfAssignment = (pathname: string): boolean => /^\/(assignments|attempts)\//.test(pathname)

/** Asks again a server that was out of reach. */
const askAgain = async (): Promise<void> => {
  if (statusNow().isOnline || !navigator.onLine) return
  const reply = await fetch('/healthz', { cache: 'no-store' }).catch(() => null)
  changeStatus({ isOnline: reply?.ok === true })
}

const keepInOrder = async (owner: string | null, pathname: string): Promise<void> => {
  setOwner(owner)
  await countQueue()
  await askAgain()
  const before = statusNow().sent
  await adoptOldAttempts()
  if (await sendOnce()) void keepSending()
  await sendHandIns().catch(() => undefined)
  const isStale = statusNow().sent > before || isOfAssignment(pathname)
  const hasPackage = await refreshPackage(owner, sittingAt(pathname), isStale)
  const hasShell = await keepShell(owner)
  // Fetched now, so that it is there when the network is not.
  if (hasPackage) await import('./local-answer')
  changeStatus({ isReady: hasPackage && hasShell })
}

/**
 * Brings the device and the server together: sends what waits, then fetches what will be needed. Where the browser
 * keeps nothing, or the network goes in the middle, the next time does it.
 */
export const keepUp = (owner: string | null, pathname: string): Promise<void> =>
  keepInOrder(owner, pathname).catch(() => undefined)
