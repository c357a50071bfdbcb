'use client'

import Link from 'next/link'
import { useEffect, useState } from 'react'
import type { OverviewView } from '#data/classes/views'
import type { OverviewWords } from '#ui/words'

const EVERY_MS = 4_000

type Learner = OverviewView['learners'][number]

const stateInWords = ({ state }: Learner, now: string, words: OverviewWords): string => {
  switch (state.kind) {
    case 'excused':
      return words.excused
    case 'not-begun':
      return words.notBegun
    case 'handed-in':
      return words.handedIn
    case 'working': {
      if (state.deadline === null) return words.working
      const minutes = Math.ceil((Date.parse(state.deadline) - Date.parse(now)) / 60_000)
      return words.workingLeft.replace('{minutes}', String(Math.max(0, minutes)))
    }
    default:
      return state satisfies never
  }
}

/** The name, and where the learner has begun the way to the paper. */
const Name = ({ learner: { name, attemptId } }: { learner: Learner }) =>
  attemptId === null ? (
    name
  ) : (
    <Link href={`/attempts/${attemptId}/paper`} className="link" prefetch={false}>
      {name}
    </Link>
  )

/** Asks again every few seconds, but not while nobody looks. */
const useLive = (initial: OverviewView) => {
  const [overview, setOverview] = useState(initial)
  const [isStale, setStale] = useState(false)
  const { assignmentId } = initial
  useEffect(() => {
    const ask = async () => {
      if (document.hidden) return
      try {
        const reply = await fetch(`/api/assignments/${assignmentId}/overview`, { cache: 'no-store' })
        setStale(!reply.ok)
        if (reply.ok) setOverview(await reply.json())
      } catch {
        setStale(true)
      }
    }
    const asking = setInterval(() => void ask(), EVERY_MS)
    document.addEventListener('visibilitychange', ask)
    return () => {
      clearInterval(asking)
      document.removeEventListener('visibilitychange', ask)
    }
  }, [assignmentId])
  return { overview, isStale }
}

/** Who has begun, how far they are, and who is done; it keeps itself up to date. */
export const LiveTable = ({ initial, words }: { initial: OverviewView; words: OverviewWords }) => {
  const { overview, isStale } = useLive(initial)
  const count = (kind: Learner['state']['kind']) =>
    overview.learners.filter(({ state }) => state.kind === kind).length
  return (
    <>
      <p className="mt-4">
        {words.summary
          .replace('{done}', String(count('handed-in')))
          .replace('{working}', String(count('working')))
          .replace('{open}', String(count('not-begun')))}
      </p>
      {isStale && (
        <p className="problem" role="alert">
          {words.stale}
        </p>
      )}
      <table className="table live">
        <thead>
          <tr>
            <th scope="col">{words.learner}</th>
            <th scope="col">{words.answered}</th>
            <th scope="col">{words.state}</th>
          </tr>
        </thead>
        <tbody>
          {overview.learners.map((learner) => (
            <tr key={learner.userId}>
              <th scope="row">
                <Name learner={learner} />
              </th>
              <td>{`${learner.answered} / ${overview.items}`}</td>
              <td>{stateInWords(learner, overview.now, words)}</td>
            </tr>
          ))}
        </tbody>
      </table>
    </>
  )
}
