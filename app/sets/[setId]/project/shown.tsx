import { Check } from 'lucide-react'
import type { ProjectionView } from '#data/classes/teaching-views'
import { letterOf } from '#lib/classes/paper-key'
import { rightOptionsOf } from '#lib/items/key'
import type { Messages } from '#ui/words'

type ProjectorWords = Messages['projector']

type Projected = ProjectionView['questions'][number]

const Options = ({
  options,
  rights,
  words,
}: {
  options: readonly string[]
  /** None while the answer is hidden. */
  rights: readonly string[]
  words: ProjectorWords
}) => (
  <ol className="projected-options">
    {options.map((option, index) => (
      <li key={option} data-right={rights.includes(option)}>
        <span aria-hidden="true">{letterOf(index)}.</span> <span>{option}</span>
        {rights.includes(option) && <Check role="img" aria-label={words.right} />}
      </li>
    ))}
  </ol>
)

/** What is to be chosen from, paired or put in order. */
const Choices = ({ shown: { question, key }, isTold, words }: Parameters<typeof Shown>[0]) => {
  const rights = isTold && key.kind === 'choice' ? rightOptionsOf(key) : []
  switch (question.kind) {
    case 'multiple-choice':
    case 'true-false':
      return <Options options={question.options} rights={rights} words={words} />
    case 'cloze':
    case 'short-answer':
      return null
    case 'matching':
      return (
        <div className="projected-pairs">
          <ul>
            {question.lefts.map((left) => (
              <li key={left}>{left}</li>
            ))}
          </ul>
          <Options options={question.rights} rights={[]} words={words} />
        </div>
      )
    case 'ordering':
      return <Options options={question.things} rights={[]} words={words} />
    default:
      return question satisfies never
  }
}

/** One question, large, and under it, once it is told, the answer with the sentence that proves it. */
export const Shown = ({
  shown,
  isTold,
  words,
}: {
  shown: Projected
  isTold: boolean
  words: ProjectorWords
}) => {
  const { question, keyText, rationale, proof } = shown
  return (
    <section lang={question.article.language}>
      <h1>{question.stem}</h1>
      <Choices shown={shown} isTold={isTold} words={words} />
      <div aria-live="polite" className="projected-answer">
        {isTold && (
          <>
            <p className="projected-key">{keyText}</p>
            {proof.length > 0 ? (
              proof.map((sentence) => (
                <blockquote key={sentence}>
                  <mark>{sentence}</mark>
                </blockquote>
              ))
            ) : (
              <p>{rationale}</p>
            )}
          </>
        )}
      </div>
    </section>
  )
}
