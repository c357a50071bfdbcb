import { clausesOf } from '#lib/facts/events/clauses'
import { findFrame, mayFillFrame } from '#lib/facts/events/frames'
import { meansPair } from '#lib/facts/events/parties'
import { countryOf, SHORT_CLASS } from '#lib/language/zh/lexicon/countries'
import { mentionsIn } from '#lib/language/zh/times/read-times'

/** 俄乌双方: another pair, of whom nobody has told that they met. */
const OTHER_PAIR = new RegExp(`${SHORT_CLASS}{2}(?:双方|两国|两军|两党)`, 'u')

const withoutDates = (clause: string): string => {
  let text = clause
  for (const { start, end } of mentionsIn(clause).mentions.reverse())
    text = text.slice(0, start).replace(/[于在]$/u, '') + text.slice(end)
  return text
}

/**
 * The two of whose meeting a paragraph has told last: 双方表示 gives the words of both. Three who met, or another pair
 * that is named meanwhile, leave 双方 open.
 */
export class RecentPair {
  /** What the paragraph has told and nobody has asked about yet: most paragraphs never say 双方. */
  private unread: string[] = []
  private pair: readonly string[] | null = null
  private zone = -1

  /** @param masked a sentence, or the part of one before the words that lean on the pair; quotations blanked out */
  hear(masked: string, zone: number): void {
    if (zone !== this.zone) {
      this.pair = null
      this.unread = []
    }
    this.zone = zone
    this.unread.push(masked)
  }

  /** The two who are meant by 双方, 两人, 两国外长: 尼尔森和约恩森; null when that is open. */
  meantBy(words: string): string | null {
    if (!/^[双两]/u.test(words)) return null
    for (const masked of this.unread) this.read(masked)
    this.unread = []
    const { pair } = this
    if (!pair || !meansPair(words, pair)) return null
    if (/人/u.test(words) && pair.some((name) => countryOf(name) !== null)) return null
    return pair.join('和')
  }

  private read(masked: string): void {
    if (OTHER_PAIR.test(masked)) this.pair = null
    if (!mayFillFrame(masked)) return
    for (const { start, end } of clausesOf(masked)) {
      const clause = masked.slice(start, end)
      const frame = mayFillFrame(clause)
        ? findFrame(withoutDates(clause), { pair: this.pair ?? undefined })
        : null
      if (frame) this.pair = frame.participants.length === 2 ? frame.participants : null
    }
  }
}
