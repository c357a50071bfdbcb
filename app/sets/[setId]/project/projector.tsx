'use client'

import Link from 'next/link'
import { useRef, useState } from 'react'
import type { ProjectionView } from '#data/classes/teaching-views'
import type { Messages } from '#ui/words'
import { fill } from '../../../_ui/question/fill'
import { useShortcuts } from '../../../_ui/question/use-shortcuts'
import { useHydrated } from '../../../_ui/sitting/use-hydrated'
import { Shown } from './shown'

type ProjectorWords = Messages['projector']

type Step = 'previous' | 'next' | 'tell'

/** The shortcuts: those of a presenter, which are those of pages, too. */
const STEPS: Readonly<Record<string, Step>> = {
  ArrowLeft: 'previous',
  PageUp: 'previous',
  ArrowRight: 'next',
  PageDown: 'next',
  ' ': 'tell',
  Enter: 'tell',
}

/** Where the projection stands: which question, and whether its answer is shown. Another question hides it again. */
const useProjection = (last: number, first: number) => {
  const [{ at, isTold }, stand] = useState({ at: first, isTold: false })
  const go = (step: Step) =>
    stand((now) => {
      switch (step) {
        case 'previous':
          return now.at === 0 ? now : { at: now.at - 1, isTold: false }
        case 'next':
          return now.at === last ? now : { at: now.at + 1, isTold: false }
        case 'tell':
          return { ...now, isTold: !now.isTold }
        default:
          return step satisfies never
      }
    })
  useShortcuts((event) => {
    const step = STEPS[event.key]
    const isPressing = event.target instanceof HTMLElement && event.target.closest('a, button') !== null
    if (!step || event.ctrlKey || event.metaKey || event.altKey || (isPressing && step === 'tell')) return
    event.preventDefault()
    go(step)
  })
  return { at, isTold, go }
}

const Tools = ({
  at,
  last,
  isTold,
  isReady,
  words,
  onGo,
}: {
  at: number
  last: number
  isTold: boolean
  /** Before, a key pressed would be lost. */
  isReady: boolean
  words: ProjectorWords
  onGo: (step: Step) => void
}) => (
  <div className="projected-tools">
    <button
      type="button"
      className="button-quiet"
      disabled={!isReady || at === 0}
      onClick={() => onGo('previous')}
    >
      {words.previous}
    </button>
    <button
      type="button"
      className="button"
      aria-expanded={isTold}
      disabled={!isReady}
      onClick={() => onGo('tell')}
    >
      {isTold ? words.hide : words.tell}
    </button>
    <button
      type="button"
      className="button-quiet"
      disabled={!isReady || at === last}
      onClick={() => onGo('next')}
    >
      {words.next}
    </button>
  </div>
)

/** One question after the other, readable from the last row; a key shows the answer and the sentence that proves it. */
export const Projector = ({
  projection: { setId, title, isTaken, questions },
  first,
  words,
}: {
  projection: ProjectionView
  /** The question to begin with; null for the first. */
  first: string | null
  words: ProjectorWords
}) => {
  const last = questions.length - 1
  const begin = questions.findIndex(({ question }) => question.itemId === first)
  const { at, isTold, go } = useProjection(last, Math.max(0, begin))
  const isReady = useHydrated()
  const screen = useRef<HTMLDivElement>(null)
  const shown = questions[at]
  return (
    <div className="projected" ref={screen}>
      <header>
        <Link href={`/sets/${setId}`} className="link link-row">
          {title}
        </Link>
        <span className="hint">{fill(words.place, { n: Math.min(at, last) + 1, of: questions.length })}</span>
        <button type="button" className="tool" onClick={() => void screen.current?.requestFullscreen?.()}>
          {words.fullScreen}
        </button>
      </header>
      {isTaken && <p className="hint">{words.taken}</p>}
      {shown ? <Shown key={at} shown={shown} isTold={isTold} words={words} /> : <p>{words.nothing}</p>}
      {shown && <Tools {...{ at, last, isTold, isReady, words }} onGo={go} />}
      <p className="hint projected-shortcuts">{words.shortcuts}</p>
    </div>
  )
}
