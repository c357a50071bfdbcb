import { randomUUID } from 'node:crypto'
import type { Viewer } from '#data/account/viewer'
import { recordAnswer } from '#data/sitting/answers'
import type { Item } from '#lib/items/item'
import type { Database } from '#prisma/client'
import { after } from '#tests/data/learner'
import { rightResponse } from '#tests/e2e/quiz'

/** Answers every question of a quiz rightly, one a minute. */
export const answerAll = async (client: Database, viewer: Viewer, sessionId: string): Promise<void> => {
  const { plan } = await client.studySession.findUniqueOrThrow({ where: { id: sessionId } })
  for (const [minute, itemId] of (JSON.parse(plan) as string[]).entries()) {
    const row = await client.item.findUniqueOrThrow({ where: { id: itemId } })
    const response = rightResponse(JSON.parse(row.item) as Item)
    const input = { answerId: randomUUID(), sessionId, itemId: row.publicId, response, elapsedMs: 2_000 }
    await recordAnswer(
      viewer,
      { ...input, answeredAt: after(minute), timeZone: viewer.timeZone },
      after(minute),
    )
  }
}
