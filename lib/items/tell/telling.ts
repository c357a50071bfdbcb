import type { Span } from '#lib/article/span'
import type { Fact, Telling, TellingPart, TellingRole } from '#lib/facts/fact'
import { rememberFor } from '#lib/items/remember'
import type { Source } from '#lib/items/source'
import { told } from '#lib/items/tell/told'

/** A part of a telling as it is shown: with what it stands for where it can't stand alone. */
export interface Piece {
  readonly role: TellingRole
  readonly part: TellingPart
  readonly shown: string
  /** What stands between this piece and the one before: nothing, a blank, a comma. */
  readonly lead: string
}

/** A clause of the article in pieces, ready to be told or asked. */
export interface Tale {
  readonly pieces: readonly Piece[]
  /** Beside the clause itself: what proves its meanings and its spelled-out dates. */
  readonly support: readonly Span[]
  readonly start: number
  readonly end: number
}

const leadOf = ({ article }: Source, before: TellingPart | undefined, part: TellingPart): string => {
  if (before === undefined) return ''
  // A subject from before is told behind the condition that stands before its clause.
  if (part.start < before.start && article.language !== 'en') return before.role === 'time' ? '' : '，'
  const gap = article.text.slice(before.end, part.start)
  const comma = /^\s*([，,、])\s*$/u.exec(gap)?.[1]
  if (article.language !== 'en') return comma ?? ''
  return comma ? ', ' : gap === '' ? '' : ' '
}

/** 还将, 也会: a word that adds to what was told before; without it the clause tells the same by itself. */
const ADDS = /^[还也亦](?=[将会要拟]|计划|可能)/u

const pieceOf = (
  source: Source,
  part: TellingPart,
  before: TellingPart | undefined,
): { piece: Piece; support: readonly Span[] } | null => {
  const own = told(source, part.start, part.end)
  const shown = part.role === 'time' ? (own?.text ?? part.means) : (part.means ?? own?.text)
  if (shown === undefined) return null
  const lead = leadOf(source, before, part)
  const alone = part.role === 'subject' ? shown.trim() : shown.trim().replace(ADDS, '')
  return { piece: { role: part.role, part, shown: alone, lead }, support: own?.support ?? [] }
}

const taleFrom = (source: Source, telling: Telling): Tale | null => {
  const made = telling.parts.map((part, at) => pieceOf(source, part, telling.parts[at - 1]))
  const [first, last] = [telling.parts[0], telling.parts.at(-1)]
  if (!first || !last || made.some((one) => one === null)) return null
  return {
    pieces: made.flatMap((one) => one?.piece ?? []),
    support: [...telling.support, ...made.flatMap((one) => one?.support ?? [])],
    start: first.start,
    end: last.end,
  }
}

const tales = rememberFor((source: Source) =>
  rememberFor((fact: Fact): { readonly tale: Tale | null } => ({
    tale: fact.telling ? taleFrom(source, fact.telling) : null,
  })),
)

/** The clause that tells a fact, in pieces; null where it has none that can stand alone. */
export const taleOf = (source: Source, fact: Fact): Tale | null => tales(source)(fact).tale

/** The text of pieces in a row. */
export const joined = (pieces: readonly Pick<Piece, 'shown' | 'lead'>[]): string =>
  pieces.map(({ shown, lead }, at) => (at === 0 ? shown : lead + shown)).join('')

/** A tale as a sentence, without its full stop. */
export const sentenceOf = ({ pieces }: Tale): string => joined(pieces).replace(/[，,；;。.\s]+$/u, '')

/** The first piece of a role. */
export const pieceIn = ({ pieces }: Tale, role: TellingRole): Piece | undefined =>
  pieces.find((piece) => piece.role === role)
