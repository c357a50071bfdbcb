import type { Article } from '#lib/article/article'
import type { Span } from '#lib/article/span'
import type { Extraction, FactId } from '#lib/facts/fact'
import { hashOf } from '#lib/items/hash'
import type { Item, Option, Topic } from '#lib/items/item'
import type { Candidate, Question } from '#lib/items/question'
import { proof, type Source } from '#lib/items/source'

/** What an item is proved against. */
export interface Grounds {
  readonly article: Article
  readonly extraction: Extraction
}

/** What the facts say of an answer: `open` where they can't tell. */
export type Verdict = 'right' | 'wrong' | 'open'

/** One kind of question: what it makes of the facts, in each language, and how the facts prove an answer to it. */
export interface QuestionKind {
  readonly name: string
  /** Chosen after all others, from what they leave: it shows a whole sentence, of which nothing more can be asked. */
  readonly last?: true
  readonly ask: (source: Source) => readonly Candidate[]
  /** Written against the facts alone, with nothing of what `ask` knew. */
  readonly prove: (question: Question, answer: string, grounds: Grounds) => Verdict
}

export const options = (key: string, wrong: readonly string[]): Option[] => [
  { text: key, correct: true },
  ...wrong.map((text) => ({ text, correct: false })),
]

/** What all formats of one question share. */
export interface Asked {
  readonly kind: string
  readonly facts: readonly FactId[]
  readonly topic: Topic
  readonly question: Question
  readonly evidence: readonly Span[]
  readonly rationale: string
  readonly score: number
}

const base = (source: Source, { facts, topic, evidence, rationale, score }: Asked) => ({
  factIds: facts,
  topic,
  evidence: proof(source, ...evidence),
  rationale,
  score,
})

/** Fewer wrong answers than this make no choice. */
const FEWEST_RIVALS = 2

/** The question as a choice; nothing where there are too few wrong answers. */
export const asChoice = (
  source: Source,
  asked: Asked,
  stem: string | null,
  key: string,
  rivals: readonly string[],
): Candidate[] =>
  stem === null || rivals.length < FEWEST_RIVALS
    ? []
    : [
        {
          kind: asked.kind,
          question: asked.question,
          item: {
            ...base(source, asked),
            kind: 'multiple-choice',
            key: `${asked.facts.join('+')}/${asked.kind}`,
            stem,
            options: options(key, rivals),
          },
        },
      ]

/** The question with its answer to be typed. */
export const asTyped = (
  source: Source,
  asked: Asked,
  stem: string | null,
  accepted: readonly string[],
): Candidate[] =>
  stem === null || accepted.length === 0
    ? []
    : [
        {
          kind: asked.kind,
          question: asked.question,
          item: {
            ...base(source, asked),
            kind: 'short-answer',
            key: `${asked.facts.join('+')}/${asked.kind}-typed`,
            stem,
            accepted,
          },
        },
      ]

/** The sentence with a blank to be filled in. */
export const asBlank = (
  source: Source,
  asked: Asked,
  stem: string | null,
  accepted: readonly string[],
): Candidate[] =>
  stem === null || accepted.length === 0
    ? []
    : [
        {
          kind: asked.kind,
          question: asked.question,
          item: {
            ...base(source, asked),
            kind: 'cloze',
            key: `${asked.facts.join('+')}/${asked.kind}-blank`,
            stem,
            accepted,
          },
        },
      ]

/** The question with its answer to be typed, or filled into its sentence: whichever its fact draws. */
export const asTypedOrBlank = (
  source: Source,
  asked: Asked,
  stem: string | null,
  blank: string,
  accepted: readonly string[],
): Candidate[] =>
  hashOf(`${asked.facts[0]}/${asked.kind}`) % 2 === 0
    ? asTyped(source, asked, stem, accepted)
    : asBlank(source, asked, blank, accepted)

/** A claim that is true or false. */
export const asClaim = (
  source: Source,
  asked: Asked,
  {
    stem,
    isTrue,
    claimed,
    right,
    truth,
  }: {
    readonly stem: string
    readonly isTrue: boolean
    readonly claimed: string
    readonly right: string
    readonly truth: readonly [string, string]
  },
  name: string,
): Candidate => {
  const item: Item = {
    ...base(source, asked),
    kind: 'true-false',
    // Of the claim, which the learner sees anyway: a name must not tell whether it is true.
    key: `${asked.facts[0]}/${name}`,
    stem,
    options: [
      { text: truth[0], correct: isTrue },
      { text: truth[1], correct: !isTrue },
    ],
  }
  return { kind: asked.kind, question: asked.question, item, claimed, right }
}
