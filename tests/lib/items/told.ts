import type { Article } from '#lib/article/article'
import { parseArticle } from '#lib/article/parse'
import type { Span } from '#lib/article/span'
import type {
  ClauseFact,
  DateFact,
  Entity,
  EntityType,
  EventFact,
  Extraction,
  Fact,
  QuantityFact,
  StatementFact,
  Telling,
  TellingPart,
  TellingRole,
} from '#lib/facts/fact'
import type { Source } from '#lib/items/source'

/** Hand-made facts on a short article: `[subject 县长李山] [verb 将] [time 于5月3日] [verb 重开码头]` marks the parts of a clause. */

const PART = /\[(\w+) ([^\]=]+)(?:=([^\]]+))?\]/gu

export interface Page {
  readonly article: Article
  readonly at: (words: string) => Span
  readonly telling: (marked: string, ...support: readonly string[]) => Telling
  readonly date: (words: string, value: string, more?: Partial<DateFact>) => DateFact
  readonly quantity: (words: string, value: number, unit: string, marked: string) => QuantityFact
  readonly event: (id: string, marked: string, more?: Partial<EventFact>) => EventFact
  readonly clause: (id: string, marked: string) => ClauseFact
  readonly said: (speaker: string, cue: string, words: string, more?: Partial<StatementFact>) => StatementFact
  readonly source: (facts: readonly Fact[], entities?: readonly Entity[]) => Source
}

export const entity = (
  name: string,
  type: EntityType,
  titles: readonly string[] = [],
  aliases: readonly string[] = [],
): Entity => ({ id: name, name, type, aliases, titles })

export const page = (text: string, published = '2021-06-20'): Page => {
  const { article } = parseArticle(text, {
    slug: 'page',
    file: 'page.txt',
    published: { start: published, end: published },
  })
  if (!article) throw new Error('the page cannot be read')
  const at = (words: string): Span => {
    const start = text.indexOf(words)
    if (start < 0) throw new Error(`not in the page: ${words}`)
    return { start, end: start + words.length, text: words }
  }
  const telling = (marked: string, ...support: readonly string[]): Telling => {
    const plain = marked.replace(PART, (_, __, words: string) => words)
    let cursor = at(plain.split('…')[0] ?? '').start
    const parts = [...marked.matchAll(PART)].map(([, role = 'rest', words = '', means]): TellingPart => {
      const start = text.indexOf(words, cursor)
      if (start < 0) throw new Error(`not in the page: ${words}`)
      cursor = start + words.length
      return { role: role as TellingRole, start, end: cursor, text: words, ...(means ? { means } : {}) }
    })
    return { parts, support: support.map(at) }
  }
  const sure = { confidence: 0.95 }
  return {
    article,
    at,
    telling,
    date: (words, value, more) => ({
      kind: 'date',
      id: `d-${words}`,
      ...sure,
      evidence: [at(words)],
      span: at(words),
      type: 'DATE',
      value,
      resolved: true,
      ...more,
    }),
    quantity: (words, value, unit, marked) => ({
      kind: 'quantity',
      id: `q-${words}`,
      ...sure,
      evidence: [at(words)],
      what: '',
      value,
      unit,
      span: at(words),
      telling: telling(marked),
    }),
    event: (id, marked, more) => {
      const made = telling(marked)
      return {
        kind: 'event',
        id,
        ...sure,
        evidence: [...made.parts],
        frame: 'meet',
        title: '',
        participants: [],
        status: 'past',
        telling: made,
        ...more,
      }
    },
    clause: (id, marked) => {
      const made = telling(marked)
      return { kind: 'clause', id, ...sure, evidence: [...made.parts], text: '', telling: made }
    },
    said: (speaker, cue, words, more) => ({
      kind: 'statement',
      id: `s-${words}`,
      ...sure,
      evidence: [at(words)],
      speaker,
      via: [],
      cue: at(cue),
      statement: at(words),
      mode: 'indirect',
      modality: 'asserted',
      ...more,
    }),
    source: (facts, entities = []) => {
      const extraction: Extraction = {
        published: { start: published, end: published, inferred: false, evidence: [] },
        entities,
        facts,
        conflicts: [],
      }
      return { article, extraction, others: [] }
    },
  }
}
