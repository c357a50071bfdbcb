import { stableHash } from '#lib/facts/hash'
import type { Item } from '#lib/items/item'
import type { Candidate } from '#lib/items/question'
import { isEnglish, type Source } from '#lib/items/source'
import { open, quoted, withPlannedDate } from '#lib/items/wording'

type Choice = Extract<Item, { kind: 'multiple-choice' }>

/** The answer and what is asked, as one sentence that is either true or false; null where none reads well. */
const claim = (source: Source, { question }: Candidate, answer: string): string | null => {
  switch (question.asks) {
    case 'speaker': {
      const words = quoted(source, question.statement)
      return isEnglish(source) ? `${answer} said: ${words}` : `${answer}曾表示：${words}`
    }
    case 'date': {
      const told = open(question.event)
      if (isEnglish(source)) return `This happened on ${answer}: ${told}.`
      return `${withPlannedDate(told, answer) ?? `${answer}，${told}`}。`
    }
    case 'party':
    case 'place':
    case 'statement':
    case 'quantity':
    case 'demand':
    case 'blank':
    case 'rows':
      return null
    default:
      return question satisfies never
  }
}

const judged = (
  source: Source,
  candidate: Candidate,
  choice: Choice,
  answer: string,
  right: string,
): Candidate[] => {
  const isTrue = answer === right
  const sentence = claim(source, candidate, answer)
  if (sentence === null) return []
  const english = isEnglish(source)
  return [
    {
      item: {
        kind: 'true-false',
        // Of the claim, which the learner sees anyway: a name must not tell whether it is true.
        key: `${choice.factIds[0]}/judge-${stableHash(answer)}`,
        factIds: choice.factIds,
        topic: choice.topic,
        stem: english
          ? `True or false, according to the article? ${sentence}`
          : `根据文章判断正误：${sentence}`,
        options: [
          { text: english ? 'True' : '正确', correct: isTrue },
          { text: english ? 'False' : '错误', correct: !isTrue },
        ],
        evidence: choice.evidence,
        rationale: choice.rationale,
        score: choice.score * 0.97,
      },
      question: candidate.question,
      claimed: answer,
      right,
    },
  ]
}

/**
 * From every multiple-choice question a claim with the right answer in it and one with the most plausible wrong
 * answer, so that the two differ in exactly one argument. The ranker takes at most one of them.
 */
export const askJudge = (source: Source, candidates: readonly Candidate[]): Candidate[] =>
  candidates.flatMap((candidate) => {
    const { item } = candidate
    if (item.kind !== 'multiple-choice') return []
    const right = item.options.find(({ correct }) => correct)?.text
    const wrong = item.options.find(({ correct }) => !correct)?.text
    return [
      ...(right === undefined ? [] : judged(source, candidate, item, right, right)),
      ...(right === undefined || wrong === undefined ? [] : judged(source, candidate, item, wrong, right)),
    ]
  })
