'use client'

import { useRouter } from 'next/navigation'
import { useEffect, useState } from 'react'
import type { ReadingView } from '#data/articles/views'
import { fill } from '../../../_ui/question/fill'

export type ProgressWords = Readonly<
  Record<'reading' | 'canLeave' | 'ahead' | 'stage-sentences' | 'stage-facts' | 'stage-questions', string>
>

const EVERY_MS = 700
/** A page that was asked for anew has so long to come before it is asked for once more, and that begins it again. */
const PAGE_MS = 10_000
const STAGES = ['sentences', 'facts', 'questions'] as const
const LAST = { stage: 'questions', ahead: 0 } as const

const ask = async (slug: string): Promise<ReadingView | null> => {
  try {
    const reply = await fetch(`/api/articles/${encodeURIComponent(slug)}/progress`, { cache: 'no-store' })
    return reply.ok ? ((await reply.json()) as ReadingView) : null
  } catch {
    // Asked again soon: a lost network ends nothing.
    return null
  }
}

/** How far the reading is, asked anew until it is over; then the page shows what was found. */
export const Progress = ({
  slug,
  initial,
  words,
}: {
  slug: string
  initial: Extract<ReadingView, { kind: 'reading' }>
  words: ProgressWords
}) => {
  const router = useRouter()
  const [reading, setReading] = useState<ReadingView>(initial)
  useEffect(() => {
    let isOver = false
    let timer = setTimeout(look, EVERY_MS)
    async function look() {
      const now = await ask(slug)
      if (isOver) return
      if (now) setReading(now)
      const isRead = now !== null && now.kind !== 'reading'
      if (isRead) router.refresh()
      timer = setTimeout(look, isRead ? PAGE_MS : EVERY_MS)
    }
    return () => {
      isOver = true
      clearTimeout(timer)
    }
  }, [slug, router])
  // What was read is on its way: the last stage stands until it comes.
  const { stage, ahead } = reading.kind === 'reading' ? reading : LAST
  const place =
    reading.kind === 'reading' ? (stage === null ? 0 : STAGES.indexOf(stage) + 1) : STAGES.length + 1
  return (
    <section aria-live="polite">
      <p className="mt-6">{words.reading}</p>
      <progress
        className="reading-progress mt-2"
        max={STAGES.length + 1}
        value={place}
        aria-label={words.reading}
      />
      <p className="hint mt-2">
        {stage === null ? (ahead > 0 ? fill(words.ahead, { ahead }) : '') : words[`stage-${stage}`]}
      </p>
      <p className="hint mt-2">{words.canLeave}</p>
    </section>
  )
}
