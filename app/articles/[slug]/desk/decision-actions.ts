'use server'

import { refresh } from 'next/cache'
import { z } from 'zod'
import { getViewer } from '#data/account/viewer'
import { type DecisionResult, decide } from '#data/articles/decisions'
import type { Decision } from '#lib/items/decisions/change'
import { parseDecision } from './decision-form-data'

const SLUG = z.string().min(1).max(200)

/** Keeps a decision about the article, and says what it changed; null when it was none that can be kept. */
export const decideOn = async (slug: string, wanted: Decision): Promise<DecisionResult | null> => {
  const viewer = await getViewer()
  const decision = parseDecision(wanted)
  if (!viewer || !decision || !SLUG.safeParse(slug).success) return null
  const result = await decide(viewer, slug, decision, new Date())
  refresh()
  return result
}
