import { Check, X } from 'lucide-react'
import Link from 'next/link'
import { useEffect, useRef } from 'react'
import type { TestView } from '#data/study/views'
import { Paragraphs } from '#ui/paragraphs'
import type { StudyWords } from '#ui/words'
import { ChoiceAnswer } from '../choice-answer'
import { fill } from '../fill'
import { Flag } from '../flag'
import { Outcome } from '../outcome'
import { Stem } from '../stem'

type PaperView = Extract<TestView, { kind: 'paper' }>
type Marked = PaperView['answers'][number]

/** One question as it was answered, what is right, and the sentence that proves it. */
const MarkedAnswer = ({ marked, words }: { marked: Marked; words: StudyWords }) => {
  const { question, response, feedback } = marked
  const Icon = feedback.correct ? Check : X
  const isOpen = response.kind === 'skipped'
  return (
    <section className="feedback" data-correct={feedback.correct}>
      <Stem question={question} words={words} filling={feedback.key} isNamed={false} level="h2" />
      {question.options.length > 0 && (
        <ChoiceAnswer
          question={question}
          words={words}
          given={response.kind === 'choice' ? response.text : null}
          rightOption={feedback.key}
          onAnswer={null}
        />
      )}
      <p className="verdict">
        <Icon aria-hidden="true" size={24} strokeWidth={2.5} />
        {isOpen ? words.noAnswer : feedback.correct ? words.right : words.wrong}
      </p>
      <Outcome question={question} response={response} feedback={feedback} words={words} />
      {feedback.slip !== null && <p>{fill(words.slip, { slip: feedback.slip })}</p>}
      <details className="source-details">
        <summary>{words.source}</summary>
        <div className="source" lang={question.article.language}>
          <Paragraphs paragraphs={feedback.source} excerpt />
        </div>
      </details>
      <Flag itemId={question.itemId} words={words} />
    </section>
  )
}

/** The marked paper: the score, then every question with its source. */
export const Paper = ({ view, words }: { view: PaperView; words: StudyWords }) => {
  const heading = useRef<HTMLHeadingElement>(null)
  useEffect(() => heading.current?.focus(), [])
  const done = view.answers.length
  return (
    <div className="study paper" data-answered={false}>
      <h1 ref={heading} tabIndex={-1}>
        {fill(words.endTitle, { right: view.right, done })}
      </h1>
      <p className="byline">{fill(words.from, { title: view.title })}</p>
      {view.withheld > 0 && <p className="hint">{fill(words.withheldMarks, { n: view.withheld })}</p>}
      <ol>
        {view.answers.map((marked) => (
          <li key={marked.question.itemId}>
            <MarkedAnswer marked={marked} words={words} />
          </li>
        ))}
      </ol>
      <div className="actions">
        <Link href="/" className="button">
          {words.toHome}
        </Link>
        {view.right < done && (
          <Link href="/mistakes" className="link link-row">
            {words.toMistakes}
          </Link>
        )}
      </div>
    </div>
  )
}
