import { surnameLength } from '#lib/language/zh/eastern-names'
import { NAME_DOTS } from '#lib/language/zh/lexicon/characters'
import { HONORIFICS } from '#lib/language/zh/lexicon/offices'
import { speechVerbOf } from '#lib/language/zh/lexicon/speech-verbs'
import { isHan, textOf, withBlank } from '#lib/language/zh/name-pieces'
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

  /** 赵立|坚称 where 赵立坚 is sure: the words from `at` with the name cut out of the last one; null where none is. */
  private cutAt(tokens: readonly Token[], at: number): readonly [Token, Token, number] | null {
    let text = ''
    for (let to = at; to < tokens.length && text.length < this.longest; to++) {
      const token = tokens[to] as Token
      if (!isHan(token) || (to > at && token.start !== (tokens[to - 1] as Token).end)) return null
      text += token.text
      for (let length = text.length - 1; to > at && length > text.length - token.text.length; length--) {
        const rest = text.slice(length)
        if (!this.sure.has(text.slice(0, length)) || !speechVerbOf(rest)) continue
        const end = token.end - rest.length
        const name = {
          ...joined(tokens, at, to + 1, 'name', 'nr'),
          end,
          text: text.slice(0, length),
          lemma: text.slice(0, length),
        }
        return [name, { ...token, start: end, text: rest, lemma: rest, class: 'verb', tag: 'v' }, to + 1]
      }
    }
    return null
  }

  /** The sentence with each name as one word. */
  apply(tokens: readonly Token[]): Token[] {
    const out: Token[] = []
    for (let at = 0; at < tokens.length; ) {
      const cut = this.surnames.has((tokens[at] as Token).text.charAt(0)) ? this.cutAt(tokens, at) : null
      if (cut) {
        out.push(cut[0], cut[1])
        at = cut[2]
        continue
      }
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
