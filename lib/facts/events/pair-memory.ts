import type { Sentence } from '#lib/article/article'
import { shortPair } from '#lib/facts/events/sides'
import { countryOf } from '#lib/language/zh/lexicon/countries'

/** What stands behind two countries in two characters: 韩朝之间, 美俄双方. */
const BEHIND_PAIR = ['之间', '双方', '两国', '元首', '领导人', '代表', '官员', '会谈', '关系']

/** The two countries that a sentence speaks of: 韩朝之间也已约好. */
const pairIn = (text: string): readonly string[] | null => {
  for (let at = 0; at + 2 < text.length; at++) {
    if (!BEHIND_PAIR.some((word) => text.startsWith(word, at + 2))) continue
    const pair = shortPair(text.slice(at, at + 2))
    if (pair) return pair
  }
  return null
}

/** The two of whom a text has told that they meet: 双方 and 两位领导人 mean them. */
export class PairMemory {
  private last: { readonly pair: readonly string[]; readonly zone: number } | null = null
  /** The two people of whom the article told first: it is about them. */
  private first: readonly string[] | null = null
  private spoken: { readonly pair: readonly string[]; readonly zone: number; readonly start: number } | null =
    null

  private acting: { readonly pair: readonly string[]; readonly zone: number } | null = null

  /** Two who did or said something together: 甲公司和乙公司宣布合并. */
  acted(parties: readonly string[], zone: number): void {
    if (parties.length === 2) this.acting = { pair: parties, zone }
  }

  /** The two who acted together last, in this paragraph or the one before. */
  together(zone: number): readonly string[] {
    return this.acting && zone - this.acting.zone <= 1 ? this.acting.pair : []
  }

  /** Hears a sentence before its clauses are read. */
  hear({ text, zone, start }: Sentence): void {
    const pair = pairIn(text)
    if (pair) this.spoken = { pair, zone, start }
  }

  met(parties: readonly string[], zone: number): void {
    if (parties.length !== 2) return
    this.last = { pair: parties, zone }
    if (parties.every((name) => countryOf(name) === null)) this.first ??= parties
  }

  /**
   * The two who met last in this paragraph, else those of whom the article told first.
   *
   * @param people whether two people are meant (两位领导人), and no two countries
   */
  meant(zone: number, people: boolean): readonly string[] {
    const fits = (pair: readonly string[]): boolean =>
      !people || pair.every((name) => countryOf(name) === null)
    for (const near of [this.spoken, this.last]) if (near?.zone === zone && fits(near.pair)) return near.pair
    // 双方 and 两国元首 are told anew in each paragraph.
    if (!people) return []
    return this.first ?? []
  }

  /** The two of whom the sentence itself speaks by name. */
  inSentence({ start }: Sentence): readonly string[] {
    return this.spoken?.start === start ? this.spoken.pair : []
  }
}
