import 'server-only'
import { randomUUID } from 'node:crypto'
import { orphansOf } from '#data/account/erasure'
import type { Viewer } from '#data/account/viewer'
import { articlesOf, removeArticle } from '#data/articles/removal'
import { audit } from '#data/server/audit'
import { database } from '#data/server/database'
import type { Transaction } from '#prisma/client'

/** A log of years has a million rows. */
const TIMEOUT_MS = 600_000

export type EraseResult =
  | { readonly ok: true }
  /** The text that confirms was not typed. */
  | { readonly ok: false; readonly code: 'unconfirmed' }
  /** Others are in classes that nobody but the viewer owns. */
  | { readonly ok: false; readonly code: 'ownsClasses'; readonly classes: readonly string[] }

/** The administrator who erases somebody, and what may refuse it. */
export interface Eraser<Refusal> {
  readonly userId: string
  /** Asked in the transaction that erases: what it finds holds until the end. */
  readonly refuse: (tx: Transaction) => Promise<Refusal | null>
}

/** Why nothing was erased. */
export type EraseProblem = Extract<EraseResult, { readonly ok: false }>['code']

/**
 * What a class has counted stays counted, and becomes nobody's: the attempts go to somebody without a name who is in no
 * class. What was typed may tell who typed it, and goes; how it was marked stays.
 */
const leaveAttempts = async (tx: Transaction, userId: string): Promise<void> => {
  if ((await tx.attempt.count({ where: { userId }, take: 1 })) === 0) return
  const id = randomUUID()
  await tx.user.create({ data: { id, name: '—', email: `${id}@erased.invalid`, isAnonymous: true } })
  await tx.lateArrival.deleteMany({ where: { attempt: { userId } } })
  await tx.$executeRaw`
    UPDATE AttemptResponse SET response = json_object('kind', 'typed', 'text', '')
    WHERE json_extract(response, '$.kind') = 'typed' AND attemptId IN (SELECT id FROM Attempt WHERE userId = ${userId})`
  await tx.attempt.updateMany({ where: { userId }, data: { userId: id } })
}

/**
 * Deletes a learner with all that is kept about them: account, logins, preferences, cards and the log. Backups that
 * were made before still hold it. Classes without anybody else go too; what others' classes have counted stays.
 *
 * @param by the administrator who does it, which is written down; null where somebody erases themselves, or whoever
 *   runs the server does
 */
export const eraseEverything = async <Refusal = never>(
  userId: string,
  now: Date,
  by: Eraser<Refusal> | null = null,
): Promise<EraseResult | Refusal> => {
  const client = await database()
  return client.$transaction(
    async (tx): Promise<EraseResult | Refusal> => {
      const refusal = by && (await by.refuse(tx))
      if (refusal !== null) return refusal
      const { peopled, empty } = await orphansOf(tx, userId)
      if (peopled.length > 0)
        return { ok: false, code: 'ownsClasses', classes: peopled.map(({ name }) => name) }
      await tx.classroom.deleteMany({ where: { id: { in: empty.map(({ id }) => id) } } })
      const brought = await articlesOf(tx, userId)
      await leaveAttempts(tx, userId)
      await tx.user.deleteMany({ where: { id: userId } })
      for (const slug of brought) await removeArticle(tx, slug, now)
      if (by) await audit(tx, by.userId, 'erasure', { subjectId: userId }, now)
      return { ok: true }
    },
    { timeout: TIMEOUT_MS },
  )
}

/** What somebody has to type to have everything erased: the user name, or of a guest the given word. */
export const confirmationFor = ({ isGuest, name }: Viewer, word: string): string => (isGuest ? word : name)

/**
 * Erases the viewer, once they have confirmed it.
 *
 * @param typed by the viewer, to be compared with `confirmation`
 */
export const eraseLearner = async (
  { userId }: Viewer,
  typed: string,
  confirmation: string,
  now: Date,
): Promise<EraseResult> =>
  typed.trim().toLowerCase() === confirmation.toLowerCase()
    ? eraseEverything(userId, now)
    : { ok: false, code: 'unconfirmed' }

/** Whether nobody has this id, so that what a device still holds of them can never be sent. */
export const isErased = async (userId: string): Promise<boolean> => {
  const client = await database()
  return (await client.user.count({ where: { id: userId } })) === 0
}
