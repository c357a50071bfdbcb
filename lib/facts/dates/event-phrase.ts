import { CharacterSet } from '#lib/article/character-set'

/** What happened at a date, as a phrase of the text that stands alone in a question. */

const CLAUSE_MARKS = new CharacterSet('，,；;。！？：:')
const OPENING = new CharacterSet('“（(《')
const CLOSING = new CharacterSet('”）)》')
const LEADING =
  /^(?:当地时间|北京时间|美东时间|目前|近日|日前|随后|此后|同时|其中|不过|但是?|而|并|也|还|又|则|于|自(?![豪由然动主行治卫律贡])|从|截至|截止|到|至|以及|、|之后|以后|的|这是|继|图为|，|,|\s)+/u
const OPEN_WORDS =
  /双方|两人|两国|两位|三方|各方|他们?|她们?|其(?!中|他|它|余|实|次)|该|此(?!外|次会)|这|那|上述|前者|后者|当月|当天|当日|同日|同年|本月|当晚|对此|我们?|[0-9]日(?!本)/u
const VERB_LIKE =
  /了|举行|将|抵达|发表|访问|宣布|达成|签署|通过|提交|会见|会谈|会晤|通话|召开|成立|启动|发布|公布|发射|开始|结束|参观|建立|爆发|发生|出席|举办|进行|完成|获得|当选|就任|上任|发现|击败|批准|生效|恢复|决定|提出|要求|会面|对接|开幕|闭幕|起诉|宣判|逮捕|抓获|报警|印发|实施|施行|收购|上市|推出|进入|飞往|前往|参加|担任|出生|逝世|去世|设立|加入|退出/u
const SPEAKING = /(?:表示|称|说|指出|透露|认为|强调|宣布|介绍|写道|警告|回应|坦言|显示|报道)$/u
/** A phrase needs somebody or something to begin with. */
const NO_SUBJECT =
  /^(?:本报|本网|本刊|记者|将|要求|预计|举行|召开|进行|完成|发表|计划|称|表示|向|对|就|与|和|被|应|由|经|从|已|曾|正|可能|通过|再次|继续)/u
/** Verbs of what is meant to be: in 同意参加1月举行的会议 the month is that of the meeting. */
const MEANS_TO =
  /同意|决定|提议|建议|打算|计划|准备|希望|愿意?|承诺|答应|呼吁|敦促|邀请|要求|期待|争取|力争|预计|预期|参与|出席|讨论|商定|约定/u
/** What may stand between a clause's beginning and its date: a subject, 将, 于; nothing that has a verb of its own. */
const SUBJECT_ONLY = /^[^在把对向就被让给据将]*?(?:(?:将|拟|计划|可能|定|预计)?(?:于|在)|自)?$/u
const RELATIVE =
  /^(?:举行|召开|发布|公布|提交|签署|进行|发表|成立|通过)?的|^[于在][^，,的]{1,16}(?:举行|召开|举办|发布|公布|提交|签署|进行|发表|成立|通过|结束)的|^(?:以来|以后|之后|后|前)/u
const SHORTEST = 5
const LONGEST = 42
/** No clause from which a phrase is left is longer; a bound keeps the search linear. */
const LONGEST_CLAUSE = 160

interface Clause {
  readonly start: number
  readonly end: number
}

const cut = (sentence: string): Clause[] => {
  const clauses: Clause[] = []
  let start = 0
  let depth = 0
  for (let i = 0; i <= sentence.length; i++) {
    const char = sentence.charCodeAt(i)
    if (OPENING.has(char)) depth++
    else if (CLOSING.has(char)) depth = Math.max(0, depth - 1)
    if (i < sentence.length && (depth > 0 || !CLAUSE_MARKS.has(char))) continue
    if (i > start) clauses.push({ start, end: i })
    start = i + 1
  }
  return clauses
}

/** The clauses of the sentence that was asked about last: each of its dates asks about it anew. */
let latest: { readonly sentence: string; readonly clauses: readonly Clause[] } = { sentence: '', clauses: [] }

const clausesOf = (sentence: string): readonly Clause[] => {
  if (latest.sentence !== sentence) latest = { sentence, clauses: cut(sentence) }
  return latest.clauses
}

const clean = (text: string): string =>
  text
    .replace(LEADING, '')
    .replace(/[\s，,、]+$/u, '')
    .replace(/(?:图|图片)\/.*$/u, '')

/** Without the words that only tie it to what was said before. */
const tidy = (text: string): string =>
  clean(text)
    .replace(/^预计/u, '')
    .replace(/(?<=^.{2,12})(?:还|也)(?=将|表示|计划)/u, '')

const stands = (phrase: string): boolean =>
  phrase.length >= SHORTEST &&
  phrase.length <= LONGEST &&
  !OPEN_WORDS.test(phrase) &&
  !SPEAKING.test(phrase) &&
  !NO_SUBJECT.test(phrase) &&
  VERB_LIKE.test(phrase) &&
  /^[\p{Script=Han}《“A-Za-z]/u.test(phrase) &&
  (phrase.match(/“/g)?.length ?? 0) === (phrase.match(/”/g)?.length ?? 0)

/** Whether a phrase has no subject of its own, or one that only what stands before it can name. */
export const leansOnContext = (phrase: string): boolean =>
  OPEN_WORDS.test(phrase) || NO_SUBJECT.test(phrase) || LEADING.test(phrase) || RELATIVE.test(phrase)

/**
 * The phrase that a date dates: its own clause without the date, or the next clause where the date is a clause of its
 * own. A phrase that leans on what was said before (双方, 他, 该, 7日) is none.
 *
 * @returns undefined when no phrase of the sentence stands alone
 */
export const eventPhrase = (sentence: string, start: number, end: number): string | undefined => {
  const clauses = clausesOf(sentence)
  const index = clauses.findIndex((clause) => clause.start <= start && end <= clause.end)
  const own = clauses[index]
  if (!own || own.end - own.start > LONGEST_CLAUSE) return undefined
  const before = clean(sentence.slice(own.start, start))
  const after = sentence.slice(end, own.end).replace(/^[\s，,]+/u, '')
  // 停火协议生效以来最严重的冲突 is not of the day on which it came into force.
  if (/以来|以后|之后|后的/u.test(after)) return undefined
  const next = clauses[index + 1]
  if (before === '' && clean(after).length < 2) {
    const candidate =
      next && next.end - next.start <= LONGEST_CLAUSE ? tidy(sentence.slice(next.start, next.end)) : ''
    return stands(candidate) ? candidate : undefined
  }
  const governs = before.replace(/(?:预计|计划|将|于)+$/u, '')
  if (RELATIVE.test(after) || !SUBJECT_ONLY.test(before)) return undefined
  if (VERB_LIKE.test(governs) || MEANS_TO.test(governs)) return undefined
  const candidate = tidy(`${before.replace(/(?:于|在|自)$/u, '')}${after}`)
  return stands(candidate) ? candidate : undefined
}
