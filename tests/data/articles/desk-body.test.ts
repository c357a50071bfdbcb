import { afterAll, expect, test } from 'vitest'
import { bringArticle } from '#data/articles/bring'
import { decide } from '#data/articles/decisions'
import { readDeskBody } from '#data/articles/desk-body'
import { readFolderFile } from '#data/articles/folder'
import { queueReading, serverReaders } from '#data/articles/readers'
import { readArticle } from '#data/content/articles'
import type { OwnQuestion } from '#lib/items/decisions/decisions'
import { NOON, newDatabase, newViewer } from '#tests/data/learner'
import { BRIDGE } from '#tests/fixtures/bridge'

afterAll(() => serverReaders().close())

const newDesk = async () => {
  const client = await newDatabase()
  const viewer = { ...(await newViewer(client, 'lin')), isGuest: false }
  const stranger = await newViewer(client, 'stranger')
  const result = await bringArticle(viewer, { kind: 'text', title: '', text: BRIDGE }, NOON)
  if (result.kind !== 'brought') throw new Error('It was not brought')
  const { slug } = result
  await queueReading(slug)
  const review = async () => {
    const view = await readDeskBody(viewer, slug)
    if (!view) throw new Error('There is nothing to review')
    return view
  }
  return { client, viewer, stranger, slug, review }
}

test('a dropped fact takes its questions along and comes back with them; each decision says what came and went', async () => {
  const { viewer, slug, review } = await newDesk()
  const fact = (await review()).facts.find(({ questions }) => questions.length > 0)
  const key = fact?.key ?? ''
  const dropped = await decide(viewer, slug, { kind: 'drop', fact: key }, NOON)
  expect(dropped).toMatchObject({
    kind: 'done',
    gone: expect.arrayContaining([{ stem: fact?.questions[0]?.stem, why: 'dropped' }]),
  })
  const after = (await review()).facts.find((one) => one.key === key)
  expect(after).toMatchObject({ standing: 'dropped', questions: [] })
  await decide(viewer, slug, { kind: 'undecided', fact: key }, NOON)
  expect((await review()).facts.find((one) => one.key === key)).toEqual(fact)
})

test('every mark of the text stands where the fact’s words are', async () => {
  const { review } = await newDesk()
  const { paragraphs, facts } = await review()
  const marks = paragraphs.flatMap(({ text, marks }) => marks.map((mark) => text.slice(mark.start, mark.end)))
  expect(marks.length).toBeGreaterThanOrEqual(facts.length)
  expect(marks.every((text) => text.trim().length > 0 && BRIDGE.includes(text))).toBe(true)
})

test('a hidden question is gone until it is shown again, a reworded one says that a person did it', async () => {
  const { viewer, slug, review } = await newDesk()
  const question = (await review()).facts.flatMap(({ questions }) => questions)[0]
  const item = question?.key ?? ''
  await decide(viewer, slug, { kind: 'hide', item }, NOON)
  expect((await review()).hidden).toEqual([{ key: item, stem: question?.stem }])
  await decide(viewer, slug, { kind: 'unhide', item }, NOON)
  await decide(viewer, slug, { kind: 'reword', rewording: { item, stem: '换一种问法？' } }, NOON)
  const reworded = (await review()).facts
    .flatMap(({ questions }) => questions)
    .find(({ key }) => key === item)
  expect(reworded).toMatchObject({ stem: '换一种问法？', proof: 'person', answer: question?.answer })
})

test('another proved question is asked of a fact in place of the one that was chosen, its card stays, and it is left to the engine again', async () => {
  const { client, viewer, slug, review } = await newDesk()
  const fact = (await review()).facts.find(({ spare, questions }) => spare.length > 0 && questions.length > 0)
  const [other] = fact?.spare ?? []
  const [chosen] = fact?.questions ?? []
  if (!fact || !other || !chosen) throw new Error('Nothing else could be asked')
  await client.card.create({
    data: { userId: viewer.userId, factId: `${slug}/${fact.key}`, kind: 'learning' },
  })
  const said = await decide(viewer, slug, { kind: 'prefer', item: other.key, others: [chosen.key] }, NOON)
  expect(said).toMatchObject({
    kind: 'done',
    came: [other.stem],
    gone: [{ stem: chosen.stem, why: 'outdone' }],
  })
  const after = (await review()).facts.find(({ key }) => key === fact.key)
  expect(after?.questions).toMatchObject([{ key: other.key, proof: 'proved' }])
  expect(after?.spare.map(({ key }) => key)).toContain(chosen.key)
  expect((await client.card.findFirstOrThrow()).factId).toBe(`${slug}/${fact.key}`)
  expect(await readFolderFile(viewer, slug, 'facts.yaml')).toMatch(/prefer:/)
  await decide(viewer, slug, { kind: 'unprefer', item: other.key }, NOON)
  expect((await review()).facts.find(({ key }) => key === fact.key)?.questions).toEqual(fact.questions)
})

