import { joined, type Piece, type Tale } from '#lib/items/tell/telling'
import { type CutWord, cutWords } from '#lib/language/zh/dictionary'

/** How Chinese asks in place: the asking words stand where the answer stood. */

const AT = /^(?:于|在|自|从|截至|到|至)/u

const replaced = (pieces: readonly Piece[], at: number, shown: string): Piece[] =>
  pieces.map((piece, index) => (index === at ? { ...piece, shown } : piece))

const closed = (text: string): string => `${text.replace(/[，,；;。？\s]+$/u, '')}？`

/** 将, 拟: a plan is asked for its day behind it: 双方将在哪一天会面. */
const AHEAD = /^(?:将会?|拟|预计将?|计划)/u

/** Words with which a clause goes on behind its subject, so that nothing is torn where a day is put between: 通过, 已, 在, 与. */
const GOES_ON = /^(?:v(?!n)|[dp])/u

/** 某人启程|返回: whether a verb stands in what should be a name; in what describes it (他乘坐的专机) it may. */
const holdsDeed = (words: readonly CutWord[]): boolean =>
  words.slice(words.findLastIndex(({ word }) => word === '的') + 1).some(({ tag }) => /^v(?!n)/u.test(tag))

/** Whether a piece is who or what acts, with nothing of what is done. */
const isActor = ({ role, shown }: Piece, next: Piece): boolean => {
  const words = cutWords(shown)
  if (/[，,；;、]$/u.test(shown) || holdsDeed(words)) return false
  return (
    role === 'subject' || (role === 'rest' && next.role === 'verb' && /^n/u.test(words.at(-1)?.tag ?? ''))
  )
}

/** 及至1798年，…: what governs the day stays before it: 及至哪一年，…？ */
const governs = (before: Piece | undefined): boolean =>
  before !== undefined &&
  /^(?:及至|直至|直到|迟至|早在|远在|等到|到了?|自从?|从|在|于)$/u.test(before.shown.trim())

/** How many pieces tell who acts: one, or more where somebody does it with another (县长和市长). */
const actorsIn = (pieces: readonly Piece[]): number => {
  const others = pieces.slice(1).findIndex(({ role, lead }) => role !== 'with' || lead !== '')
  return others < 0 ? pieces.length : others + 1
}

/** 议会在哪一天通过了草案; null where what stands behind whoever acts may belong to them. */
const timeBehindActor = (pieces: readonly Piece[], asking: string): string | null => {
  const acting = actorsIn(pieces)
  const [actor, next, behind] = [pieces[0], pieces[acting], pieces[acting + 1]]
  if (!actor || !next || next.lead !== '' || !isActor(actor, next)) return null
  const ahead = AHEAD.exec(next.shown)?.[0] ?? ''
  const goesOn = next.shown.slice(ahead.length)
  const [first] = cutWords(goesOn === '' ? (behind?.shown ?? '') : goesOn)
  if (!first || (next.role !== 'verb' && !GOES_ON.test(first.tag))) return null
  // 于哪一天在西山镇会面: not 在 twice.
  const preposition = first.word === '在' ? '于' : '在'
  const day = AT.test(asking) ? asking : `${preposition}${asking}`
  const moved = { ...next, shown: `${ahead}${day}${goesOn}` }
  return closed(joined([...pieces.slice(0, acting), moved, ...pieces.slice(acting + 1)]))
}

/**
 * A time that stands before whoever acts is asked for behind them, as one asks aloud: 议会在哪一天通过了草案？ Where that may
 * tear a name it stays in front: 哪一天，…？
 */
const timeInFront = (pieces: readonly Piece[], at: number, asking: string): string | null => {
  const rest = pieces
    .filter((_, index) => index !== at)
    .map((one, index) => (index === 0 ? { ...one, lead: '' } : one))
  const behind = at === 0 ? timeBehindActor(rest, asking) : null
  if (behind !== null) return behind
  const subjectAt = pieces.findIndex(({ role }) => role === 'subject')
  return subjectAt < at || governs(pieces[at - 1])
    ? null
    : closed(`${asking.replace(AT, '')}，${joined(rest)}`)
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
