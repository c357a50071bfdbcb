import Link from 'next/link'
import { useEffect, useRef } from 'react'
import type { TestView } from '#data/sitting/views'
import { FoldedQuestion } from '#ui/question/folded-question'
import type { StudyWords } from '#ui/words'
import { fill } from '../../../_ui/question/fill'
import { Flag } from '../flag'
import { MissesAgain } from '../misses'
import { useMisses } from '../use-misses'

/** The marked test: the score, then every question with its source. */
export const TestResult = ({ view, words }: { view: TestView; words: StudyWords }) => {
  const heading = useRef<HTMLHeadingElement>(null)
  useEffect(() => heading.current?.focus(), [])
  const told = view.questions.filter(({ isWithheld }) => !isWithheld)
  const done = told.length
  const withheld = view.questions.length - done
  const right = view.right ?? 0
  const misses = useMisses(view.sessionId, { done, right }, right < done)
  return (
    <div className="study paper" data-answered={false}>
      <h1 ref={heading} tabIndex={-1}>
        {fill(words.endTitle, { right, done })}
      </h1>
      <p className="byline">{fill(words.from, { title: view.title })}</p>
      {withheld > 0 && <p className="hint">{fill(words.withheldMarks, { n: withheld })}</p>}
      <ol>
        {told.map((slot) => (
          <li key={slot.question.itemId}>
            <FoldedQuestion slot={slot} points={null} words={words} isNamed={false}>
              <Flag itemId={slot.question.itemId} words={words} />
            </FoldedQuestion>
          </li>
        ))}
      </ol>
      <div className="actions">
        {right < done && <MissesAgain sessionId={view.sessionId} view={misses} words={words} />}
        <Link href="/" className={right < done && misses?.asked !== 0 ? 'button-quiet' : 'button'}>
          {words.toHome}
        </Link>
        {right < done && (
          <Link href="/mistakes" className="link link-row">
            {words.toMistakes}
          </Link>
        )}
      </div>
    </div>
  )
}
