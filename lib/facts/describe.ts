import type { Fact } from '#lib/facts/fact'

/** Of a clause, another wording changes nothing; another number or a denial does. */
const DECISIVE = /[0-9０-９.]+|[一二三四五六七八九十百千万亿]+|[不未没无]/gu

/** The canonical answer of a fact. When it changes under the same key, what was learned no longer holds. */
export const factAnswer = (fact: Fact): string => {
  switch (fact.kind) {
    case 'date':
      return fact.value
    case 'statement':
      return fact.speaker
    case 'event':
      return `${[...fact.participants].sort().join('+')}@${fact.date ?? ''}`
    case 'quantity':
      return `${fact.value}${fact.unit ?? ''}`
    case 'demand':
    case 'decision':
      return fact.by
    case 'role':
      return fact.role.text
    case 'reason':
      return fact.reason.text
    case 'clause':
      return (fact.text.match(DECISIVE) ?? []).join(' ')
    default:
      return fact satisfies never
  }
}

const WORDS = new Intl.Segmenter('zh', { granularity: 'word' })

/** In characters. */
const LONGEST_PART = 40

/** The words that find room: none is cut in its middle. */
const short = (text: string): string => {
  if (text.length <= LONGEST_PART) return text
  const end = WORDS.segment(text).containing(LONGEST_PART)?.index ?? 0
  return `${text.slice(0, end > 0 ? end : LONGEST_PART).trimEnd()}…`
}

/**
 * A description as an article's language writes it: in English a colon is followed by a blank. What stands before the
 * colon is left out where the rest says it as well.
 */
export const shownLabel = (label: string, language: string): string => {
  const at = label.indexOf('：')
  const rest = label.slice(at + 1)
  const told = at > 0 && rest.includes(label.slice(0, at)) ? rest : label
  return language === 'en' ? told.replaceAll('：', ': ') : told
}

/** Whether a description is a bare day or a bare number, which says nothing by itself. */
export const isBare = ({ kind, label }: { readonly kind: string; readonly label: string }): boolean =>
  (kind === 'date' || kind === 'quantity') && label.indexOf('：') <= 0

/** A short description of a fact for people. */
export const factLabel = (fact: Fact): string => {
  switch (fact.kind) {
    case 'date':
      return fact.event ? `${fact.span.text}：${short(fact.event)}` : fact.span.text
    case 'statement':
      return `${fact.speaker}：${short(fact.statement.text)}`
    case 'event':
      return fact.dateSpan && !fact.title.includes(fact.dateSpan.text)
        ? `${fact.dateSpan.text}：${fact.title}`
        : fact.title
    case 'quantity':
      return `${short(fact.what)}：${fact.span.text}`
    case 'demand':
    case 'decision':
      return `${fact.by}：${short(fact.text)}`
    case 'role':
      return `${fact.person}：${short(fact.role.text)}`
    case 'reason':
      return `${short(fact.of.text)}：${short(fact.reason.text)}`
    case 'clause':
      return short(fact.text)
    default:
      return fact satisfies never
  }
}
