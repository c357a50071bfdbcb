import type { Article, ContentProblem } from '#lib/article/article'
import { readYaml } from '#lib/article/yaml'
import { addedFact } from '#lib/facts/apply-decisions'
import type { Fact } from '#lib/facts/fact'
import { parseFactDecisions } from '#lib/facts/fact-decisions'
import { parseQuestionDecisions } from '#lib/items/decisions/decisions'
import { whyNotAsked } from '#lib/items/decisions/own-question'
import type { Item } from '#lib/items/item'

/** What an article has, that decisions may be about. */
export interface Decidable {
  readonly article: Article
  /** As the engine reads them, before anything is decided. */
  readonly facts: readonly Fact[]
  readonly items: readonly Item[]
}

interface Idle {
  readonly path: readonly [list: string, index: number]
  readonly message: string
}

const WHY_NOT_ASKED = {
  quote: 'its quote is not in the text, letter for letter',
  blank: 'its stem needs one blank, written ____',
  repeated: 'two of its rows are the same',
} as const

const idleAboutFacts = (yaml: string, file: string, { article, facts }: Decidable): Idle[] => {
  const { factDecisions } = parseFactDecisions(yaml, file)
  const added = factDecisions.add.flatMap((entry) => addedFact(entry, article)?.id ?? [])
  const known = new Set([...facts.map(({ id }) => id), ...added])
  const unknown = (list: string, index: number, id: string): Idle[] =>
    known.has(id) ? [] : [{ path: [list, index], message: `${list}: the article has no fact ${id}.` }]
  const absent = (list: string, index: number, quote: string | undefined): Idle[] =>
    quote === undefined || article.text.includes(quote)
      ? []
      : [
          {
            path: [list, index],
            message: `${list}: the quote is not in the text, letter for letter: ${quote}`,
          },
        ]
  return [
    ...factDecisions.keep.flatMap((id, index) => unknown('keep', index, id)),
    ...factDecisions.drop.flatMap((id, index) => unknown('drop', index, id)),
    ...factDecisions.edit.flatMap(({ id, quote }, index) => [
      ...unknown('edit', index, id),
      ...absent('edit', index, quote),
    ]),
    ...factDecisions.add.flatMap(({ quote }, index) => absent('add', index, quote)),
    ...factDecisions.conflict.flatMap((group, index) =>
      group.flatMap((id) => unknown('conflict', index, id)),
    ),
  ]
}

const idleInQuestions = (yaml: string, file: string, { article, items }: Decidable): Idle[] => {
  const { decisions } = parseQuestionDecisions(yaml, file)
  const known = new Set([...items.map(({ key }) => key), ...decisions.ask.map(({ id }) => id)])
  const unknown = (list: string, index: number, key: string): Idle[] =>
    known.has(key) ? [] : [{ path: [list, index], message: `${list}: the article has no question ${key}.` }]
  return [
    ...decisions.hide.flatMap((key, index) => unknown('hide', index, key)),
    ...decisions.prefer.flatMap((key, index) => unknown('prefer', index, key)),
    ...decisions.reword.flatMap(({ item }, index) => unknown('reword', index, item)),
    ...decisions.ask.flatMap((question, index): Idle[] => {
      const why = whyNotAsked(question, article)
      return why === null
        ? []
        : [{ path: ['ask', index], message: `ask: ${question.id} is not asked: ${WHY_NOT_ASKED[why]}.` }]
    }),
  ]
}

/**
 * The decisions of a facts.yaml that change nothing, each with its line: they name a fact or a question that is not
 * there, or words that the text does not hold.
 *
 * @param yaml of which every entry can be read
 */
export const idleDecisions = (yaml: string, file: string, decidable: Decidable): ContentProblem[] => {
  const read = readYaml(yaml)
  if ('mistake' in read) return []
  return [...idleAboutFacts(yaml, file, decidable), ...idleInQuestions(yaml, file, decidable)].map(
    ({ path, message }) => ({ file, line: read.lineOf(path) ?? 1, message }),
  )
}
