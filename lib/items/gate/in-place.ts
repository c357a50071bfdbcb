import type { Article } from '#lib/article/article'
import type { Span } from '#lib/article/span'
import { type Stretch, stretchesOf } from '#lib/facts/clauses/stretches'
import type { Telling } from '#lib/facts/fact'
import { tellsOfThingAlone } from '#lib/items/gate/whole-clause'
import { remember, rememberFor } from '#lib/items/remember'
import type { Clause, Reading, Word } from '#lib/language/language'
import { readArticle } from '#lib/language/read'
import { cutWords } from '#lib/language/zh/dictionary'
import { CLAUSE_OPENERS } from '#lib/language/zh/lexicon/function-words'
import { UNFINISHED } from '#lib/language/zh/lexicon/leaning'
import { speechVerbOf, TIDINGS } from '#lib/language/zh/lexicon/speech-verbs'

/**
 * Whether words stand whole where they are in the article, or were cut out of a clause: one decision for what is asked, for
 * keys, claims and wrong options. What is whole has a verb, waits for nothing that stands behind it, and hangs on no time
 * or condition that stands before it.
 */

const stretchesIn = rememberFor((reading: Reading): readonly Stretch[] => stretchesOf(reading))

const readingAt = rememberFor((article: Article) => {
  const { readings } = readArticle(article)
  return (offset: number): Reading | undefined => {
    let [low, high] = [0, readings.length]
    while (low < high) {
      const middle = (low + high) >> 1
      if ((readings[middle] as Reading).sentence.start <= offset) low = middle + 1
      else high = middle
    }
    const found = readings[low - 1]
    return found && offset < found.sentence.end ? found : undefined
  }
})

/** How far into a stretch a word stands that opens a condition: 台风若登陆. */
const OPENS_WITHIN = 3
/** 如果下雨就停工: with one of these the stretch holds what follows from its condition. */
const CONSEQUENCE = /^(?:就|才|也|都|则|便|仍|还是)$/u

/** Whether a stretch waits for what follows from it. */
const opens = ({ words }: Stretch): boolean => {
  const at = words.findIndex(({ text }) => CLAUSE_OPENERS.has(text) || UNFINISHED.has(text))
  return at >= 0 && at < OPENS_WITHIN && !words.slice(at + 1).some(({ text }) => CONSEQUENCE.test(text))
}

/** 受大潮影响: what bears on something, and not what came of it. */
const onlyBears = ({ words }: Stretch): boolean =>
  words.find(({ class: kind }) => kind !== 'conjunction' && kind !== 'adverb')?.text === '受' &&
  words.at(-1)?.text === '影响'

const IS = /^(?:系|是|为)$/u

/** 学会系根据大会精神, …: what it is stands behind. */
const namesNothing = (stretch: Stretch, { predicate, object }: Clause): boolean => {
  if (!predicate || !IS.test(predicate.text) || object !== null) return false
  return stretch.words.find(({ start }) => start >= predicate.end)?.class === 'preposition'
}

/** A verb that describes no noun behind it, where the reading found no predicate: 将向湖区提交方案. */
const actsAnyhow = ({ words }: Stretch): boolean =>
  words.some(({ class: kind }, at) => kind === 'verb' && words[at + 1]?.text !== '的')

const tells = (stretch: Stretch): boolean => {
  if (opens(stretch) || onlyBears(stretch)) return false
  // 在成都举行的大会: what only describes a noun tells nothing.
  const predicates = stretch.clauses.filter(
    ({ clause }) =>
      clause.predicate !== null &&
      stretch.words.find(({ start }) => start >= (clause.predicate?.end ?? 0))?.text !== '的',
  )
  return predicates.length === 0
    ? actsAnyhow(stretch)
    : predicates.some(({ clause }) => !namesNothing(stretch, clause))
}

/** Verbs behind which stands what is so or what is done: at the end of a stretch they wait for it. */
const WAITS =
  /^(?:发现|证明|得出|认识到|意识到|确定|决定|打算|准备|考虑|计划|意味着|导致|使得?|要求|强调|认为|看到|据?估计)$/u

const NEVER_BEFORE_NOUN: ReadonlySet<Word['class']> = new Set([
  'adverb',
  'auxiliary',
  'time',
  'pronoun',
  'preposition',
])

/** 作出任何决定, 该国的要求: there such a word is a thing. Behind a noun it is one where something else is the verb. */
const isThing = (own: readonly Word[]): boolean => {
  const before = own.at(-2)
  if (before === undefined || NEVER_BEFORE_NOUN.has(before.class)) return false
  const isAfterNoun = before.class === 'noun' || before.class === 'name'
  return !isAfterNoun || own.slice(0, -2).some(({ class: kind }) => kind === 'verb')
}

const waits = (own: readonly Word[]): boolean => {
  const last = own.at(-1)
  if (last?.class !== 'verb' || isThing(own)) return false
  return WAITS.test(last.text) || ['think', 'show', 'demand'].includes(speechVerbOf(last.text)?.kind ?? '')
}