test('a question of one’s own is asked, and its answer is remembered under a fact of its own', async () => {
  const { client, viewer, slug, review } = await newDesk()
  const question: OwnQuestion = { id: 'own-1', kind: 'typed', stem: '桥在哪里？', accepted: ['江州'] }
  expect(await decide(viewer, slug, { kind: 'ask', question }, NOON)).toMatchObject({ came: ['桥在哪里？'] })
  expect((await review()).own).toMatchObject([{ key: 'own-1', proof: 'unproved', answer: '江州' }])
  expect(await client.fact.findUnique({ where: { id: `${slug}/own-1` } })).toMatchObject({
    kind: 'own',
    answer: '江州',
  })
  expect((await readArticle(viewer, slug, NOON))?.items).toBeGreaterThan(1)
  const elsewhere = { ...question, id: 'own-2', quote: '别处的话' }
  expect(await decide(viewer, slug, { kind: 'ask', question: elsewhere }, NOON)).toEqual({
    kind: 'unfit',
    why: 'quote',
  })
  await decide(viewer, slug, { kind: 'unask', question: 'own-1' }, NOON)
  expect((await review()).own).toEqual([])
})

test('a number that is selected in the text becomes a fact with its questions, and is taken away again', async () => {
  const { viewer, slug, review } = await newDesk()
  const fact = {
    id: 'added-0123456789',
    kind: 'quantity',
    value: 2,
    unit: '个',
    what: '桥孔',
    quote: '两个桥孔',
  } as const
  expect(await decide(viewer, slug, { kind: 'add', fact }, NOON)).toMatchObject({ kind: 'done' })
  const added = (await review()).facts.find(({ key }) => key === fact.id)
  expect(added).toMatchObject({ standing: 'added', kind: 'quantity', fields: { value: '2', unit: '个' } })
  await decide(viewer, slug, { kind: 'unadd', fact: fact.id }, NOON)
  expect((await review()).facts.some(({ key }) => key === fact.id)).toBe(false)
  const elsewhere = { ...fact, quote: '三个桥孔' }
  expect(await decide(viewer, slug, { kind: 'add', fact: elsewhere }, NOON)).toEqual({
    kind: 'unfit',
    why: 'quote',
  })
})

test('speaker, words and value of a fact are written anew, and what is none is told', async () => {
  const { viewer, slug, review } = await newDesk()
  const { facts } = await review()
  const said = facts.find(({ kind }) => kind === 'statement')?.key ?? ''
  const day = facts.find(({ kind, fields }) => kind === 'date' && fields.value?.length === 10)?.key ?? ''
  await decide(viewer, slug, { kind: 'edit', fact: said, change: { speaker: '陈晓', title: '记者' } }, NOON)
  await decide(viewer, slug, { kind: 'edit', fact: day, change: { value: '1921-10-09' } }, NOON)
  const edited = (await review()).facts
  expect(edited.find(({ key }) => key === said)).toMatchObject({ standing: 'edited', answer: '陈晓' })
  expect(edited.find(({ key }) => key === day)).toMatchObject({ answer: '1921-10-09' })
  for (const change of [{ value: '十月' }, { quote: '别处的话' }])
    expect(await decide(viewer, slug, { kind: 'edit', fact: day, change }, NOON)).toMatchObject({
      kind: 'unfit',
    })
})

test('two facts in conflict say so, until the owner takes it back', async () => {
  const { viewer, slug, review } = await newDesk()
  const [one, other] = (await review()).facts.map(({ key }) => key)
  const facts = [one ?? '', other ?? ''] as const
  await decide(viewer, slug, { kind: 'conflict', facts }, NOON)
  const disputed = (await review()).facts.find(({ key }) => key === one)
  expect(disputed).toMatchObject({ isInConflict: true, disputes: [other] })
  await decide(viewer, slug, { kind: 'unconflict', facts }, NOON)
  expect((await review()).facts.find(({ key }) => key === one)).toMatchObject({ disputes: [] })
})

test('the verifier’s refusals are told by their kind', async () => {
  const { review } = await newDesk()
  const { unproved } = await review()
  expect(unproved.length).toBeGreaterThan(3)
  expect(new Set(unproved.map(({ why }) => why))).toContain('trivial')
})

test('nobody decides about another’s article, or sees what was found in it', async () => {
  const { stranger, slug } = await newDesk()
  expect(await readDeskBody(stranger, slug)).toBeNull()
  expect(await decide(stranger, slug, { kind: 'drop', fact: 'd-1' }, NOON)).toBeNull()
})

test('an exported folder brought again holds the same: the text, and what was decided', async () => {
  const { client, viewer, stranger, slug, review } = await newDesk()
  const fact = (await review()).facts.find(({ questions }) => questions.length > 0)
  await decide(viewer, slug, { kind: 'drop', fact: fact?.key ?? '' }, NOON)
  const [text, decisions] = [
    (await readFolderFile(viewer, slug, 'article.md')) ?? '',
    (await readFolderFile(viewer, slug, 'facts.yaml')) ?? '',
  ]
  expect(await readFolderFile(stranger, slug, 'article.md')).toBeNull()
  const result = await bringArticle(viewer, { kind: 'text', title: '', text, decisions }, NOON)
  if (result.kind !== 'brought') throw new Error('It was not brought')
  await queueReading(result.slug)
  const again = await readDeskBody(viewer, result.slug)
  expect(again?.facts).toEqual((await review()).facts)
  const rows = await client.manuscript.findMany({ select: { text: true, decisions: true } })
  expect(rows[1]).toEqual(rows[0])
  const broken = { kind: 'text', title: '', text, decisions: 'drop: [' } as const
  expect(await bringArticle(viewer, broken, NOON)).toEqual({
    kind: 'refused',
    trouble: { kind: 'decisions', line: 1 },
  })
})
