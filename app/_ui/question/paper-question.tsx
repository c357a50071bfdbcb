import type { QuestionOf, QuestionView } from '#data/sitting/views'
import { letterOf } from '#lib/classes/paper-key'
import { type Locale, wordsFor } from '#ui/words'

const Options = ({ options }: { options: readonly string[] }) => (
  <ol className="paper-options">
    {options.map((option, index) => (
      <li key={option}>
        <span aria-hidden="true">{letterOf(index)}.</span> {option}
      </li>
    ))}
  </ol>
)

const Pairs = ({ question, label }: { question: QuestionOf<'matching'>; label: string }) => (
  <div className="paper-pairs">
    <ol className="paper-options">
      {question.lefts.map((left) => (
        <li key={left}>
          {left} <span className="paper-blank">{label && <span className="sr-only">{label}</span>}</span>
        </li>
      ))}
    </ol>
    <Options options={question.rights} />
  </div>
)

const Answer = ({ question, locale }: { question: QuestionView; locale: Locale }) => {
  const words = wordsFor(locale, 'paper')
  switch (question.kind) {
    case 'multiple-choice':
    case 'true-false':
      return <Options options={question.options} />
    case 'cloze':
    case 'short-answer':
      return (
        <p>
          {words('answer')} <span className="paper-line" />
        </p>
      )
    case 'matching':
      return <Pairs question={question} label={words('letter')} />
    case 'ordering':
      return (
        <>
          <Options options={question.things} />
          <p>
            {words('order')} <span className="paper-line" />
          </p>
        </>
      )
    default:
      return question satisfies never
  }
}

/** A question as it stands on paper, with room for the answer and without the key. */
export const PaperQuestion = ({
  question,
  number,
  points,
  locale,
}: {
  question: QuestionView
  number: number
  points: number
  locale: Locale
}) => (
  <li className="paper-question">
    <p className="paper-stem">
      <b>{number}.</b> <span lang={question.article.language}>{question.stem}</span>{' '}
      <span className="hint">{wordsFor(locale, 'paper')('points', { points })}</span>
    </p>
    <div lang={question.article.language}>
      <Answer question={question} locale={locale} />
    </div>
  </li>
)
