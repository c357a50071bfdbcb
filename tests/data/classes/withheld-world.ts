import { randomUUID } from 'node:crypto'
import type { Viewer } from '#data/account/viewer'
import { assignSet } from '#data/classes/assignments'
import { startAttempt } from '#data/classes/attempts'
import { joinClass, openClass, readClass } from '#data/classes/classrooms'
import { correctSetKey, overrideMark } from '#data/classes/marking'
import { saveResponse } from '#data/classes/save-response'
import { addItem } from '#data/classes/set-editing'
import { makeSetLink } from '#data/classes/set-links'
import { createSet, pickItems, publishSet, readSet } from '#data/classes/sets'
import type { SetView } from '#data/classes/views'
import { flagQuestion } from '#data/content/flags'
import { handIn } from '#data/sitting/hand-in'
import { readTest } from '#data/sitting/paper'
import { putDown } from '#data/sitting/put-down'
import { startStudy } from '#data/sitting/study'
import { putAside } from '#data/study/put-aside'
import type { Item } from '#lib/items/item'
import type { Database } from '#prisma/client'
import { newSet, SETTINGS } from '#tests/data/classes/school'
import { take } from '#tests/data/classes/takers'
import { after, NOON } from '#tests/data/learner'
import { answerNext } from '#tests/data/sitting/asking'
import { rightResponse } from '#tests/e2e/quiz'

export const SLUG = 'biden-putin-call-2021'
/** When the assignment has opened and its learner is at it. */
export const MEANWHILE = after(61)

const begun = async (viewer: Viewer, beginning: Parameters<typeof startStudy>[1]): Promise<string> => {
  const sessionId = await startStudy(viewer, beginning, NOON)
  if (sessionId === null) throw new Error(`Nothing to ask: ${JSON.stringify(beginning)}`)
  return sessionId
}

/** What somebody has done with an article who has studied it in every way, each of them still under way. */
const studyIt = async (client: Database, viewer: Viewer) => {
  const open = {
    quiz: await begun(viewer, { mode: 'quiz', slug: SLUG }),
    learn: await begun(viewer, { mode: 'learn', slug: SLUG }),
    flashcards: await begun(viewer, { mode: 'flashcards', slug: SLUG }),
    read: await begun(viewer, { mode: 'read', slug: SLUG }),
    review: await begun(viewer, { mode: 'review' }),
  }
  const settings = { length: 5, minutes: null } as const
  const test = await begun(viewer, { mode: 'test', slug: SLUG, settings })
  const view = await readTest(viewer, test, NOON)
  const itemId = view?.questions[0]?.question.itemId
  if (!itemId) throw new Error('The test asks nothing')
  const { item } = await client.item.findUniqueOrThrow({ where: { publicId: itemId } })
  const given = { response: rightResponse(JSON.parse(item) as Item), elapsedMs: 1, timeZone: 'UTC' }
  await putDown(viewer, { sessionId: test, itemId, answeredAt: after(1), ...given }, after(1))
  await handIn(viewer, test, 'asked', after(2))
  const answers = [
    await answerNext(client, viewer, open.quiz, false, 3),
    await answerNext(client, viewer, open.quiz, false, 4),
    await answerNext(client, viewer, open.quiz, true, 5),
  ]
  const asked = answers[2]?.study.question?.itemId ?? ''
  const aside = { entryId: randomUUID(), sessionId: open.quiz, itemId: asked, aside: 'suspend' as const }
  await putAside(viewer, aside, after(6))
  await flagQuestion(viewer, { itemId: asked, reason: 'wrong', note: '', hidden: false }, after(6))
  const { answerId } = await client.review.findFirstOrThrow({ where: { sessionId: open.quiz } })
  return { open: { ...open, test }, answerId, asked }
}

/** A class of the learner's own with the same questions, taken by somebody, and a draft with one of them. */
const teachIt = async (client: Database, viewer: Viewer, taker: Viewer, set: SetView) => {
  const classId = (await openClass(viewer, '我的班', NOON)) ?? ''
  await joinClass(taker, (await readClass(viewer, classId))?.joinCode ?? '', NOON)
  const setId = (await createSet(viewer, classId, '同样的题', NOON)) ?? ''
  const items = await client.item.findMany({ where: { articleSlug: SLUG }, select: { publicId: true } })
  await pickItems(
    viewer,
    setId,
    items.map(({ publicId }) => ({ itemId: publicId, points: 1 })),
    NOON,
  )
  await publishSet(viewer, setId, NOON)
  const own = await readSet(viewer, setId, NOON)
  if (!own) throw new Error('The set is not there')
  const rules = { ...SETTINGS, closesAt: after(30), dueAt: null }
  const assignmentId = (await assignSet(viewer, setId, '练习', rules, NOON)) ?? ''
  const attemptId = await take(taker, assignmentId, own, 3, 1)
  const [one] = own.items
  const setItemId = one?.setItemId ?? ''
  await overrideMark(viewer, { attemptId, setItemId }, 0.5, '酌情', after(3))
  if (one?.item.kind === 'true-false')
    await correctSetKey(
      viewer,
      setItemId,
      { kind: 'options', texts: [one.item.options[0].text] },
      '更正',
      after(4),
    )
  const draft = (await createSet(viewer, classId, '草稿', NOON)) ?? ''
  await addItem(viewer, draft, items[0]?.publicId ?? '', NOON)
  return {
    classId,
    setId,
    assignmentId,
    attemptId,
    setItemId,
    draft,
    publicId: items[0]?.publicId ?? '',
    token: (await makeSetLink(viewer, setId, NOON)) ?? '',
    set,
  }
}

/**
 * Lin, who has studied an article in every way, owns a class that asks the same, has been asked all of it before in
 * class, practises it, and runs the server, while an assignment of her class asks it.
 */
export const newWorld = async () => {
  const school = await newSet()
  const { client, viewers, setId, set, classId } = school
  const { lin, teacher, mei } = viewers
  await client.user.update({ where: { id: 'lin' }, data: { isAdministrator: true } })
  const studied = await studyIt(client, lin)
  const assign = async (title: string, settings: Partial<typeof SETTINGS>) =>
    (await assignSet(teacher, setId, title, { ...SETTINGS, dueAt: null, ...settings }, NOON)) ?? ''
  const earlier = await assign('上周的', { closesAt: after(40) })
  const told = await take(lin, earlier, set, 2, 7)
  const own = await teachIt(client, lin, mei, set)
  const practice = await assign('练习', { isPractice: true, closesAt: null })
  const graded = await assign('测验', { opensAt: after(60), closesAt: after(600) })
  const startAt = async (assignmentId: string, minute: number) => {
    const started = await startAttempt(lin, assignmentId, after(minute))
    if (!started || !('attemptId' in started)) throw new Error('No attempt was begun')
    return started.attemptId
  }
  const practising = await startAt(practice, 50)
  const attemptId = await startAt(graded, 60)
  const [first] = set.items
  if (!first) throw new Error('The set is empty')
  for (const [id, minute] of [
    [practising, 51],
    [attemptId, 60],
  ] as const) {
    const input = {
      answerId: randomUUID(),
      attemptId: id,
      setItemId: first.setItemId,
      elapsedMs: 1,
      isGiven: true,
    }
    const response = rightResponse(first.item)
    await saveResponse(lin, { ...input, response, answeredAt: after(minute) }, after(minute))
  }
  const attempts = { told, practising, graded: attemptId }
  return {
    ...school,
    lin,
    classId,
    studied,
    own,
    attempts,
    assignments: { earlier, practice, graded },
    first,
  }
}

export type World = Awaited<ReturnType<typeof newWorld>>
