import type { Word } from '#lib/language/language'

/**
 * What a text leans on: words that are understood only by whoever knows something that is told elsewhere. A language finds
 * them in the words of a text (`leaningsIn`), each with what it needs; whether that is there, in the text before the word
 * or in what else is seen, is decided in one place (`unmet.ts`).
 */

/** A word of a text that is shown, and whether it stands in somebody's own words. */
export interface ShownWord extends Word {
  readonly quoted: boolean
}

export type LeaningKind =
  /** 他, she: a person. */
  | 'person'
  /** 其, it: something. */
  | 'thing'
  /** 他们, they: several. */
  | 'several'
  /** 双方, both sides: two, or as many as it says. */
  | 'pair'
  /** 该案, 这一举措, these figures. */
  | 'pointing'
  /** 团队从2005年起, the treaty would: what a text begins with as known. */
  | 'bare'
  /** the mill: a noun alone, spoken of as known. */
  | 'definite'
  /** the Swedish approach: spoken of as known, where the article told of an approach before. */
  | 'taken-up'
  /** 下一轮谈判, the next few years: the one after or before which. */
  | 'row'
  /** 也, 其他方案, another: besides what. */
  | 'adding'
  /** 随后, however, at the beginning. */
  | 'linking'
  /** 却: against what. */
  | 'contrast'
  /** 两小时后, 一怒之下, two days later: after or under what. */
  | 'after'
  /** 当天, 7日, that week: of which month or day. */
  | 'time'
  /** 今天, 去年: as whoever knows the day of publication understands. */
  | 'paper-time'
  /** 记者, 我们, outside quotations: whoever wrote it. */
  | 'self'
  /** 获博士学位, 现任院长: who. */
  | 'subject'

/** What must be known for a word to be understood. */
export type Need =
  | { readonly of: 'person' }
  | { readonly of: 'names'; readonly atLeast: number }
  /** Somebody or something told of before; `several` of them. */
  | { readonly of: 'anything'; readonly several: boolean }
  /** A thing called by one of these nouns; `clause` where a clause before may be what is meant. */
  | { readonly of: 'thing'; readonly nouns: readonly string[]; readonly clause: boolean }
  | { readonly of: 'clause' }
  | { readonly of: 'date' }
  /** Something that no word of the text itself can tell. */
  | { readonly of: 'text before' }

export interface Leaning {
  readonly kind: LeaningKind
  readonly needs: Need
  /** As it stands there: 该案, the mill. */
  readonly text: string
  readonly start: number
  readonly quoted: boolean
}

/** What whoever is shown a text knows besides it. */
export interface Seen {
  readonly title: string
  /** Every form of every name of the article. */
  readonly names: readonly string[]
  /** Those of people. */
  readonly people: readonly string[]
  /** What the article tells before the text, which is not shown: what it introduced there the text takes up. */
  readonly unseen?: string
  /** Where what is told begins: what stands before asks (谁表示，). */
  readonly begin?: number
}

/** A text with the words that stand before a place in it. */
export interface Sight {
  readonly text: string
  readonly words: readonly ShownWord[]
  readonly seen: Seen
}

/** What a language knows of leaning. */
export interface LeaningRules {
  readonly wordsOf: (text: string) => readonly ShownWord[]
  readonly leaningsIn: (text: string, words: readonly ShownWord[], begin: number) => readonly Leaning[]
  readonly isMet: (leaning: Leaning, sight: Sight) => boolean
}

/** How many of these names, none a part of another, stand in a text. */
export const namesIn = (text: string, names: readonly string[]): number => {
  const found = [...new Set(names)].filter((name) => name.length > 1 && text.includes(name))
  return found.filter((name) => !found.some((other) => other !== name && other.includes(name))).length
}

/** Whether a title names two and no more: they are the two of whom the text beneath it speaks. */
export const namesTwo = ({ title, names }: Seen): boolean => namesIn(title, names) === 2
