import { useCallback, useEffect, useRef, useState } from 'react'
import { type ClockView, type HeardClock, timeLeft } from '#lib/sitting/clock'

const SECOND_MS = 1_000
/** So soon an extension that is granted meanwhile is seen. */
const ASK_EVERY_MS = 10_000

/** Asks the server what its clock says now; null where it can't be asked. */
const askClock = async (sittingId: string): Promise<ClockView | null> => {
  const reply = await fetch(`/api/sittings/${sittingId}/clock`, { cache: 'no-store' }).catch(() => null)
  return reply?.ok ? ((await reply.json()) as ClockView) : null
}

/**
 * The one clock of a sitting. It counts from the server's time, as it was heard last: with the page, with each entry
 * that was taken, every few seconds, and when the tab is looked at again.
 */
export const useClock = (sittingId: string, first: ClockView, isOpen: boolean, onOver: () => void) => {
  const heard = useRef<HeardClock | null>(null)
  const [left, setLeft] = useState(() => timeLeft({ ...first, heardAt: 0 }, 0))
  const over = useRef(onOver)
  useEffect(() => {
    over.current = onOver
  }, [onOver])
  const hear = useCallback((clock: ClockView) => {
    const heardAt = performance.now()
    heard.current = { ...clock, heardAt }
    setLeft(timeLeft(heard.current, heardAt))
  }, [])
  useEffect(() => {
    if (!isOpen) return
    heard.current ??= { ...first, heardAt: performance.now() }
    const tick = () => {
      const rest = heard.current && timeLeft(heard.current, performance.now())
      setLeft(rest)
      if (rest === 0) over.current()
    }
    const ask = async () => {
      const clock = await askClock(sittingId)
      if (clock) hear(clock)
    }
    const look = () => document.visibilityState === 'visible' && void ask()
    const ticking = setInterval(tick, SECOND_MS)
    const asking = setInterval(() => void ask(), ASK_EVERY_MS)
    document.addEventListener('visibilitychange', look)
    return () => {
      clearInterval(ticking)
      clearInterval(asking)
      document.removeEventListener('visibilitychange', look)
    }
  }, [sittingId, first, isOpen, hear])
  return { left, hear }
}
