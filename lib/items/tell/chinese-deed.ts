import type { ClauseFact } from '#lib/facts/fact'
import type { Source } from '#lib/items/source'
import type { Deed } from '#lib/items/tell/deed'
import { ownAct } from '#lib/items/tell/own-act'
import { joined, type Piece, taleOf } from '#lib/items/tell/telling'
import { open } from '#lib/items/wording/open'
import { cutWords } from '#lib/language/zh/dictionary'
import { speechVerbOf } from '#lib/language/zh/lexicon/speech-verbs'

/** In characters: less is no answer, and more is a story. */
const [SHORTEST, LONGEST] = [5, 48]
/** What with one of these is told of somebody is how he is, or what befalls him. */
const NO_DEED =
  /^(?:不|没|未|无|是|为(?!了)|有|像|似|处于|位于|来自|拥有|属于|成为|作为|可能|应|须|必须|需要|能|可以?|会|曾?被|遭|受|因|由于|如果|除|面临|出现|达|占|超|约)/u

/** 于 before a day that the question tells, and words for one: 日前. */
const DANGLING = /^(?:[于在自](?=\p{Script=Han}?[与和同对举])|日前|近日|目前|随后)/u

const MODE: Readonly<Record<string, Deed['mode']>> = { 正在做什么: 'doing', 已经做了什么: 'has-done' }

/** 表示, 认为: what is told of is a saying, and asked as such. */
const isSaying = (done: string): boolean =>
  cutWords(done).some(({ word }) => speechVerbOf(word) !== undefined)

/** What a Chinese clause says of its subject: everything behind it but the day, which the question tells. */
export const chineseDeed = (source: Source, fact: ClauseFact): Deed | null => {
  const tale = taleOf(source, fact)
  const at = tale?.pieces.findIndex(({ role }) => role === 'subject') ?? -1
  const subject = tale?.pieces[at]
  if (!tale || !subject || !tale.pieces.some(({ role }) => role === 'verb')) return null
  const behind = tale.pieces.slice(at + 1)
  const times = behind.filter(({ role }) => role === 'time')
  if (times.length > 1) return null
  // 在周一…: what governs the day goes with it.
  const rest = behind.flatMap((piece, index) => {
    if (times.includes(piece)) return []
    const governs = times.includes(behind[index + 1] as Piece)
    const shown = governs ? piece.shown.replace(/[于在自从]$/u, '') : piece.shown
    return shown === '' ? [] : [{ ...piece, shown }]
  })
  const whole = joined(rest.map((piece, index) => (index === 0 ? { ...piece, lead: '' } : piece)))
  const { asked, action } = ownAct(open(whole))
  const done = action.replace(DANGLING, '')
  if (done.length < SHORTEST || done.length > LONGEST || NO_DEED.test(done) || isSaying(done)) return null
  // What somebody did, without a day or an occasion, may be anything that he did.
  if (at === 0 && times.length === 0) return null
  const when = times.map(({ shown }) => shown).join('')
  const opening = joined([...tale.pieces.slice(0, at + 1)])
  const mode = asked === null ? 'did' : (MODE[asked] ?? 'will-do')
  return { mode, subject: subject.shown, asked: `${opening}${when}${asked ?? '做了什么'}`, done }
}
