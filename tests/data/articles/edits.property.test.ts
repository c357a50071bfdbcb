import fc from 'fast-check'
import { afterAll, expect, test, vi } from 'vitest'
import { bringArticle } from '#data/articles/bring'
import { decide } from '#data/articles/decisions'
import { readDeskBody } from '#data/articles/desk-body'
import { makeBestSet } from '#data/articles/publishing'
import { queueReading, serverReaders } from '#data/articles/readers'
import { readText, saveText } from '#data/articles/text'
import type { Decision } from '#lib/items/decisions/change'
import { newSchool } from '#tests/data/classes/school'
import { NOON } from '#tests/data/learner'

vi.setConfig({ testTimeout: 300_000 })
afterAll(() => serverReaders().close())

const SENTENCES = [
  '江城大桥全长1500米，造价12亿元。',
  '王强在仪式上说，大桥将使两岸的车程缩短到5分钟。',
  '设计师李敏表示，大桥可以使用一百年。',
  '2019年3月，市政府宣布修建大桥。',
  '2021年6月，大桥合龙。',
  '江城将于2023年5月1日开放步道。',
]
const OTHERS = ['2020年9月，工人架起了第一座桥塔。', '市民赵青认为，大桥改变了江城。', '步道长3000米。']

/** An edit of the text, or a decision about the fact or question at some place. */
type Step =
  | { readonly kind: 'cut' | 'insert' | 'reword' | 'renumber'; readonly at: number }
  | { readonly kind: 'drop' | 'keep' | 'edit' | 'hide' | 'ask' | 'add'; readonly at: number }

const STEP: fc.Arbitrary<Step> = fc.record({
  kind: fc.constantFrom<Step['kind']>(
    'cut',
    'insert',
    'reword',
    'renumber',
    'drop',
    'keep',
    'edit',
    'hide',
    'ask',
    'add',
  ),
  at: fc.nat({ max: 20 }),
})

const newWorld = async () => {
  const { client, viewers, classId } = await newSchool()
  const { teacher, lin } = viewers
  const text = `江城大桥通车\n${SENTENCES.join('\n')}`
  const result = await bringArticle(teacher, { kind: 'text', title: '', text }, NOON)
  if (result.kind !== 'brought') throw new Error('It was not brought')
  const { slug } = result
  await queueReading(slug)
  const facts = await client.fact.findMany({ where: { articleSlug: slug }, select: { id: true } })
  const when = { answeredAt: NOON, timeZone: 'Asia/Shanghai', day: 20_514 }
  for (const { id: factId } of facts) {
    await client.card.create({ data: { userId: lin.userId, factId, kind: 'new' } })
    const answer = { answerId: `to ${factId}`, kind: 'answer', rating: 'good', correct: true }
    await client.review.create({ data: { ...answer, ...when, userId: lin.userId, factId } })
  }
  const setId = (await makeBestSet(teacher, slug, classId, NOON)) ?? ''
  await client.assignment.create({
    data: {
      id: `of ${slug}`,
      classId,
      setId,
      title: '作业',
      opensAt: NOON,
      counting: 'best',
      feedback: 'never',
      late: '{"kind":"accept"}',
      isShuffled: false,
      isPractice: false,
      createdAt: NOON,
    },
  })
  return { client, teacher, slug, facts: facts.map(({ id }) => id), setId }
}

type World = Awaited<ReturnType<typeof newWorld>>

const edited = (body: string, { kind, at }: Step): string => {
  const lines = body.split('\n')
  const line = at % lines.length
  switch (kind) {
    case 'cut':
      return lines.length > 3 ? lines.toSpliced(line, 1).join('\n') : body
    case 'insert':
      return lines.toSpliced(line, 0, OTHERS[at % OTHERS.length] ?? '').join('\n')
    case 'reword':
      return lines.with(line, (lines[line] ?? '').replace('大桥', '这座大桥')).join('\n')
    default:
      return lines
        .with(
          line,
          (lines[line] ?? '').replace(/\d/u, (digit) => String((Number(digit) + 1) % 10 || 1)),
        )
        .join('\n')
  }
}

const decisionOf = async ({ teacher, slug, client }: World, { kind, at }: Step): Promise<Decision | null> => {
  const view = await readDeskBody(teacher, slug)
  const fact = view?.facts[at % (view.facts.length || 1)]
  const item = await client.item.findFirst({ where: { articleSlug: slug, retiredAt: null }, skip: at % 3 })
  if (!fact || !item) return null
  switch (kind) {
    case 'drop':
    case 'keep':
      return { kind, fact: fact.key }
    case 'edit':
      return { kind, fact: fact.key, change: { speaker: '周青', value: '2022' } }
    case 'hide':
      return { kind, item: item.key }
    case 'ask':
      return { kind, question: { id: `own-${at}`, kind: 'typed', stem: '桥在哪里？', accepted: ['江城'] } }
    default: {
      const quote = (await readText(teacher, slug))?.body.split('\n')[0] ?? ''
      return { kind: 'add', fact: { id: `added-0000000${at}`, kind: 'statement', speaker: '王强', quote } }
    }
  }
}

const TEXT_STEPS: readonly Step['kind'][] = ['cut', 'insert', 'reword', 'renumber']

const take = async (world: World, step: Step): Promise<void> => {
  const { teacher, slug } = world
  if (TEXT_STEPS.includes(step.kind)) {
    const view = await readText(teacher, slug)
    if (view) await saveText(teacher, slug, { edition: view.edition, body: edited(view.body, step) }, NOON)
    return
  }
  const decision = await decisionOf(world, step)
  if (decision) await decide(teacher, slug, decision, NOON)
}

/** What nothing that an owner does may change. */
const kept = async ({ client, setId }: World) => ({
  answers: await client.review.findMany({ where: { kind: 'answer' }, orderBy: { answerId: 'asc' } }),
  cards: await client.card.findMany({
    select: { userId: true, factId: true },
    orderBy: [{ factId: 'asc' }],
  }),
  frozen: await client.setItem.findMany({ where: { setId }, orderBy: { position: 'asc' } }),
  assignments: await client.assignment.findMany(),
})

test('whatever is edited and decided, no review is lost, every card has its fact, what is assigned stays, and the old text brings the old facts back', async () => {
  await fc.assert(
    fc.asyncProperty(fc.array(STEP, { minLength: 2, maxLength: 6 }), async (steps) => {
      const world = await newWorld()
      const { client, teacher, slug, facts } = world
      const before = await kept(world)
      const original = (await readText(teacher, slug))?.body ?? ''
      for (const step of steps) {
        await take(world, step)
        expect(await kept(world)).toEqual(before)
        const orphans = await client.$queryRaw`
          SELECT c.factId FROM Card c LEFT JOIN Fact f ON f.id = c.factId WHERE f.id IS NULL`
        expect(orphans).toEqual([])
        const asleep = await client.itemFact.count({
          where: { item: { articleSlug: slug, retiredAt: null }, fact: { retiredAt: { not: null } } },
        })
        expect(asleep).toBe(0)
      }
      await client.manuscript.update({ where: { slug }, data: { decisions: '' } })
      const { edition = '' } = (await readText(teacher, slug)) ?? {}
      await saveText(teacher, slug, { edition, body: `${original}\n。` }, NOON)
      const back = await client.fact.findMany({ where: { id: { in: facts }, retiredAt: null } })
      expect(back.map(({ id }) => id).sort()).toEqual([...facts].sort())
    }),
    { numRuns: 8 },
  )
})
