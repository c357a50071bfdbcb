import { expect, test } from 'vitest'
import { readAssignedArticles } from '#data/classes/assigned-reading'
import { assignSet, changeSettings } from '#data/classes/assignments'
import { readAttempt, startAttempt } from '#data/classes/attempts'
import type { AssignedReadingView } from '#data/classes/learner-views'
import { readTaking } from '#data/classes/taking'
import { newAssignment, SETTINGS } from '#tests/data/classes/school'
import { take } from '#tests/data/classes/takers'
import { after, NOON } from '#tests/data/learner'

const textOf = (reading: AssignedReadingView | null): string =>
  reading?.articles.flatMap(({ paragraphs }) => paragraphs.map(({ text }) => text)).join('\n') ?? ''

const proofIn = (set: Awaited<ReturnType<typeof newAssignment>>['set']): string =>
  set.items[0]?.item.evidence[0]?.text ?? ''

test('before and during, where the teacher wants it, the article is whole; it is there for learners of the class alone', async () => {
  const { viewers, assignmentId, set } = await newAssignment({ isReadBefore: true, isReadDuring: true })
  const { lin } = viewers
  expect(await readTaking(lin, assignmentId, after(1))).toMatchObject({ canRead: true })
  const before = await readAssignedArticles(lin, assignmentId, after(1))
  expect(before?.articles.map(({ slug, isCovered }) => [slug, isCovered])).toEqual([
    ['biden-putin-call-2021', false],
  ])
  expect(textOf(before)).toContain(proofIn(set))
  const started = await startAttempt(lin, assignmentId, after(2))
  const attemptId = started && 'attemptId' in started ? started.attemptId : ''
  expect(await readAttempt(lin, attemptId, after(3))).toMatchObject({ canRead: true })
  expect(textOf(await readAssignedArticles(lin, assignmentId, after(3)))).toContain(proofIn(set))
  for (const name of ['teacher', 'stranger'] as const)
    expect(await readAssignedArticles(viewers[name], assignmentId, after(3))).toBeNull()
})

test('where the teacher does not want it, there is nothing to read', async () => {
  const { viewers, assignmentId, set } = await newAssignment()
  expect(await readAssignedArticles(viewers.lin, assignmentId, after(1))).toBeNull()
  await take(viewers.lin, assignmentId, set, 1)
  expect(await readAssignedArticles(viewers.lin, assignmentId, after(5))).toBeNull()
})

test('afterwards it is covered as long as keys wait for the closing, and whole from then on', async () => {
  const { viewers, assignmentId, set } = await newAssignment({ feedback: 'after-closing', isReadAfter: true })
  await take(viewers.lin, assignmentId, set, 1)
  const covered = await readAssignedArticles(viewers.lin, assignmentId, after(5))
  expect(covered?.articles[0]?.isCovered).toBe(true)
  for (const { item } of set.items)
    for (const { text } of item.evidence) expect(textOf(covered)).not.toContain(text)
  const told = await readAssignedArticles(viewers.lin, assignmentId, after(130))
  expect(told?.articles[0]?.isCovered).toBe(false)
  expect(textOf(told)).toContain(proofIn(set))
})

test('what another assignment asks stays covered, though this one may be read', async () => {
  const { viewers, assignmentId, setId, set } = await newAssignment({ isReadBefore: true })
  await assignSet(viewers.teacher, setId, '小测', SETTINGS, NOON)
  const reading = await readAssignedArticles(viewers.lin, assignmentId, after(1))
  expect(reading?.articles[0]?.isCovered).toBe(true)
  expect(textOf(reading)).not.toContain(proofIn(set))
})

test('somebody else’s private article is nobody’s to read; the teacher’s own is given along', async () => {
  const { client, viewers, assignmentId } = await newAssignment({ isReadBefore: true })
  const slugs = async () =>
    (await readAssignedArticles(viewers.lin, assignmentId, after(1)))?.articles.map(({ slug }) => slug)
  await client.article.updateMany({ data: { visibility: 'private', ownerId: 'stranger' } })
  expect(await slugs()).toEqual([])
  await client.article.updateMany({ data: { ownerId: 'teacher' } })
  expect(await slugs()).toEqual(['biden-putin-call-2021'])
})

test('once somebody has begun, reading before or during is no longer changed; reading afterwards is', async () => {
  const { viewers, assignmentId, set } = await newAssignment()
  await take(viewers.lin, assignmentId, set, 1)
  const change = (settings: Partial<typeof SETTINGS>) =>
    changeSettings(viewers.teacher, assignmentId, '作业一', { ...SETTINGS, ...settings })
  expect(await change({ isReadDuring: true })).toEqual({ kind: 'locked', settings: ['isReadDuring'] })
  expect(await change({ isReadAfter: true })).toEqual({ kind: 'changed' })
})
