'use client'

import Link from 'next/link'
import type { MissesView, MissView } from '#data/sitting/views'
import { ShownKey } from '#ui/question/shown-key'
import { Spaced } from '#ui/question/spaced'
import { PlainForm } from '#ui/sent-form'
import type { StudyWords } from '#ui/words'
import { fill } from '../../_ui/question/fill'
import { startMisses } from '../actions'

/** Begins a quiz on what was missed in a sitting; nothing where none of it can be asked again, as far as is known. */
export const MissesAgain = ({
  sessionId,
  view,
  words,
}: {
  sessionId: string
  view: MissesView | null
  words: StudyWords
}) =>
  view?.asked === 0 ? null : (
    <PlainForm action={startMisses}>
      <input type="hidden" name="sessionId" value={sessionId} />
      <button type="submit" className="button">
        {words.missesAgain}
      </button>
    </PlainForm>
  )

/** How many of the missed questions can be asked again, where not all of them can. */
const askedInWords = ({ misses, asked }: MissesView, words: StudyWords): string | null => {
  if (asked === 0) return words.missesGone
  return asked < misses.length ? fill(words.missesAsked, { n: asked }) : null
}

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

/** The misses of a sitting with their sentences. */
export const Misses = ({ view, words }: { view: MissesView | null; words: StudyWords }) => {
  if (view === null || view.misses.length === 0) return null
  const { misses } = view
  const asked = askedInWords(view, words)
  return (
    <section className="misses">
      <h2>{fill(words.misses, { n: misses.length })}</h2>
      {asked !== null && <p className="hint">{asked}</p>}
      <ol className="rows">
        {misses.map((miss) => (
          <Miss key={miss.itemId} miss={miss} words={words} />
        ))}
      </ol>
    </section>
  )
}