/** 迫使, 导致: what stands before it did so. */
const CAUSES = /^(?:迫使|促使|使得?|让|令|导致|造成|引发|引起|意味着|违反|违背)$/u
/** A decision, an act: in 国会削减工资的决定 it is what the verb before it tells. */
const CONTENT_NOUN = /^(?:决定|决议|做法|举动|举措|行为|行动|之举|消息|事实|说法|可能性)$/u

const isSubjectAlone = (own: readonly Word[], next: Stretch): boolean =>
  CONTENT_NOUN.test(own.at(-1)?.text ?? '') &&
  own.at(-2)?.text === '的' &&
  CAUSES.test(next.words.find(({ class: kind }) => kind !== 'adverb')?.text ?? '')

/** 会谈期间, 截至3月底的一周: when it was stands before it. */
const ENDS_AS_TIME = /(?:期间|之际|时|[以之]?后|[以之]?前|以来|时期|情况下|前提下)$/u
const BEGINS_AS_TIME = /^(?:截至|截止|自|自从)/u

const isTimeOf = (stretch: Stretch, text: string): boolean =>
  opens(stretch) || ENDS_AS_TIME.test(text) || (BEGINS_AS_TIME.test(text) && !/[说称]$/u.test(text))

/** 未获证实的数字是，例如，: what stands behind is told under it, and is no more certain than it says. */
const governs = ({ words, goesOn }: Stretch): boolean => goesOn && GOVERNING.has(words.at(-1)?.text ?? '')
const GOVERNING: ReadonlySet<string> = new Set('是 就是 即 在于 包括 如 例如 比如 譬如'.split(' '))

const within = (words: readonly Word[], spans: readonly Span[]): Word[] =>
  words.filter(({ start, end }) => spans.some((one) => one.start <= start && end <= one.end))

const cutBehind = (
  own: readonly Word[],
  last: Stretch,
  next: Stretch | undefined,
  end: number,
): string | null => {
  if (own.length === 0) return 'says nothing'
  if (opens(last) || onlyBears(last)) return 'has only its first half'
  if (!next || !(last.goesOn || last.announces) || end < last.end) return null
  if (waits(own)) return 'ends before what its verb takes'
  return isSubjectAlone(own, next) ? 'is a subject alone' : null
}

/** 意味有需要时…, 通过动员…: where nothing before the verb is anybody, nobody knows of whom it is told. */
const isOfNobody = (reading: Reading, spans: readonly Span[]): boolean => {
  const holds = ({ start, end }: Span): boolean => spans.some((one) => one.start <= start && end <= one.end)
  if (reading.clauses.some(({ subject }) => subject !== null && holds(subject))) return false
  const words = within(reading.words, spans)
  const verbAt = words.findIndex(({ class: kind }) => kind === 'verb' || kind === 'auxiliary')
  return (
    words.some(({ class: kind }) => kind === 'verb') &&
    verbAt >= 0 &&
    !words.slice(0, verbAt).some(({ class: kind }) => OF_SOMEBODY.has(kind))
  )
}
const OF_SOMEBODY: ReadonlySet<Word['class']> = new Set(['name', 'noun', 'pronoun', 'quotation', 'number'])

/** Why words that are taken from these places of one Chinese sentence are no whole statement. */
const chineseCut = ({ text }: Article, reading: Reading, spans: readonly Span[]): string | null => {
  const all = stretchesIn(reading)
  const isTaken = (one: Stretch): boolean =>
    spans.some(({ start, end }) => one.start < end && one.end > start)
  const lastAt = all.findLastIndex(isTaken)
  const last = all[lastAt]
  if (!last) return 'says nothing'
  const taken = all.filter(isTaken)
  const end = Math.max(...spans.map((span) => span.end))
  const behind = cutBehind(within(last.words, spans), last, all[lastAt + 1], end)
  if (behind !== null) return behind
  if (!taken.some(tells)) return 'tells nothing'
  let firstAt = lastAt
  while (firstAt > 0 && isTaken(all[firstAt - 1] as Stretch)) firstAt -= 1
  const [first, before] = [all[firstAt] as Stretch, all[firstAt - 1]]
  const begins = spans.some(({ start }) => start <= first.start)
  if (begins && before && governs(before)) return 'what it is stands before it'
  return begins && before?.goesOn && isTimeOf(before, text.slice(before.start, before.end))
    ? 'its time or condition stands before it'
    : null
}

/** …, newly released files show: who says so stands behind it. */
const TELLER_BEHIND =
  /,\s[^,]{2,60}\b(?:shows?|showed|says?|said|reports?|reported|reveals?|revealed|suggests?|adds?|added)$/u
/** the items to its list - a register of firms that are a risk: no verb before the dash. */
const DASH = /\s[-–—]+\s/u

/** that, whether: what joins a clause to the verb before it. */
const JOINED = /^(?:that|whether|which|who|whom|whose|where|when|if)$/iu

