import type { DateFact } from '#lib/facts/fact'
import type { Source } from '#lib/items/source'
import { wordingOf } from '#lib/items/wording/by-language'

const DEICTIC =
  /\b(?:today|tonight|yesterday|tomorrow|(?:Mon|Tues|Wednes|Thurs|Fri|Satur|Sun)day|the (?:next|same|following|previous) day)$/iu
const GLOSS =
  / \[(?:January|February|March|April|May|June|July|August|September|October|November|December) \d{1,2}, \d{4}\]/gu

const glossOf = (source: Source, fact: DateFact): string | null => {
  const day = /^\d{4}-\d{2}-\d{2}$/u.exec(fact.value)?.[0]
  return day && fact.resolved && fact.confidence >= 0.8 && DEICTIC.test(fact.span.text)
    ? wordingOf(source).shownDate(day)
    : null
}

/** A piece of an English article with the day that a weekday or yesterday stands for behind it: on Monday [January 10, 2022]. */
export const englishGlossed = (source: Source, from: number, to: number): string => {
  const glosses = source.extraction.facts.flatMap((fact) => {
    if (fact.kind !== 'date' || fact.span.start < from || fact.span.end > to) return []
    const words = glossOf(source, fact)
    return words === null ? [] : [{ at: fact.span.end, words }]
  })
  const { text } = source.article
  let [done, at] = ['', from]
  for (const gloss of glosses.sort((a, b) => a.at - b.at)) {
    done += `${text.slice(at, gloss.at)} [${gloss.words}]`
    at = gloss.at
  }
  return done + text.slice(at, to)
}

/** The same text without what was put in. */
export const withoutEnglishGlosses = (text: string): string => text.replace(GLOSS, '')
