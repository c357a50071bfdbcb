import { expect, test } from 'vitest'
import { moveGuest } from '#data/account/merge'
import { startStudy } from '#data/sitting/study'
import { NOON, newDatabase, newViewer } from '#tests/data/learner'
import { answerAll } from '#tests/data/sitting/sittings'

test('a guest’s answers move to the account, and moving them again changes nothing', async () => {
  const client = await newDatabase()
  const guest = await newViewer(client, 'guest')
  await newViewer(client, 'owner')
  await client.user.update({ where: { id: 'owner' }, data: { isAnonymous: false } })
  const { slug } = await client.article.findFirstOrThrow({ select: { slug: true } })
  await answerAll(client, guest, (await startStudy(guest, { mode: 'quiz', slug }, NOON)) ?? '')
  const cards = await client.card.findMany({ orderBy: { factId: 'asc' } })
  expect(cards.length).toBeGreaterThan(0)
  for (let time = 0; time < 2; time++) {
    await moveGuest(client, 'guest', 'owner')
    expect(await client.user.findUnique({ where: { id: 'guest' } })).toBeNull()
    expect(await client.card.findMany({ orderBy: { factId: 'asc' } })).toEqual(
      cards.map((card) => ({ ...card, userId: 'owner' })),
    )
  }
})

test('an account is never moved into another', async () => {
  const client = await newDatabase()
  await newViewer(client, 'owner')
  await newViewer(client, 'other')
  await client.user.updateMany({ data: { isAnonymous: false } })
  await moveGuest(client, 'other', 'owner')
  expect(await client.user.count()).toBe(2)
})
