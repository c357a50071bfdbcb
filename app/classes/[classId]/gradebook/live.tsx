'use client'

import { useRouter } from 'next/navigation'
import { useEffect } from 'react'

const EVERY_MS = 20_000

/** Asks for the page again while somebody is working on an assignment, but not while nobody looks. */
export const Live = ({ note }: { note: string }) => {
  const router = useRouter()
  useEffect(() => {
    const timer = setInterval(() => {
      if (document.visibilityState === 'visible') router.refresh()
    }, EVERY_MS)
    return () => clearInterval(timer)
  }, [router])
  return <p className="hint mt-2">{note}</p>
}
