import dynamic from 'next/dynamic'
import Link from 'next/link'
import { type ReactNode, useEffect, useRef } from 'react'
import type { DueView, StudyView } from '#data/sitting/views'
import type { StudyWords } from '#ui/words'
import { bySoonest, dueInWords, fill } from '../../_ui/question/fill'
import { useMisses } from './use-misses'

const Misses = dynamic(() => import('./misses').then((file) => file.Misses))
const MissesAgain = dynamic(() => import('./misses').then((file) => file.MissesAgain))

const nextInWords = (
  study: StudyView,
  dues: readonly DueView[],
  words: StudyWords,
  locale: string,
): string => {
  if (study.waitMinutes !== null) return fill(words.endWait, { minutes: study.waitMinutes })
  const [soonest] = [...dues].sort(bySoonest)
  return soonest ? dueInWords(soonest, words.endSoon, words.endDay, locale) : words.endNone
}

/**
 * How it went, what comes next and when, and what was missed, to be gone through again. `dues` are of the answers given
 * on this page.
 */
export const EndScreen = ({
  study,
  dues,
  words,
  locale,
  children,
}: {
  study: StudyView
  dues: readonly DueView[]
  words: StudyWords
  locale: string
  children?: ReactNode
}) => {
  const heading = useRef<HTMLHeadingElement>(null)
  useEffect(() => heading.current?.focus(), [])
  const hasMissed = study.right < study.done
  const misses = useMisses(study.sessionId, study, study.done > 0)
  return (
    <div className="end">
      <h1 ref={heading} tabIndex={-1}>
        {study.done > 0 ? fill(words.endTitle, { right: study.right, done: study.done }) : words.endEmpty}
      </h1>
      {study.given > study.done && <p>{fill(words.endGiven, { given: study.given })}</p>}
      <p>{nextInWords(study, dues, words, locale)}</p>
      <div className="actions">
        {hasMissed && <MissesAgain sessionId={study.sessionId} view={misses} words={words} />}
        <Link href="/" className={hasMissed && misses?.asked !== 0 ? 'button-quiet' : 'button'}>
          {words.toHome}
        </Link>
        {hasMissed && (
          <Link href="/mistakes" className="link link-row">
            {words.toMistakes}
          </Link>
        )}
      </div>
      {children}
      {study.done > 0 && <Misses view={misses} words={words} />}
    </div>
  )
}
