import { randomUUID } from 'node:crypto'
import { expect, test } from 'vitest'
import type { Viewer } from '#data/account/viewer'
import { readMisses } from '#data/sitting/misses'
import { listCards } from '#data/study/card-list'
import { readHome } from '#data/study/home'
import { startMissesQuiz } from '#data/study/mistakes-quiz'
import { type CardStep, listSuspended, stepCard } from '#data/study/put-aside'
import { sentencesOf } from '#lib/article/sentences'
import { resetCards } from '#prisma/reset'
import { after, newDatabase, newViewer } from '#tests/data/learner'
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

/** Somebody who has a card of a bare day, its heading, and the sentence that follows in the article. */
const beginWithBareDay = async () => {
  const client = await newDatabase()
  const viewer = await newViewer(client, 'lin')
  const fact = await client.fact.findFirstOrThrow({
    where: { kind: 'date', label: '1978年12月16日', items: { some: { item: { retiredAt: null } } } },
    include: { article: true, sentences: true },
  })
  await client.card.create({ data: { userId: 'lin', factId: fact.id, kind: 'new', answers: 1 } })
  const sentences = sentencesOf(fact.article.text, JSON.parse(fact.article.zones), 'zh')
  const at = sentences.findIndex(({ start }) => start === fact.sentences[0]?.sentence)
  return {
    ...{ client, viewer, factId: fact.id, slug: fact.articleSlug },
    heading: sentences[at]?.text ?? '',
    next: sentences[at + 1]?.text ?? '',
  }
}

test('a card whose fact is a bare day is told by its sentence and found by all of it, and by nothing that follows', async () => {
  const { viewer, factId, heading, next } = await beginWithBareDay()
  const found = async (words: string) =>
    (await listCards(viewer, { ...ALL, words }, after(5))).cards.map((card) => [card.factId, card.label])
  expect(heading.length).toBeGreaterThan(20)
  expect(await found('')).toEqual([[factId, heading]])
  expect(await found(heading.slice(2, 8))).toEqual([[factId, heading]])
  expect(await found(heading.slice(-8))).toEqual([[factId, heading]])
  expect(next.length).toBeGreaterThan(8)
  expect(await found(next.slice(0, 8))).toEqual([])
  expect(await found(next.slice(-8))).toEqual([])

  await take(viewer, factId, 'suspend', 6)
  expect((await listSuspended(viewer, after(7)))[0]?.told?.label).toBe(heading)
})

test('of an article that is shown to them no more, no sentence stands for a card that is put aside', async () => {
  const { client, viewer, factId, slug } = await beginWithBareDay()
  await newViewer(client, 'teacher')
  await take(viewer, factId, 'suspend', 6)
  await client.article.update({ where: { slug }, data: { ownerId: 'teacher', visibility: 'private' } })
  expect((await listSuspended(viewer, after(7)))[0]?.told?.label).toBe('1978年12月16日')
})
