import { MarkedQuestion, type MarkedQuestionProps, MarkSign } from './marked-question'

/**
 * One question of a paper that is marked, a line each, so that the paper stays a page: what was not right is open, the
 * rest opens when it is wanted. What is not told has nothing to fold away.
 */
export const FoldedQuestion = (props: MarkedQuestionProps) => {
  const { slot, words } = props
  const { question, response, feedback } = slot
  if (feedback === null) return <MarkedQuestion {...props} />
  const isOpen = response === null || response.kind === 'skipped'
  return (
    <details className="folded" open={feedback.share < 1}>
      <summary>
        <MarkSign share={feedback.share} isOpen={isOpen} words={words} />
        <span className="folded-stem" lang={question.article.language}>
          {question.stem}
        </span>
      </summary>
      <MarkedQuestion {...props} />
    </details>
  )
}
