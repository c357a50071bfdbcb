import { randomBytes, randomUUID } from 'node:crypto'
import { removeMember } from '#data/classes/classrooms'
import type { Database } from '#prisma/client'
import { cookieOf } from '#tests/bench/big-class'
import { MEANWHILE, type World } from '#tests/data/classes/withheld-world'
import { after } from '#tests/data/learner'

const DAY_MS = 86_400_000

/** Who comes to the doors of a class: its learners, and everybody to whom it is closed. */
export const OUTSIDERS = ['nobody', 'guest', 'other', 'stranger', 'removed'] as const
export type Visitor = 'lin' | 'mei' | 'teacher' | (typeof OUTSIDERS)[number]

const signIn = async (client: Database, userId: string, secret: string): Promise<string> => {
  const token = randomBytes(24).toString('base64url')
  const expiresAt = new Date(MEANWHILE.getTime() + 300 * DAY_MS)
  const at = { createdAt: MEANWHILE, updatedAt: MEANWHILE, expiresAt }
  await client.session.create({ data: { id: randomUUID(), token, userId, ...at } })
  return cookieOf(token, secret)
}

/** Everybody's cookie; '' for nobody. */
export const letIn = async (world: World, secret: string): Promise<Readonly<Record<Visitor, string>>> => {
  const { client, viewers, classId, own } = world
  await client.user.updateMany({ data: { isAnonymous: false } })
  for (const [id, isAnonymous] of [
    ['guest', true],
    ['other', false],
    ['removed', false],
  ] as const) {
    const user = { id, name: id, username: isAnonymous ? null : id, email: `${id}@example.test`, isAnonymous }
    await client.user.create({ data: user })
  }
  for (const room of [classId, own.classId])
    await client.membership.create({
      data: { classId: room, userId: 'removed', role: 'learner', joinedAt: after(0) },
    })
  await removeMember(viewers.owner, classId, 'removed', after(5))
  await removeMember(world.lin, own.classId, 'removed', after(5))
  const cookies = { nobody: '' } as Record<Visitor, string>
  for (const who of ['lin', 'mei', 'teacher', 'guest', 'other', 'stranger', 'removed'] as const)
    cookies[who] = await signIn(client, who, secret)
  return cookies
}
