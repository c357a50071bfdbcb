import 'server-only'
import type { Viewer } from '#data/account/viewer'
import { NOTHING_WITHHELD, readWithheld } from '#data/classes/withheld'
import { readQuizFacts } from '#data/content/article-facts'
import { database } from '#data/server/database'
import type { OfferedModesView } from '#data/study/views'
import { dayOf } from '#lib/study/day'
import { planOf } from '#lib/study/modes/begin'

/** Nobody has answered anything under this id. */
const NOBODY = ''
const ANY_LENGTH = { length: 1, minutes: null }

/** What an article has something for: a mode that would ask nothing is not offered. */
export const readOfferedModes = async (
  viewer: Viewer | null,
  slug: string,
  now: Date,
): Promise<OfferedModesView> => {
  const client = await database()
  const timeZone = viewer?.timeZone ?? 'UTC'
  const today = dayOf(now, timeZone)
  const withheld = viewer ? await readWithheld(client, viewer.userId, now) : NOTHING_WITHHELD
  const facts = await readQuizFacts(client, viewer?.userId ?? NOBODY, slug, today, withheld)
  const has = (beginning: Parameters<typeof planOf>[0]): boolean =>
    planOf(beginning, facts, { at: now, timeZone }, today, slug).length > 0
  return {
    quiz: has({ mode: 'quiz' }),
    learn: has({ mode: 'learn' }),
    flashcards: has({ mode: 'flashcards' }),
    test: has({ mode: 'test', settings: ANY_LENGTH }),
    match: has({ mode: 'match' }),
    timeline: has({ mode: 'timeline' }),
    read: has({ mode: 'read' }),
  }
}
