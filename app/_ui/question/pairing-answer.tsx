'use client'

import { useState } from 'react'
import type { QuestionOf } from '#data/sitting/views'
import type { Answering } from './answering'
import { ClockUp } from './clock'
import { fill } from './fill'
import { pairedWith, pairsIn, partnerOf, withPair } from './pairs'
import { isFree } from './shortcuts'
import { useEnter } from './use-enter'
import { useShortcuts } from './use-shortcuts'

const LETTERS = 'ABCDEFGH'

/** What is picked on either side; picking one of each side joins them, and what they were joined to is loose again. */
const usePairing = ({ lefts }: QuestionOf<'matching'>, { words, response, onPut }: Answering) => {
  const pairs = pairsIn(response)
  const [picked, setPicked] = useState<{ side: 'left' | 'right'; text: string } | null>(null)
  const [said, setSaid] = useState('')
  const pick = (side: 'left' | 'right', text: string) => {
    if (onPut === null) return
    if (picked === null || picked.side === side) {
      setPicked(picked?.text === text ? null : { side, text })
      return
    }
    const [left, right] = side === 'right' ? [picked.text, text] : [text, picked.text]
    const others = pairs.filter((pair) => pair.right !== right)
    onPut(withPair(others, lefts, left, right))
    setSaid(fill(words.paired, { left, right }))
    setPicked(null)
  }
  return { pairs, picked, said, pick }
}

/** 1 to 9 pick on the left, letters on the right. */
const usePairShortcuts = (
  { lefts, rights }: QuestionOf<'matching'>,
  pick: (side: 'left' | 'right', text: string) => void,
): void =>
  useShortcuts((event) => {
    if (!isFree(event)) return
    const left = lefts[Number(event.key) - 1]
    const right = rights[LETTERS.indexOf(event.key.toUpperCase())]
    if (left !== undefined) pick('left', left)
    else if (event.key.length === 1 && right !== undefined) pick('right', right)
  })

const Side = ({
  texts,
  caps,
  badgeOf,
  picked,
  label,
  isOpen,
  onPick,
}: {
  texts: readonly string[]
  caps: readonly string[]
  badgeOf: (text: string, index: number) => string | null
  picked: string | null
  label: string
  isOpen: boolean
  onPick: (text: string) => void
}) => (
  <ul className="pair-side" aria-label={label}>
    {texts.map((text, index) => (
      <li key={text}>
        <button
          type="button"
          className="pair"
          aria-pressed={picked === text}
          aria-keyshortcuts={caps[index]}
          data-joined={badgeOf(text, index) !== null}
          disabled={!isOpen}
          onClick={() => onPick(text)}
        >
          <b className="key-cap" aria-hidden="true">
            {caps[index]}
          </b>
          <span>{text}</span>
          <span className="badge">{badgeOf(text, index)}</span>
        </button>
      </li>
    ))}
  </ul>
)

/** Tap one of each side to pair them, against the clock; a pair can be joined anew until all is checked. */
export const PairingAnswer = ({
  question,
  bestMs,
  ...answering
}: { question: QuestionOf<'matching'>; bestMs: number | null } & Answering) => {
  const { lefts, rights } = question
  const { words, onGive } = answering
  const isOpen = answering.onPut !== null
  const { pairs, picked, said, pick } = usePairing(question, answering)
  const isComplete = lefts.every((left) => partnerOf(pairs, left) !== undefined)
  usePairShortcuts(question, pick)
  const check = () => onGive?.({ kind: 'matching', pairs })
  useEnter(isOpen && isComplete ? check : null)
  return (
    <div>
      <ClockUp bestMs={bestMs} words={words} />
      <p className="hint">{words.pairHint}</p>
      <div className="pairing">
        <Side
          texts={lefts}
          caps={lefts.map((_, index) => String(index + 1))}
          badgeOf={(left) => {
            const right = partnerOf(pairs, left)
            return right === undefined ? null : (LETTERS[rights.indexOf(right)] ?? null)
          }}
          picked={picked?.side === 'left' ? picked.text : null}
          label={words.pairLefts}
          isOpen={isOpen}
          onPick={(text) => pick('left', text)}
        />
        <Side
          texts={rights}
          caps={rights.map((_, index) => LETTERS[index] ?? '')}
          badgeOf={(right) => {
            const left = pairedWith(pairs, right)
            return left === undefined ? null : String(lefts.indexOf(left) + 1)
          }}
          picked={picked?.side === 'right' ? picked.text : null}
          label={words.pairRights}
          isOpen={isOpen}
          onPick={(text) => pick('right', text)}
        />
      </div>
      <p className="sr-only" aria-live="polite">
        {said}
      </p>
      <button type="button" className="button mt-4" disabled={!isOpen || !isComplete} onClick={check}>
        {words.check}
      </button>
    </div>
  )
}
