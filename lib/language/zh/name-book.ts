import { surnameLength } from '#lib/language/zh/eastern-names'
import { NAME_DOTS } from '#lib/language/zh/lexicon/characters'
import { HONORIFICS } from '#lib/language/zh/lexicon/offices'
import { textOf, withBlank } from '#lib/language/zh/name-pieces'
import type { NameCandidate } from '#lib/language/zh/names'
import { joined, type Token } from '#lib/language/zh/token'

/** The people whom an article names, decided over all of it: a name that is sure once is known everywhere. */
export class NameBook {
  private readonly sure = new Set<string>()
  private readonly seen = new Map<string, number>()
  private readonly surnames = new Set<string>()
  private longest = 0

  note({ text, sure }: NameCandidate): void {
    this.seen.set(text, (this.seen.get(text) ?? 0) + 1)
    this.longest = Math.max(this.longest, text.length)
    const surname = surnameLength(text)
    if (surname > 0 && text.length > surname && text.length <= surname + 2)
      this.surnames.add(text.slice(0, surname))
    if (!sure) return
    for (const form of formsOf(text)) this.sure.add(form)
  }

  isKnown(text: string): boolean {
    return this.sure.has(text) || (this.seen.get(text) ?? 0) > 0
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

  /** The sentence with each name as one word. */
  apply(tokens: readonly Token[]): Token[] {
    const out: Token[] = []
    for (let at = 0; at < tokens.length; ) {
      const length = this.lengthAt(tokens, at) || (this.surnamedAt(tokens, at) ? 2 : 0)
      if (length > 0) {
        out.push({ ...joined(tokens, at, at + length, 'name', 'nr'), text: textOf(tokens, at, at + length) })
        at += length
        continue
      }
      const token = tokens[at] as Token
      out.push(
        token.tag.startsWith('nr') && token.class === 'name' ? { ...token, class: 'noun', tag: 'n' } : token,
      )
      at++
    }
    return out
  }
}

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
