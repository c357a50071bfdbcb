import { randomUUID } from 'node:crypto'
import { once } from 'node:events'
import { Agent, type IncomingMessage, request } from 'node:http'
import type { Pupil, Slot } from '#tests/faults/school'

const ENTRIES = '/api/sittings/entries'
/** A server that waits for a lock answers within seconds; a machine that many use takes its time. */
const PATIENCE_MS = 90_000

/** What a server said, or that it said nothing. */
export interface Reply {
  readonly status: number
  readonly text: string
}

/** Sends an entry and waits for the whole reply. Status 0: there was none. */
export const postEntry = async (
  url: string,
  cookie: string,
  body: unknown,
  agent?: Agent,
): Promise<Reply> => {
  try {
    const sent = request(`${url}${ENTRIES}`, {
      method: 'POST',
      headers: { cookie, origin: url, 'content-type': 'application/json' },
      signal: AbortSignal.timeout(PATIENCE_MS),
      ...(agent ? { agent } : {}),
    })
    sent.end(JSON.stringify(body))
    const [reply] = (await once(sent, 'response')) as [IncomingMessage]
    const text = Buffer.concat(await reply.toArray()).toString('utf8')
    return { status: reply.statusCode ?? 0, text }
  } catch {
    return { status: 0, text: '' }
  }
}

/** An entry as a device sends it. */
export const entryFor = (
  sittingId: string,
  { slotId, response }: Slot,
  isGiven: boolean,
  at = new Date(),
) => ({
  entryId: randomUUID(),
  sittingId,
  slotId,
  response,
  isGiven,
  answeredAt: at.toISOString(),
  elapsedMs: 1_000,
  timeZone: 'Asia/Shanghai',
})

export type Entry = ReturnType<typeof entryFor>

/** What was acknowledged, by what it is: put down in an attempt, or given in a quiz. */
export interface Acknowledged {
  readonly attempt: string[]
  readonly quiz: string[]
  /** The last of each learner, to be sent again. */
  readonly last: Map<string, Entry>
  /** How far each learner has come: a question that was given an answer once is not asked again. */
  readonly turns: Map<string, number>
  /** How often each status came, 0 for none. */
  readonly statuses: Map<number, number>
}

export const nothingYet = (): Acknowledged => ({
  attempt: [],
  quiz: [],
  last: new Map(),
  turns: new Map(),
  statuses: new Map(),
})

/**
 * Everybody answers as fast as the server takes it, an attempt's question and a quiz's in turn as long as they have
 * quizzes, until told to stop.
 */
export const answerUntil = async (
  urls: readonly string[],
  pupils: readonly Pupil[],
  acknowledged: Acknowledged,
  isOver: () => boolean,
): Promise<void> => {
  await Promise.all(
    pupils.map(async (pupil, index) => {
      const agent = new Agent({ keepAlive: true, maxSockets: 1 })
      const url = urls[index % urls.length] ?? ''
      for (let turn = acknowledged.turns.get(pupil.userId) ?? index; !isOver(); turn++) {
        acknowledged.turns.set(pupil.userId, turn + 1)
        const place = Math.floor(turn / 2)
        // A quiz that has all its answers takes another to the same question, and keeps the first.
        const quizId = turn % 2 === 0 ? pupil.quizIds[Math.floor(place / pupil.quiz.length)] : undefined
        const isQuiz = quizId !== undefined
        const [slots, sittingId] = isQuiz ? [pupil.quiz, quizId] : [pupil.attempt, pupil.attemptId]
        const slot = slots[place % slots.length]
        if (!slot) throw new Error('There is nothing to answer')
        const entry = entryFor(sittingId, slot, isQuiz)
        const { status } = await postEntry(url, pupil.cookie, entry, agent)
        acknowledged.statuses.set(status, (acknowledged.statuses.get(status) ?? 0) + 1)
        if (status !== 200) continue
        acknowledged[isQuiz ? 'quiz' : 'attempt'].push(entry.entryId)
        acknowledged.last.set(pupil.userId, entry)
      }
      agent.destroy()
    }),
  )
}
