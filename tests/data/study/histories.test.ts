import { randomUUID } from 'node:crypto'
import fc from 'fast-check'
import { expect, test } from 'vitest'
import type { Viewer } from '#data/account/viewer'
import { type AnswerInput, recordAnswer } from '#data/sitting/answers'
import { readStudy, startStudy } from '#data/sitting/study'
import type { Item } from '#lib/items/item'
import type { Database } from '#prisma/client'
import { after, NOON, newDatabase, newViewer } from '#tests/data/learner'
import { foldedFromLog, stored } from '#tests/data/replay'
import { undoLast } from '#tests/data/sitting/asking'
import { rightResponse, wrongResponse } from '#tests/e2e/quiz'

const DAY_MIN = 24 * 60

const MOVE = fc.oneof(
  {
    weight: 6,
    arbitrary: fc.record({ do: fc.constant('answer' as const), right: fc.boolean(), late: fc.nat(90) }),
  },
  { weight: 1, arbitrary: fc.record({ do: fc.constant('again' as const) }) },
  { weight: 1, arbitrary: fc.record({ do: fc.constant('undo' as const) }) },
)
/** Each move with the minutes that pass before it, up to three days. */
const HISTORY = fc.array(fc.record({ move: MOVE, pause: fc.nat(3 * DAY_MIN) }), {
  minLength: 5,
  maxLength: 15,
})

const nextInput = async (
  client: Database,
  viewer: Viewer,
  sessionId: string,
  minute: number,
  { right, late }: { readonly right: boolean; readonly late: number },
): Promise<AnswerInput | null> => {
  const study = await readStudy(viewer, sessionId, after(minute))
  if (!study?.question) return null
  const { itemId } = study.question
  const item: Item = JSON.parse((await client.item.findUniqueOrThrow({ where: { publicId: itemId } })).item)
  return {
    answerId: randomUUID(),
    sessionId,
    itemId,
    response: right ? rightResponse(item) : wrongResponse(item),
    answeredAt: after(minute - late),
    elapsedMs: 2_000,
    timeZone: viewer.timeZone,
  }
}

test('whatever a learner does in reviews, each card is what its log says', { timeout: 60_000 }, async () => {
  const client = await newDatabase()
  let learner = 0
  const property = fc.asyncProperty(HISTORY, async (history) => {
    learner += 1
    const viewer = await newViewer(client, `learner-${learner}`)
    const sessionId = (await startStudy(viewer, { mode: 'review' }, NOON)) ?? ''
    let minute = 0
    let last: AnswerInput | null = null
    for (const { move, pause } of history) {
      minute += pause
      if (move.do === 'undo') await undoLast(viewer, sessionId, randomUUID(), after(minute))
      else if (move.do === 'again' && last) await recordAnswer(viewer, last, after(minute))
      else if (move.do === 'answer') {
        last = await nextInput(client, viewer, sessionId, minute, move)
        if (last) expect(await recordAnswer(viewer, last, after(minute))).not.toBeNull()
      }
    }
    for (const card of await client.card.findMany({ where: { userId: viewer.userId } })) {
      expect(stored(card)).toEqual(await foldedFromLog(client, card))
    }
  })
  await fc.assert(property, { numRuns: 8, seed: 20_260_302 })
})
