'use client'

import { useEffect } from 'react'

const A_YEAR = 365 * 24 * 60 * 60

/** Tells the server where the learner's day begins. */
export const TimeZoneCookie = () => {
  useEffect(() => {
    const { timeZone } = Intl.DateTimeFormat().resolvedOptions()
    // Not through the Cookie Store API: it is missing where a school serves plain http.
    Object.assign(document, { cookie: `tz=${timeZone}; path=/; max-age=${A_YEAR}; samesite=lax` })
  }, [])
  return null
}
