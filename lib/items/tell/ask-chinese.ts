import { joined, type Piece, type Tale } from '#lib/items/tell/telling'

/** How Chinese asks in place: the asking words stand where the answer stood. */

const AT = /^(?:于|在|自|从|截至|到|至)/u

const replaced = (pieces: readonly Piece[], at: number, shown: string): Piece[] =>
  pieces.map((piece, index) => (index === at ? { ...piece, shown } : piece))

const closed = (text: string): string => `${text.replace(/[，,；;。？\s]+$/u, '')}？`

/** A time that stands before the subject is asked for where it stands: 哪一年，S…？ Moved behind it, it may tear a name. */
const timeInFront = (pieces: readonly Piece[], at: number, asking: string): string | null => {
  const subjectAt = pieces.findIndex(({ role }) => role === 'subject')
  if (subjectAt < at || subjectAt < 0) return null
  const rest = pieces.filter((_, index) => index !== at)
  return closed(
    `${asking.replace(AT, '')}，${joined(rest.map((one, index) => (index === 0 ? { ...one, lead: '' } : one)))}`,
  )
}

/** 谁2023年8月4日起诉: a day stands before whoever is asked for. */
const withDayInFront = (pieces: readonly Piece[], at: number): readonly Piece[] => {
  const [subject, day] = [pieces[at], pieces[at + 1]]
  if (at !== 0 || !subject || day?.role !== 'time' || !/^[^，]*\d/u.test(day.shown)) return pieces
  const front = { ...day, shown: day.shown.replace(AT, ''), lead: '' }
  return [front, { ...subject, lead: '，' }, ...pieces.slice(2)]
}

/**
 * A tale as a question for one of its pieces.
 *
 * @param asking what stands in its place, with the preposition that stood there: 于哪一天, 和谁, 多少人
 */
export const askInPlace = ({ pieces }: Tale, piece: Piece, asking: string): string => {
  const at = pieces.indexOf(piece)
  const moved = piece.role === 'time' ? timeInFront(pieces, at, asking) : null
  if (moved !== null) return moved
  const asked = replaced(pieces, at, asking)
  return closed(joined(piece.role === 'subject' ? withDayInFront(asked, at) : asked))
}
