import { stableHash } from '#lib/facts/hash'
import { wordsOf } from '#lib/items/ask/who-said'
import type { Item } from '#lib/items/item'
import type { Candidate } from '#lib/items/question'
import type { Source } from '#lib/items/source'
import { wordingOf } from '#lib/items/wording/by-language'

type Choice = Extract<Item, { kind: 'multiple-choice' }>

/** The answer and what is asked, as one sentence that is either true or false; null where none reads well. */
const claim = (source: Source, { item, question }: Candidate, answer: string): string | null => {
  const { claimSaid, claimWhen } = wordingOf(source)
  switch (question.asks) {
    case 'speaker': {
      const fact = source.extraction.facts.find(({ id }) => id === item.factIds[0])
      return fact?.kind === 'statement' ? claimSaid(wordsOf(source, fact, question.statement), answer) : null
    }
    case 'date':
      return claimWhen(question.event, answer)
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

/** 自己也是受害者, put into another's mouth, is about another. */
const OF_ONESELF = /自己|本人|本国|\b(?:himself|herself|themselves)\b/u

const isOfOneself = ({ question }: Candidate): boolean =>
  question.asks === 'speaker' && OF_ONESELF.test(question.statement)

const judged = (
  source: Source,
  candidate: Candidate,
  choice: Choice,
  answer: string,
  right: string,
): Candidate[] => {
  const isTrue = answer === right
  const sentence = claim(source, candidate, answer)
  if (sentence === null || (!isTrue && isOfOneself(candidate))) return []
  const wording = wordingOf(source)
  const [yes, no] = wording.truth
  return [
    {
      item: {
        kind: 'true-false',
        // Of the claim, which the learner sees anyway: a name must not tell whether it is true.
        key: `${choice.factIds[0]}/judge-${stableHash(answer)}`,
        factIds: choice.factIds,
        topic: choice.topic,
        stem: wording.judge(sentence),
        options: [
          { text: yes, correct: isTrue },
          { text: no, correct: !isTrue },
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
