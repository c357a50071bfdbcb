import type { Language } from '#lib/article/article'
import { OFFICE_WORDS } from '#lib/language/zh/lexicon/offices'
import { SPEECH_VERBS, speechVerbOf } from '#lib/language/zh/lexicon/speech-verbs'

/**
 * The few sentences that leave no doubt who speaks: nothing but an office, the name, adverbs of a closed list and a
 * verb of speech stand between the edge of the sentence and the words. 对拜登表示, 普京的发言人说 and 他没有说 are none.
 */

/** Longest first: the first that fits is taken. */
const OFFICE = [...OFFICE_WORDS].sort((a, b) => b.length - a.length).join('|')
const DAY = '(?:当地时间|北京时间)?(?:\\d{4}年)?(?:\\d{1,2}月)?\\d{1,2}日(?:上午|下午|晚)?'
/** No title holds a word that makes somebody else of whoever follows it: 对, 和, 告诉. */
const TITLE = `(?:(?:(?![对向和与同及给诉让请把被称说示据])\\p{Script=Han}){0,24}(?:${OFFICE}))?`
const ADVERBS = `(?:也|还|则|又|曾|随后|日前|近日|此前|当天|当日|当晚|明确|公开|再次|多次|${DAY}|在社交媒体上|在(?:会|讲话|致辞|声明|采访|受访)[上中时里]|接受采访时|对(?:记者|媒体|外界))*`
/** Verbs that a colon and an opening quotation mark make verbs of speech; elsewhere they are not counted as such. */
const SPIRITED = [
  '打趣',
  '调侃',
  '反问',
  '追问',
  '叮嘱',
  '勉励',
  '疾呼',
  '高呼',
  '怒斥',
  '慨叹',
  '赞叹',
  '自嘲',
  '直呼',
  '惊呼',
  '撰文',
]
/** Verbs that leave no doubt that words follow; of one character 道 and 指 may be the end of a name. */
const TELLS = new Set(['say', 'judge', 'demand', 'announce', 'think'])
const PLAIN = SPEECH_VERBS.filter(
  (verb) => TELLS.has(speechVerbOf(verb)?.kind ?? '') && (verb.length > 1 || '称说'.includes(verb)),
)
const VERBS = [...PLAIN, ...SPIRITED.flatMap((verb) => [`${verb}道`, `${verb}说`, `${verb}称`, verb])].join(
  '|',
)
const SPIRITED_END = new RegExp(`(?:${SPIRITED.join('|')})[，,：:]?$`, 'u')

const OFFICE_EN =
  '(?:(?:Prime |Foreign |Defen[cs]e |Finance )?(?:President|Vice President|Minister|Secretary|Senator|Governor|Mayor|Chancellor|Ambassador|Professor|Judge|General|Director|Dr\\.|Mr\\.|Ms\\.|Mrs\\.) )?'
const VERBS_EN =
  '(?:said|says|told reporters|announced|added|stated|wrote|argued|warned|insisted|replied|explained|declared|noted|recalled)'
const WHEN_EN = '(?: on (?:Mon|Tues|Wednes|Thurs|Fri|Satur|Sun)day)?'

const escaped = (name: string): string => name.replace(/[\\^$.*+?()[\]{}|/-]/gu, '\\$&')

const before = (name: string, language: Language): RegExp =>
  language === 'en'
    ? new RegExp(`^(?:${OFFICE_EN})${name} ${VERBS_EN}${WHEN_EN}[,:] $`, 'u')
    : new RegExp(`^(?:${DAY}[，,]?)?${TITLE}${name}${ADVERBS}(?:${VERBS})[，,：:]?$`, 'u')

const after = (name: string, language: Language): RegExp =>
  language === 'en'
    ? new RegExp(
        `^,? (?:${OFFICE_EN}${name} ${VERBS_EN}|${VERBS_EN} ${OFFICE_EN}${name})${WHEN_EN}[.]?$`,
        'u',
      )
    : new RegExp(`^[，,]?${TITLE}${name}${ADVERBS}(?:${VERBS})[。.]?$`, 'u')

const OPENS = /[“「"]$/u
const CLOSES = /^[，。！？；…,.!?]?[”」"]/u
const ENDS = /^[。！？；.!?]?$/u
const LONGEST_CUE = 120

/** Where the words that name the speaker stand, counted from the sentence's beginning. */
export interface Attribution {
  readonly mode: 'direct' | 'indirect'
  readonly cueStart: number
  readonly cueEnd: number
}

/**
 * Proves from the form of a sentence that a piece of it is all that this speaker says in it.
 *
 * @param from where the piece begins in the sentence, quotation mark excluded; `to` where it ends
 * @returns null when the form leaves any doubt
 */
export const attributionOf = (
  sentence: string,
  { from, to }: { readonly from: number; readonly to: number },
  speaker: string,
  language: Language,
): Attribution | null => {
  const [lead, rest] = [sentence.slice(0, from), sentence.slice(to)]
  const name = escaped(speaker)
  const isQuoted = OPENS.test(lead) && CLOSES.test(rest)
  if (!isQuoted) {
    const isWhole =
      language !== 'en' && /[，,：:]$/u.test(lead) && ENDS.test(rest) && lead.length <= LONGEST_CUE
    return isWhole && before(name, language).test(lead) && !SPIRITED_END.test(lead)
      ? { mode: 'indirect', cueStart: 0, cueEnd: from }
      : null
  }
  const [cue, tail] = [lead.replace(OPENS, ''), rest.replace(CLOSES, '')]
  if (cue.length > LONGEST_CUE || tail.length > LONGEST_CUE) return null
  if (ENDS.test(tail) && before(name, language).test(cue))
    return /[：:]$/u.test(cue) || !SPIRITED_END.test(cue)
      ? { mode: 'direct', cueStart: 0, cueEnd: from - 1 }
      : null
  return cue === '' && after(name, language).test(tail)
    ? { mode: 'direct', cueStart: sentence.length - tail.length, cueEnd: sentence.length }
    : null
}
