'use client'

import { useState, useTransition } from 'react'
import type { DecisionResult } from '#data/articles/decisions'
import type { Decision } from '#lib/items/decisions/change'
import { decideOn } from './decision-actions'

/** What is said of the last decision: what it changed, or that it did not come through. */
export type Said = DecisionResult | { readonly kind: 'refused' | 'unsent' } | null

/** Sends decisions one after another, and keeps what came of the last one. */
export const useDecisions = (slug: string) => {
  const [said, setSaid] = useState<Said>(null)
  const [isPending, start] = useTransition()
  const decide = (decision: Decision) => {
    if (isPending) return
    start(async () => {
      try {
        setSaid((await decideOn(slug, decision)) ?? { kind: 'refused' })
      } catch {
        setSaid({ kind: 'unsent' })
      }
    })
  }
  return { said, isPending, decide }
}
