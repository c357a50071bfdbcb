import { randomUUID } from 'node:crypto'
import { expect, test } from 'vitest'
import type { Viewer } from '#data/account/viewer'
import { readMisses } from '#data/sitting/misses'
import { listCards } from '#data/study/card-list'
import { readHome } from '#data/study/home'
import { startMissesQuiz } from '#data/study/mistakes-quiz'
import { type CardStep, listSuspended, stepCard } from '#data/study/put-aside'
import { resetCards } from '#prisma/reset'
import { after, newViewer } from '#tests/data/learner'
import { foldedFromLog, stored } from '#tests/data/replay'
import { answerNext, beginSitting } from '#tests/data/sitting/asking'

const ALL = { words: '', standing: null, page: 1 } as const

const take = (viewer: Viewer, factId: string, step: CardStep, minute: number) =>
  stepCard(viewer, { entryId: randomUUID(), factId, step }, after(minute))

/** Four questions, the first and the third answered wrongly. */
const beginWithCards = async () => {
  const begun = await beginSitting('quiz')
  for (let minute = 1; minute <= 4; minute++)
    await answerNext(begun.client, begun.viewer, begun.sessionId, minute % 2 === 0, minute)
  return begun
}

test('one’s own cards are found by their words, each with how it stands, when it comes back, and its log', async () => {
  const { client, viewer } = await beginWithCards()
  const { cards, hasMore } = await listCards(viewer, ALL, after(5))
  expect(hasMore).toBe(false)
  expect(cards.map(({ factId }) => factId).sort()).toEqual(
    (await client.card.findMany({ where: { answers: { gt: 0 } } })).map(({ factId }) => factId).sort(),
  )
  for (const { standing, due, entries } of cards) {
    expect(standing).toBe('learning')
    expect(due?.kind).toBe('minutes')
    expect(entries).toMatchObject([{ kind: 'answer' }])
  }
  const [first] = cards
  const found = await listCards(viewer, { ...ALL, words: first?.label ?? '' }, after(5))
  expect(found.cards.map(({ factId }) => factId)).toContain(first?.factId)
  expect((await listCards(viewer, { ...ALL, words: '100%_' }, after(5))).cards).toEqual([])
  expect((await listCards(await newViewer(client, 'mallory'), ALL, after(5))).cards).toEqual([])
})

test('a card is put aside, brought back and learned anew from the list; each is an entry in its log', async () => {
  const { client, viewer } = await beginWithCards()
  const factId = (await listCards(viewer, ALL, after(5))).cards[0]?.factId ?? ''
  const standing = async (minute: number) =>
    (await listCards(viewer, ALL, after(minute))).cards.find((card) => card.factId === factId)?.standing
  expect(await take(viewer, factId, 'suspend', 6)).toBe(true)
  expect(await standing(7)).toBe('suspended')
  expect(await take(viewer, factId, 'unsuspend', 8)).toBe(true)
  expect(await standing(9)).toBe('learning')
  expect(await take(viewer, factId, 'reset', 10)).toBe(true)
  expect(await take(viewer, factId, 'reset', 11)).toBe(true)
  expect(await standing(12)).toBe('new')
  const entries = await client.review.findMany({ where: { factId }, orderBy: { answeredAt: 'asc' } })
  expect(entries.map(({ kind }) => kind)).toEqual(['answer', 'suspend', 'unsuspend', 'reset'])
  const card = await client.card.findFirstOrThrow({ where: { factId } })
  expect(stored(card)).toEqual(await foldedFromLog(client, card))
  expect(await take(await newViewer(client, 'mallory'), factId, 'suspend', 13)).toBe(false)
})

test('who learns a card anew is not told that its answer has changed; whose article changed is', async () => {
  const { client, viewer } = await beginWithCards()
  const [own, other] = (await listCards(viewer, ALL, after(5))).cards
  await take(viewer, own?.factId ?? '', 'reset', 6)
  expect((await readHome(viewer, 1, after(7))).changed).toEqual([])
  await client.$transaction((tx) => resetCards(tx, [other?.factId ?? ''], 'another-edition', after(8)))
  expect((await readHome(viewer, 1, after(9))).changed).toMatchObject([{ facts: 1 }])
})

test('the misses of a sitting are told with their sentences, and asked again exactly', async () => {
  const { client, viewer, sessionId } = await beginWithCards()
  const told = await readMisses(viewer, sessionId, after(5))
  expect(told?.misses).toHaveLength(2)
  for (const { proof } of told?.misses ?? []) expect(proof.join('')).not.toBe('')
  const again = (await startMissesQuiz(viewer, sessionId, after(6))) ?? ''
  const { plan } = await client.studySession.findUniqueOrThrow({ where: { id: again } })
  const asked = await client.itemFact.findMany({ where: { itemId: { in: JSON.parse(plan) as string[] } } })
  const wrong = await client.card.findMany({ where: { lastRight: false } })
  expect(new Set(asked.map(({ factId }) => factId))).toEqual(new Set(wrong.map(({ factId }) => factId)))
  const other = await newViewer(client, 'mallory')
  expect(await readMisses(other, sessionId, after(7))).toBeNull()
  expect(await startMissesQuiz(other, sessionId, after(7))).toBeNull()
})

test('a card whose fact is a bare day or a bare number is told by its sentence, and found by it', async () => {
  const { client, viewer } = await beginWithCards()
  const [card] = (await listCards(viewer, ALL, after(5))).cards
  const factId = card?.factId ?? ''
  const fact = await client.fact.update({
    where: { id: factId },
    data: { kind: 'date', label: '1978年12月16日' },
    include: { sentences: { orderBy: { sentence: 'asc' } }, article: true },
  })
  const told = (await listCards(viewer, ALL, after(5))).cards.find((one) => one.factId === factId)
  const start = fact.sentences[0]?.sentence ?? 0
  expect(told?.label.length).toBeGreaterThan(12)
  expect(
    fact.article.text
      .slice(start)
      .trimStart()
      .startsWith(told?.label ?? '-'),
  ).toBe(true)
  const words = told?.label.slice(2, 8) ?? ''
  expect((await listCards(viewer, { ...ALL, words }, after(5))).cards.map((one) => one.factId)).toContain(
    factId,
  )

  await take(viewer, factId, 'suspend', 6)
  expect((await listSuspended(viewer, after(7)))[0]?.told?.label).toBe(told?.label)
})
