import { HAN } from '#lib/article/character-set'
import { isKnownPerson } from '#lib/language/zh/dictionary'
import { NAME_DOTS } from '#lib/language/zh/lexicon/characters'
import { HONORIFICS } from '#lib/language/zh/lexicon/offices'
import { nameCandidates } from '#lib/language/zh/naming/candidates'
import { surnameLength } from '#lib/language/zh/naming/eastern-names'
import { holdsNextWord, isBorneOut, wholeName } from '#lib/language/zh/naming/extent'
import { isHan, isManner, textOf, withBlank } from '#lib/language/zh/naming/pieces'
import { Surroundings } from '#lib/language/zh/naming/surroundings'
import { joined, type Token } from '#lib/language/zh/token'
import { wordsFrom } from '#lib/language/zh/words'

/** The people whom an article names, decided over all of it: a name that is sure once is known everywhere. */
export class NameBook {
  private readonly sure = new Set<string>()
  private readonly seen = new Set<string>()
  private readonly surnames = new Set<string>()
  /** By the first character, the longest first: names that are surely of people, wherever a word of the dictionary ends. */
  private readonly whole = new Map<string, string[]>()
  private longest = 0

  /** Decides from the words of all sentences who is named, and how far each name reaches. */
  static of(sentences: readonly (readonly Token[])[]): NameBook {
    const book = new NameBook()
    const found = sentences.flatMap((tokens) => nameCandidates(tokens))
    const named = new Set(found.map(({ text }) => text))
    const around = new Surroundings(sentences, named)
    const whole = new Map([...named].map((name) => [name, isOneRun(name) ? wholeName(around, name) : name]))
    for (const one of found) {
      const text = whole.get(one.text) ?? one.text
      if (one.kind === 'unlisted' && !isBorneOut(around, text)) continue
      if (holdsNextWord(around, text, (shorter) => named.has(shorter))) continue
      book.note(text, one.kind === 'sure' || text !== one.text)
    }
    return book
  }

  private note(text: string, sure: boolean): void {
    this.seen.add(text)
    this.longest = Math.max(this.longest, text.length)
    const surname = surnameLength(text)
    if (surname > 0 && text.length > surname && text.length <= surname + 2)
      this.surnames.add(text.slice(0, surname))
    if (!sure || this.sure.has(text)) return
    for (const form of formsOf(text)) this.sure.add(form)
    if (text.length < SHORTEST_WHOLE) return
    const first = text.charAt(0)
    const alike = this.whole.get(first) ?? []
    alike.push(text)
    this.whole.set(
      first,
      alike.sort((a, b) => b.length - a.length),
    )
  }

  isKnown(text: string): boolean {
    return this.sure.has(text) || this.seen.has(text)
  }

  isSure(text: string): boolean {
    return this.sure.has(text)
  }

  /** How many words from `at` make the longest name that is known; 0 when none begins there. */
  lengthAt(tokens: readonly Token[], at: number): number {
    let text = ''
    let best = 0
    for (let to = at; to < tokens.length && text.length < this.longest; to++) {
      const token = tokens[to] as Token
      if (token.class === 'quotation' || token.class === 'aside') break
      text += withBlank(tokens, to, at)
      if (this.isKnown(text) && text.length > 1) best = to + 1 - at
    }
    return best
  }

  /** 习|主席: a surname that the article has with a full name, and an office behind it. */
  private surnamedAt(tokens: readonly Token[], at: number): boolean {
    const [token, next] = [tokens[at] as Token, tokens[at + 1]]
    if (!next || !HONORIFICS.has(next.text) || token.end !== next.start) return false
    return this.surnames.has(token.text) && !isBound(tokens[at - 1])
  }

  /**
   * 赵立|坚称 where 赵立坚 is sure, 陈|守|一6号: a name that ends inside a word, with what is left of that word and how many
   * words both take; null where none begins at `at`.
   */
  private cutAt(tokens: readonly Token[], at: number): Cut | null {
    const alike = this.whole.get((tokens[at] as Token).text.charAt(0))
    if (!alike) return null
    let text = ''
    for (let to = at; to < tokens.length && text.length < this.longest; to++) {
      const token = tokens[to] as Token
      if (!isCuttable(token) || (to > at && token.start !== (tokens[to - 1] as Token).end)) return null
      text += token.text
      const found = alike.find(
        (name) => name.length > text.length - token.text.length && text.startsWith(name),
      )
      if (!found) continue
      if (found.length === text.length) return null
      const left = text.length - found.length
      const end = token.end - left
      const whole = joined(tokens, at, to + 1, 'name', 'nr')
      return {
        name: { ...whole, end, text: found, lemma: found },
        rest: restOf(token, left),
        length: to + 1 - at,
      }
    }
    return null
  }

  /** The sentence with each name as one word. */
  apply(tokens: readonly Token[]): Token[] {
    const out: Token[] = []
    for (let at = 0; at < tokens.length; ) {
      const cut = this.cutAt(tokens, at)
      if (cut) {
        out.push(cut.name, ...cut.rest)
        at += Math.max(1, cut.length)
        continue
      }
      const length = this.lengthAt(tokens, at) || (this.surnamedAt(tokens, at) ? 2 : 0)
      if (length > 0) {
        out.push({ ...joined(tokens, at, at + length, 'name', 'nr'), text: textOf(tokens, at, at + length) })
        at += length
        continue
      }
      const token = tokens[at] as Token
      if (out.at(-1)?.tag === 'nr' && out.at(-1)?.class === 'name' && isManner(tokens, at)) {
        out.push({ ...token, class: 'adverb' })
        at++
        continue
      }
      out.push(
        token.tag.startsWith('nr') && token.class === 'name' ? { ...token, class: 'noun', tag: 'n' } : token,
      )
      at++
    }
    return out
  }
}

interface Cut {
  readonly name: Token
  readonly rest: readonly Token[]
  readonly length: number
}

/** A shorter name may well be the beginning of a word. */
const SHORTEST_WHOLE = 3
const isCuttable = (token: Token): boolean =>
  isHan(token) && token.class !== 'quotation' && token.class !== 'aside' && token.class !== 'mark'

/** What is left of a word whose beginning is the end of a name: a time or a number stays one, all else is cut anew. */
const restOf = (token: Token, length: number): readonly Token[] => {
  const text = token.text.slice(-length)
  const start = token.end - length
  if (token.class === 'time' || token.class === 'number') return [{ ...token, start, text, lemma: text }]
  return wordsFrom(text, start)
}

/** Whether a name is in one run of characters, with no dot that says where its parts end. */
const isOneRun = (name: string): boolean => HAN.countIn(name) === name.length && !isKnownPerson(name)

/** 执政|党|主席, 该|党|主席: what stands right before goes with the surname's character. */
const isBound = (before: Token | undefined): boolean =>
  before !== undefined && ['noun', 'determiner', 'adjective', 'measure'].includes(before.class)

/** 冯德莱恩 for 乌尔苏拉·冯德莱恩: a foreign name goes by its parts too. */
const formsOf = (name: string): string[] => {
  const parts: string[] = []
  let part = ''
  for (const char of name) {
    if (char === '?' || NAME_DOTS.has(char.charCodeAt(0))) {
      parts.push(part)
      part = ''
    } else part += char
  }
  return parts.length === 0 ? [name] : [name, ...[...parts, part].slice(1).filter((one) => one.length > 1)]
}
