import { joined, type Piece, type Tale } from '#lib/items/tell/telling'

/** How Chinese asks in place: the asking words stand where the answer stood. */

/** What goes on before the day of a plan: 俄罗斯将在哪一天举行会谈. */
const WILL =
  /^(?:将于|将在|预计将|定于|拟于|计划于|将(?=[于在向对同与和从给为以就被由再会继首正]|$)|拟|计划|预计|定)/u
const AT = /^(?:于|在|自|从|截至|到|至)/u

const replaced = (pieces: readonly Piece[], at: number, shown: string): Piece[] =>
  pieces.map((piece, index) => (index === at ? { ...piece, shown } : piece))

const closed = (text: string): string => `${text.replace(/[，,；;。？\s]+$/u, '')}？`

/** A time that stands before the subject is asked for behind it: S将在哪一天…, S在哪一天…. */
const timeBehindSubject = (pieces: readonly Piece[], at: number, asking: string): string | null => {
  const subjectAt = pieces.findIndex(({ role }) => role === 'subject')
  if (subjectAt < at || subjectAt < 0) return null
  const rest = pieces.filter((_, index) => index !== at)
  const behind = rest.findIndex(({ role }) => role === 'subject') + 1
  const next = rest[behind]
  const bare = asking.replace(AT, '')
  // 俄罗斯和欧洲安全|与合作组织: where the subject ends is not certain.
  const isUncertain =
    next?.role === 'with' && next.lead === '' && /[和与]/u.test(rest[behind - 1]?.shown ?? '')
  if (!next || isUncertain) return null
  const will = WILL.exec(next.shown)?.[0].replace(/[于在]$/u, '') ?? ''
  const after = next.shown.slice(will.length).replace(/^[于在](?=$)/u, '')
  // 在哪一天在莫斯科: one of the two is 于.
  const preposition = after.startsWith('在') ? '于' : '在'
  const asked: Piece = { ...next, lead: '', shown: `${will}${preposition}${bare}${after}` }
  return closed(joined([...rest.slice(0, behind), asked, ...rest.slice(behind + 1)]))
}

/**
 * A tale as a question for one of its pieces.
 *
 * @param asking what stands in its place, with the preposition that stood there: 于哪一天, 和谁, 多少人
 */
export const askInPlace = ({ pieces }: Tale, piece: Piece, asking: string): string => {
  const at = pieces.indexOf(piece)
  const moved = piece.role === 'time' ? timeBehindSubject(pieces, at, asking) : null
  return moved ?? closed(joined(replaced(pieces, at, asking)))
}
