import type { Article, Sentence } from '#lib/article/article'
import type { Span } from '#lib/article/span'
import type { Time } from '#lib/language/time/time'

/**
 * What a sentence is made of, for Chinese and English alike: words, the phrases that they make, the clauses that the
 * phrases make. Each layer only adds to the one below; none is made twice. All offsets point into the article's text.
 */

/**
 * What a word does in a sentence. A quotation is one word: what is inside was said, and is no part of the grammar. So is
 * an aside: what stands in parentheses is passed over.
 */
export type WordClass =
  | 'noun'
  | 'name'
  | 'pronoun'
  | 'time'
  | 'number'
  | 'measure'
  | 'verb'
  | 'auxiliary'
  | 'adjective'
  | 'adverb'
  | 'preposition'
  | 'conjunction'
  | 'determiner'
  | 'particle'
  | 'mark'
  | 'quotation'
  | 'aside'

export interface Word extends Span {
  readonly class: WordClass
  /** The form under which a lexicon knows it: said → say; in Chinese the word itself. */
  readonly lemma: string
}

export type NameType = 'person' | 'organisation' | 'country' | 'place' | 'media'

/** Somebody or something by name, with the office that stands beside it: 统一部长官赵明均; Steven Pifer, a fellow at… */
export interface NamePhrase extends Span {
  readonly kind: 'name'
  readonly type: NameType
  /** The name alone, as it stands here. */
  readonly name: string
  /** Offices and honorifics, as they stand beside it, body first: 统一部长官; 女士. */
  readonly titles: readonly string[]
  /** Whose it is, where that is told by name before it: Karl Voss in Karl Voss's Harbor Party. */
  readonly owners?: readonly NamePhrase[]
}

/** A thing or somebody without a name: 该公司, 两名官员, the former president, several experts. */
export interface NounPhrase extends Span {
  readonly kind: 'noun'
  readonly head: string
  /** 该, 这名, the, another: points back at something told before. */
  readonly pointsBack: boolean
  /** The names inside it: 美国国务院发言人 holds 美国国务院. */
  readonly names: readonly NamePhrase[]
}

export interface PronounPhrase extends Span {
  readonly kind: 'pronoun'
  readonly person: 'he' | 'she' | 'it' | 'they' | 'both' | 'i' | 'we' | 'you' | 'nobody'
}

/** A和B; A, B and C. */
export interface GroupPhrase extends Span {
  readonly kind: 'group'
  readonly members: readonly (NamePhrase | NounPhrase | PronounPhrase)[]
}

export interface TimePhrase extends Span {
  readonly kind: 'time'
  readonly time: Time
}

/** A number with its unit and what is counted, whole: 约一点八万亿元, 10万零5千人, $1.2tn. */
export interface QuantityPhrase extends Span {
  readonly kind: 'quantity'
  /** In single units; null when the words give no exact number (数百, 两三天). */
  readonly value: number | null
  /** What the words say of how exact it is. */
  readonly bound?: 'about' | 'at-least' | 'more-than' | 'at-most' | 'less-than'
  readonly unit?: string
  readonly ordinal: boolean
}

/** Words between quotation marks; `inner` is without the marks. */
export interface QuotationPhrase extends Span {
  readonly kind: 'quotation'
  readonly inner: Span
  /** The title of a work or the name of a thing, and no speech: 《…》, “今日美国”网站. */
  readonly isTitle: boolean
}

export type Phrase =
  | NamePhrase
  | NounPhrase
  | PronounPhrase
  | GroupPhrase
  | TimePhrase
  | QuantityPhrase
  | QuotationPhrase

/** Whoever or whatever can act. */
export type Actor = NamePhrase | NounPhrase | PronounPhrase | GroupPhrase

/** What stands beside a verb and is neither its subject nor its object. */
export interface Adverbial extends Span {
  readonly role:
    | 'time'
    | 'place'
    | 'with'
    | 'to'
    | 'by'
    | 'from'
    | 'about'
    | 'reason'
    | 'purpose'
    | 'condition'
    | 'source'
    | 'manner'
  /** The word that tells the role: 在, 与, 向, 据, 因, with, according to; null for a bare time. */
  readonly marker: string | null
  readonly phrase: Phrase | null
}

/** The verb of a clause with all that turns it; for a source without one (according to Lee) the words that name it. */
export interface Predicate extends Span {
  /** The lexicon's form of the main verb. */
  readonly lemma: string
  readonly tense: 'past' | 'present' | 'future'
  /** 可能, 或, may: possible; 拟, 计划, 定于, plan to: planned; 应, 必须, should: required. */
  readonly modality: 'asserted' | 'possible' | 'planned' | 'required' | 'asked'
  readonly negated: boolean
  readonly passive: boolean
}

/** How a clause hangs on the others of its sentence. */
export type ClauseRole =
  | 'main'
  | 'condition'
  | 'reason'
  | 'time'
  | 'purpose'
  | 'relative'
  | 'complement'
  | 'denied'

export interface Clause extends Span {
  readonly role: ClauseRole
  /** Index of the clause on which this one hangs: whose complement or condition it is; null for a main clause. */
  readonly parent: number | null
  readonly subject: Actor | null
  /** Index of the clause whose subject this one goes on with when it has none of its own: 并指出…, and added that… */
  readonly continues: number | null
  readonly adverbials: readonly Adverbial[]
  /** Null for a fragment: a heading, a by-line, a list. */
  readonly predicate: Predicate | null
  readonly object: Phrase | null
  /**
   * What a verb of saying, thinking, deciding or wishing takes: one stretch, or two where the clause itself breaks it
   * (“A,” X said, “B”; 《A》，X说，《B》); none for other verbs. The clauses inside have this one as parent.
   */
  readonly complement: readonly Span[]
}

/** One sentence, read. */
export interface Reading {
  readonly sentence: Sentence
  readonly words: readonly Word[]
  /** In the order of the text, none overlapping another; a name inside a longer noun phrase is in `names` there. */
  readonly phrases: readonly Phrase[]
  readonly clauses: readonly Clause[]
  /** What is quoted at length, read by itself; empty where a language reads quotations in their sentence. */
  readonly quoted: readonly Reading[]
}

/** One article, read sentence by sentence; `readings[i]` is of `article.sentences[i]`. */
export interface ReadArticle {
  readonly article: Article
  readonly readings: readonly Reading[]
}

/** A language that articles can be read in: the same stages, each with its own lexicon. */
export interface Language {
  /** Cuts every sentence into words, decides names over the whole article, and builds phrases and clauses. */
  readonly read: (article: Article) => ReadArticle
}
