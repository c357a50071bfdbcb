import { randomUUID } from 'node:crypto'
import type { Item } from '#lib/items/item'
import type { ItemResponse } from '#lib/items/response'
import { openDatabase } from '#prisma/client'
import { bigClass } from '#tests/bench/big-class'
import { rightResponse, wrongResponse } from '#tests/e2e/quiz'

/** One question of a sitting, with an answer to it. */
export interface Slot {
  readonly slotId: string
  readonly response: ItemResponse
}

/** Somebody who has an attempt and a quiz under way, and a way to ask. */
export interface Pupil {
  readonly userId: string
  readonly cookie: string
  readonly attemptId: string
  readonly attempt: readonly Slot[]
  readonly quizId: string
  /** All of their quizzes, that one first: each takes one answer to each of its questions. */
  readonly quizIds: readonly string[]
  readonly quiz: readonly Slot[]
}

export interface School {
  readonly pupils: readonly Pupil[]
  /** Whoever owns the class. */
  readonly teacher: { readonly cookie: string; readonly classId: string }
}

/**
 * A class in which everybody has an attempt and quizzes under way, in a database with content.
 *
 * @param quizzes of each, all of the same questions
 */
export const openSchool = async (
  file: string,
  secret: string,
  pupils: number,
  homeworks = 1,
  quizzes = 1,
): Promise<School> => {
  const url = `file:${file}`
  const { takers, asked, owner, classId } = await bigClass(url, secret, { pupils, homeworks })
  const client = await openDatabase(url)
  const rows = await client.item.findMany({
    where: { retiredAt: null, article: { ownerId: null } },
    select: { id: true, publicId: true, item: true },
    orderBy: { id: 'asc' },
  })
  const quiz = rows.map(({ publicId, item }, index) => {
    const one = JSON.parse(item) as Item
    return { slotId: publicId, response: index % 3 === 0 ? wrongResponse(one) : rightResponse(one) }
  })
  const attempt = asked.map(({ setItemId, response }) => ({ slotId: setItemId, response }))
  const all: Pupil[] = []
  for (const { userId, cookie, attemptId } of takers) {
    const quizIds = Array.from({ length: quizzes }, () => randomUUID())
    const [quizId = ''] = quizIds
    const plan = JSON.stringify(rows.map(({ id }) => id))
    await client.studySession.createMany({
      data: quizIds.map((id) => ({ id, userId, mode: 'quiz', plan, startedAt: new Date() })),
    })
    all.push({ userId, cookie, attemptId, attempt, quizId, quizIds, quiz })
  }
  await client.$disconnect()
  return { pupils: all, teacher: { cookie: owner.cookie, classId } }
}
