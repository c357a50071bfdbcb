import type { FeedbackView, QuestionView } from '#data/sitting/views'
import { fullWidth } from '#lib/items/full-width'
import type { Key } from '#lib/items/key'
import { restates } from '#lib/items/restates'

/** The key as a piece of text that can stand in an article; null where it is none. */
const keyInText = (key: Key, kind: QuestionView['kind']): string | null =>
  (key.kind === 'choice' || key.kind === 'typed') && kind !== 'true-false' ? key.text : null

/** What already stands beside the explanation: the marked sentences, and of parts the key itself, line by line. */
const saidBeside = ({ key, source }: Pick<FeedbackView, 'key' | 'source'>): string => {
  switch (key.kind) {
    case 'ordering':
      return key.sequence.map((thing, index) => `${key.dates[index] ?? ''}${thing}`).join('')
    case 'matching':
      return key.pairs.map(({ left, right }) => `${right}${left}`).join('')
    case 'choice':
    case 'typed':
      return source
        .flatMap(({ text, marks }) => marks.map(({ start, end }) => text.slice(start, end)))
        .join('')
    default:
      return key satisfies never
  }
}

/** Why the key is right, where what stands beside it does not say so by itself. */
export const Rationale = ({
  question,
  feedback,
}: {
  question: Pick<QuestionView, 'kind' | 'article'>
  feedback: Pick<FeedbackView, 'key' | 'rationale' | 'source'>
}) => {
  const { key, rationale } = feedback
  if (restates(rationale, saidBeside(feedback), keyInText(key, question.kind))) return null
  return <p lang={question.article.language}>{fullWidth(rationale)}</p>
}
