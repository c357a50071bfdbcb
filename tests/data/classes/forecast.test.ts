import { default_w, forgetting_curve } from 'ts-fsrs'
import { expect, test } from 'vitest'
import type { Viewer } from '#data/account/viewer'
import { type ForecastWish, readForecast } from '#data/classes/forecast'
import { newAssignment } from '#tests/data/classes/school'
import { take } from '#tests/data/classes/takers'
import { after, NOON } from '#tests/data/learner'

const ANY: ForecastWish = { day: null, assignmentId: null, userId: null }
const MINUTES_A_DAY = 1440

test('answers of an assignment become a forecast by learner and by fact, from the stored memory', async () => {
  const { client, viewers, classId, assignmentId, set } = await newAssignment()
  await take(viewers.lin, assignmentId, set, set.items.length)
  const read = (wish: Partial<ForecastWish> = {}) =>
    readForecast(viewers.teacher, classId, { ...ANY, ...wish }, after(10))
  const forecast = await read()
  const cards = await client.card.findMany({ where: { userId: 'lin' }, orderBy: { factId: 'asc' } })
  expect(cards.length).toBeGreaterThan(5)
  const chances = cards.map(({ stability }) => forgetting_curve(default_w, 7, stability ?? 0))
  expect(forecast?.learners).toEqual([
    { userId: 'mei', name: 'mei', asked: 0, known: 0 },
    {
      userId: 'lin',
      name: 'lin',
      asked: cards.length,
      known: expect.closeTo(
        chances.reduce((sum, chance) => sum + chance, 0),
        9,
      ),
    },
  ])
  const byId = new Map(forecast?.facts.map((fact) => [fact.factId, fact]))
  expect([...byId.keys()].toSorted()).toEqual(cards.map(({ factId }) => factId))
  for (const [index, { factId }] of cards.entries()) {
    expect(byId.get(factId)).toMatchObject({ asked: 1, chance: chances[index] })
  }
  const ofMei = await read({ userId: 'mei' })
  expect(ofMei?.facts.every(({ chance }) => chance === null)).toBe(true)
  expect(ofMei?.learner).toEqual({ userId: 'mei', name: 'mei' })
})

test('answers whose keys are never told, and that no log holds, count like those that one does', async () => {
  const told = await newAssignment()
  await take(told.viewers.lin, told.assignmentId, told.set, 3)
  const read = ({ viewers, classId }: typeof told) => readForecast(viewers.teacher, classId, ANY, after(10))
  const wanted = await read(told)
  const never = await newAssignment({ feedback: 'never' })
  await take(never.viewers.lin, never.assignmentId, never.set, 3)
  expect(await never.client.review.count()).toBe(0)
  const forecast = await read(never)
  expect(forecast?.learners).toEqual(wanted?.learners)
  expect(forecast?.facts).toEqual(wanted?.facts)
})

test('the day is one from today on; without one, or with one that is over, a week ahead', async () => {
  const { viewers, classId } = await newAssignment()
  const dayFor = async (day: string | null) =>
    (await readForecast(viewers.teacher, classId, { ...ANY, day }, NOON))?.day
  const today = (await readForecast(viewers.teacher, classId, ANY, NOON))?.today ?? ''
  const ahead = (days: number) => new Date(Date.parse(today) + days * 86_400_000).toISOString().slice(0, 10)
  expect(await dayFor(null)).toBe(ahead(7))
  expect(await dayFor(today)).toBe(today)
  expect(await dayFor(ahead(30))).toBe(ahead(30))
  expect(await dayFor(ahead(-1))).toBe(ahead(7))
  expect(await dayFor('9999-99-99')).toBe(ahead(7))
})

test('what learners study besides the class’s assignments is not told, nor who is not in the class', async () => {
  const { client, viewers, classId, assignmentId, set } = await newAssignment()
  await take(viewers.lin, assignmentId, set, set.items.length)
  const asked = new Set(
    (await client.card.findMany({ where: { userId: 'lin' } })).map(({ factId }) => factId),
  )
  const other = await client.fact.findFirstOrThrow({ where: { id: { notIn: [...asked] } } })
  const [card] = await client.card.findMany({ where: { userId: 'lin' }, take: 1 })
  if (!card) throw new Error('Nothing was fed into the reviews')
  await client.card.create({ data: { ...card, factId: other.id } })
  await client.card.create({ data: { ...card, userId: 'stranger' } })
  const forecast = await readForecast(viewers.teacher, classId, { ...ANY, userId: 'stranger' }, after(10))
  expect(forecast?.learner).toBeNull()
  expect(forecast?.facts.map(({ factId }) => factId)).not.toContain(other.id)
  expect(forecast?.facts.every((fact) => fact.asked === 1)).toBe(true)
  const elsewhere = await readForecast(
    viewers.teacher,
    classId,
    { ...ANY, assignmentId: 'elsewhere' },
    after(10),
  )
  expect(elsewhere?.assignmentId).toBeNull()
})

test('only staff of the class see it; in a class that was put away too', async () => {
  const { client, viewers, classId } = await newAssignment()
  const sees = async (viewer: Viewer) => (await readForecast(viewer, classId, ANY, NOON)) !== null
  const everybody = async () => ({
    owner: await sees(viewers.owner),
    teacher: await sees(viewers.teacher),
    lin: await sees(viewers.lin),
    stranger: await sees(viewers.stranger),
  })
  const staffAlone = { owner: true, teacher: true, lin: false, stranger: false }
  expect(await everybody()).toEqual(staffAlone)
  await client.classroom.update({ where: { id: classId }, data: { archivedAt: after(MINUTES_A_DAY) } })
  expect(await everybody()).toEqual(staffAlone)
})

test('the sentence of a bare day stands for it only while the article is shown to whoever teaches', async () => {
  const { client, viewers, classId, assignmentId, set } = await newAssignment()
  await take(viewers.lin, assignmentId, set, set.items.length)
  const { id, label, articleSlug } = await client.fact.findFirstOrThrow({
    where: { articleSlug: 'biden-putin-call-2021', label: '长达50分钟' },
  })
  const told = async () =>
    (await readForecast(viewers.teacher, classId, ANY, after(10)))?.facts.find(({ factId }) => factId === id)
      ?.label
  expect(await told()).toMatch(/.{6}长达50分钟|长达50分钟.{6}/u)
  await client.article.update({
    where: { slug: articleSlug },
    data: { ownerId: 'stranger', visibility: 'private' },
  })
  expect(await told()).toBe(label)
})
