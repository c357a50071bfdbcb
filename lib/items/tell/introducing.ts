import type { StatementFact } from '#lib/facts/fact'
import { tongueOf } from '#lib/items/ask/tongue'
import { entityNamed, type Source } from '#lib/items/source'
import { withThe } from '#lib/items/tell/definite'

/** An office that stands before a name: Finance Minister; one with of, at or for in it can't. */
const STANDS_BEFORE = /^(?=\p{Lu})(?!.*(?:\b(?:of|at|for|with|in|to|on|from|who)\b|['’]s\b))/u

/** The president who ended the war: which of all presidents, and not what he is now. */
const onlyTellsWhich = ({ article: { text } }: Source, title: string): boolean =>
  [`the ${title} who `, `the ${title} that `].some((words) => text.includes(words))

/** The office as the article last gives it: of a former mayor nobody says the mayor. */
const asHeld = ({ article: { text } }: Source, title: string, name: string): string => {
  const before = ['former ', 'ex-', 'late ', '前', '原'].find((word) =>
    text.includes(`${word}${title}${name}`),
  )
  return before === undefined ? title : `${before}${title}`
}

/** Somebody with the office before the name, as a text introduces people: 县长李山, finance minister Lou Jiwei. */
export const introduced = (source: Source, fact: StatementFact): string => {
  // 丈夫是渔民的…: what he is, without the verb.
  const title = (fact.title ?? entityNamed(source, fact.speaker)?.titles[0])?.replace(/^(?:是|为)/u, '')
  const isTitled = title !== undefined && !fact.speaker.includes(title)
  if (tongueOf(source) === 'zh')
    return isTitled ? `${asHeld(source, title, fact.speaker)}${fact.speaker}` : fact.speaker
  const name = withThe(source.article, fact.speaker)
  return isTitled && name === fact.speaker && STANDS_BEFORE.test(title) && !onlyTellsWhich(source, title)
    ? `${asHeld(source, `${title} `, name)}${name}`
    : name
}