const englishCut = ({ text }: Article, reading: Reading, spans: readonly Span[]): string | null => {
  const start = Math.min(...spans.map((span) => span.start))
  const end = Math.max(...spans.map((span) => span.end))
  const shown = text.slice(start, end).replace(/[.\s"”]+$/u, '')
  if (TELLER_BEHIND.test(shown)) return 'holds who says so'
  if (JOINED.test(shown.split(/\s/u)[0] ?? '')) return 'begins inside a clause'
  const dash = DASH.exec(text.slice(start, end))
  const verbBy = dash ? start + dash.index : end
  const tellsIt = reading.clauses.some(
    ({ role, subject, predicate }) =>
      role !== 'relative' &&
      subject !== null &&
      predicate !== null &&
      // its Covered List: a name, and no verb.
      (predicate.start === reading.sentence.start || !/^\p{Lu}/u.test(predicate.text)) &&
      subject.start >= start &&
      predicate.start >= start &&
      subject.end <= end &&
      predicate.end <= verbBy,
  )
  return tellsIt ? null : 'is no clause'
}

const answersFor = rememberFor((article: Article) =>
  remember((key: string): { readonly why: string | null } => {
    const spans = key.split(' ').map((pair): Span => {
      const [start = 0, end = 0] = pair.split('-').map(Number)
      return { start, end, text: '' }
    })
    const first = spans.at(-1)
    const reading = first && readingAt(article)(first.start)
    if (!reading) return { why: 'says nothing' }
    const own = spans.filter(
      ({ start, end }) => start >= reading.sentence.start && end <= reading.sentence.end,
    )
    return { why: (article.language === 'en' ? englishCut : chineseCut)(article, reading, own) }
  }),
)

/**
 * Why words taken from one sentence of the article are no whole statement there; null where they are one. Words that reach
 * over several sentences are whole.
 */
export const whyCut = (article: Article, ...spans: readonly Pick<Span, 'start' | 'end'>[]): string | null =>
  answersFor(article)(spans.map(({ start, end }) => `${start}-${end}`).join(' ')).why

/** What stands in one phrase with the noun right behind it. */
const OF_PHRASE: ReadonlySet<Word['class']> = new Set(['name', 'noun', 'adjective'])

/** A name that the dictionary lacks is cut into signs: the first as an adverb, the next as a noun. */
const isOneWord = (before: Word, { text }: Word): boolean =>
  before.class === 'adverb' && before.text.length === 1 && text.length === 1

/** 大|桥管理处: whether the subject begins inside a word, or is a noun behind what belongs to it. */
const beginsInside = ({ words }: Reading, { parts }: Telling): boolean => {
  const subject = parts.find(({ role, means }) => role === 'subject' && means === undefined)
  const at = subject ? words.findIndex(({ end }) => end > subject.start) : -1
  const [first, before] = [words[at], words[at - 1]]
  if (!subject || !first) return false
  if (first.start < subject.start) return first.class !== 'quotation' && first.class !== 'aside'
  if (first.class !== 'noun' || before?.end !== subject.start) return false
  if (parts.some(({ start, end }) => before.start < end && before.end > start)) return false
  return OF_PHRASE.has(before.class) || isOneWord(before, first)
}

/** 收到多条短信，显示…; messages that said …: without it nobody knows which are meant. */
const isCutFromContent = ({ text, language }: Article, last: Span | undefined): boolean => {
  if (last === undefined) return false
  const behind = text.slice(last.end, last.end + 16)
  if (language === 'en') return SAYS_WHAT_EN.test(behind)
  const next = cutWords(/^[，,](.*)$/su.exec(behind)?.[1] ?? '')[0]?.word ?? ''
  const kind = speechVerbOf(next)?.kind
  if (kind === 'show') return true
  const thing = cutWords(last.text).at(-1)?.word ?? ''
  return kind === 'say' && WRITTEN.has(thing)
}
const SAYS_WHAT_EN = /^ (?:that|which|saying|showing|warning|claiming|stating)\b/u
const WRITTEN: ReadonlySet<string> = new Set([
  ...TIDINGS,
  ...'信息 短信 信件 邮件 推文 视频 帖子 文件'.split(' '),
])

/** 5月3日，市长主持下举行的会谈: beside its day nothing is told. */
const isThingAlone = ({ parts }: Telling): boolean =>
  tellsOfThingAlone(parts.flatMap(({ role, text }) => (role === 'time' ? [] : text)).join(''))

/** The same for a clause that is told in parts. */
export const whyTellingCut = (article: Article, telling: Telling): string | null => {
  const { parts } = telling
  if (isCutFromContent(article, parts.at(-1))) return 'is cut off from what it says'
  if (article.language !== 'en' && isThingAlone(telling)) return 'is no clause'
  const subjectAt = parts.find(({ role }) => role === 'subject')?.start
  const own = article.language === 'en' || subjectAt === undefined ? undefined : readingAt(article)(subjectAt)
  if (own && beginsInside(own, telling)) return 'begins inside a phrase'
  const last = parts.at(-1)
  const isOfSomebody = parts.some(({ role, means }) => role === 'subject' || means !== undefined)
  const reading =
    article.language === 'en' || isOfSomebody || !last ? undefined : readingAt(article)(last.start)
  return reading && isOfNobody(reading, parts) ? 'nobody knows of whom' : whyCut(article, ...parts)
}
