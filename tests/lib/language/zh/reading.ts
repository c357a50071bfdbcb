import { parseArticle } from '#lib/article/parse'
import type { Actor, Clause, Phrase, Reading } from '#lib/language/language'
import { CHINESE } from '#lib/language/zh/stages'

/** Reads a text as the body of an article. */
export const readingsOf = (text: string): readonly Reading[] => {
  const { article } = parseArticle(`标题\n\n${text}\n`, { slug: 'test', file: 'test.txt' })
  if (!article) throw new Error('no article')
  return CHINESE.read(article).readings.filter(
    ({ sentence }) => article.zones[sentence.zone]?.kind !== 'title',
  )
}

export const wordsIn = (text: string): string[] =>
  readingsOf(text).flatMap(({ words }) => words.map((word) => word.text))

/** `type name (titles)` of a name, the words of anything else. */
export const shown = (phrase: Actor | Phrase | null): string => {
  if (!phrase) return '-'
  if (phrase.kind === 'group') return phrase.members.map(shown).join(' + ')
  if (phrase.kind !== 'name') return phrase.text
  const titles = phrase.titles.length > 0 ? ` (${phrase.titles.join(', ')})` : ''
  return `${phrase.type} ${phrase.name}${titles}`
}

export const clausesIn = (text: string): Clause[] => readingsOf(text).flatMap(({ clauses }) => clauses)

/** `subject | verb | object` of each clause that has a verb. */
export const acts = (text: string): string[] =>
  clausesIn(text).flatMap(({ subject, predicate, object }) =>
    predicate ? [`${shown(subject)} | ${predicate.text} | ${shown(object)}`] : [],
  )

/** `subject: what the verb takes` of each clause whose verb takes anything. */
export const takes = (text: string): string[] =>
  clausesIn(text).flatMap(({ subject, complement, role }) =>
    complement.length > 0 && role !== 'complement'
      ? [`${shown(subject)}: ${complement.map((span) => span.text).join(' … ')}`]
      : [],
  )
