'use client'

import Link from 'next/link'
import { useEffect, useState } from 'react'
import type { MissesView, MissView } from '#data/sitting/views'
import { ShownKey } from '#ui/question/shown-key'
import { Spaced } from '#ui/question/spaced'
import { PlainForm } from '#ui/sent-form'
import type { StudyWords } from '#ui/words'
import { fill } from '../../_ui/question/fill'
import { startMisses } from '../actions'

/** What was missed; null while it is not here, or can't be had without a network. */
const useMisses = (sessionId: string): MissesView | null => {
  const [misses, setMisses] = useState<MissesView | null>(null)
  useEffect(() => {
    const leaving = new AbortController()
    fetch(`/api/sittings/${sessionId}/misses`, { cache: 'no-store', signal: leaving.signal })
      .then((reply) => (reply.ok ? reply.json() : null))
      .then((view: MissesView | null) => setMisses(view))
      .catch(() => undefined)
    return () => leaving.abort()
  }, [sessionId])
  return misses
}

/** Begins a quiz on what was missed in a sitting. */
export const MissesAgain = ({ sessionId, words }: { sessionId: string; words: StudyWords }) => (
  <PlainForm action={startMisses}>
    <input type="hidden" name="sessionId" value={sessionId} />
    <button type="submit" className="button">
      {words.missesAgain}
    </button>
  </PlainForm>
)

const Miss = ({ miss, words }: { miss: MissView; words: StudyWords }) => {
  const { stem, key, proof, article } = miss
  return (
    <li className="py-4">
      <h3 className="miss-stem" lang={article.language}>
        <Spaced text={stem} />
      </h3>
      <div lang={article.language}>
        <span className="sr-only">{fill(words.keyTold, { key: '' })}</span>
        <ShownKey answerKey={key} />
      </div>
      {proof.map((sentence) => (
        <p key={sentence} className="miss-proof" lang={article.language}>
          <mark>{sentence}</mark>
        </p>
      ))}
      <p className="hint">
        <Link href={`/articles/${encodeURIComponent(article.slug)}`} className="link" prefetch={false}>
          {fill(words.from, { title: article.title })}
        </Link>
      </p>
    </li>
  )
}

/** The misses of a sitting with their sentences, and the way through them again. */
export const Misses = ({ sessionId, words }: { sessionId: string; words: StudyWords }) => {
  const view = useMisses(sessionId)
  if (view === null || view.misses.length === 0) return null
  const { misses, asked } = view
  return (
    <section className="misses">
      <h2>{fill(words.misses, { n: misses.length })}</h2>
      {asked < misses.length && <p className="hint">{fill(words.missesAsked, { n: asked })}</p>}
      <ol className="rows">
        {misses.map((miss) => (
          <Miss key={miss.itemId} miss={miss} words={words} />
        ))}
      </ol>
    </section>
  )
}
