import { isPersonName } from '#lib/facts/lexicon/names'
import { BODY, NAMELESS, OFFICE } from '#lib/facts/lexicon/roles'
import { COUNTRY_PATTERN, countryOf, SHORT_CLASS } from '#lib/language/zh/lexicon/countries'
import { isMedium } from '#lib/language/zh/lexicon/media'

/** Who speaks, as a stretch of text names them. */
export interface Speaker {
  readonly name: string
  readonly title?: string
  readonly kind: 'person' | 'role' | 'organisation' | 'country' | 'media' | 'pronoun'
  /** 0 to 1: how surely these words name somebody who can speak. */
  readonly confidence: number
}

const CONNECTOR =
  /^(?:但是|但|而且|而|不过|然而|此外|另外|同时|其中|对此|随后|此后|之后|后来|日前|近日|近期|目前|此前|当时|因此|于是|另有|还有|也有|有的?|另据|又|并|且|为此|会后|会谈后|会谈结束后|事发后|届时|据悉|据了解|据介绍|在此之前|最近|如今|事实上|例如|比如|其|\s)+/u
const PARENTHESIS = /^[（(][^）)]*[）)]|[（(][^）)]*[）)]$/gu
/** Behind an office, what the text goes on to gloss is a name, whatever its characters: 颂萨（□□□□□□）. */
const GLOSS = /[（(]\u25A1{4,}[）)]$/u
const FOREIGN = /^[\p{Script=Han}·]{2,8}$/u
const OFFICE_AND_NAME = new RegExp(`^(.*(?:${OFFICE}))([\\p{Script=Han}·-]{2,14})$`, 'u')
/** 尼尔森总理: somebody who is known, with an office behind. */
const NAME_AND_OFFICE = new RegExp(`^([\\p{Script=Han}·-]{2,14}?)(${OFFICE})$`, 'u')
const ENDS_WITH_OFFICE = new RegExp(`(?:${OFFICE})$`, 'u')
const ENDS_WITH_BODY = new RegExp(`(?:${BODY})$`, 'u')
const ENDS_NAMELESS = new RegExp(`(?:${NAMELESS})$`, 'u')
const SIDE = new RegExp(`^(?:${COUNTRY_PATTERN}|${SHORT_CLASS}+)方?$`, 'u')
const PRONOUN =
  /^(?:他|她|他们|她们|它|双方|两人|两国(?:元首|领导人|外长|防长|总理|总统|外交部长|国防部长|外交大臣)?|两位领导人|三方|三国|四国|三人|前者|后者|(?:该|这名|这位|这家|上述|此)[\p{Script=Han}]{1,10})$/u
const NAMED_BEHIND = /^(?:该|这|此|上述)/u
const JOINT = /[和及与、]/u
const PEOPLE = /(?:人士|官员|专家|媒体|负责人|发言人|学者|分析师)$/u
/** A document speaks only for whoever made it. */
const INANIMATE = /^(?:数据|报告|研究|报道|调查|声明|公告|文件|文章|分析|评论|通报|统计|消息|该?报道|新闻)$/u
/** 有分析认为: somebody holds it, and nobody says who. */
const OPINION = /^(?:但|不过|对此|此外)?(?:也|还|另)?有(?:的)?(分析|观点|评论|舆论|意见|看法)$/u
/** What no name of a speaker holds. */
const FUNCTION_WORDS =
  /[，,。；：“”！？]|了(?!解)|[把被让]|(?<![大公特天])使(?![馆者团节])|(?<!不愿具名|接近.{1,8}|知情|未具名|匿名)的(?!.{1,14}$)|发表|发布|如果|因为|所以|可能|应该|必须|已经|正在|没有|不是/u
const COMMON_NOUNS =
  /^(?:内容|情况|结果|事实|经验|历史|实践|问题|消息|计划|方案|协议|草案|通话|电话|会谈|谈判|局势|形势|时间|方面|原因|过程|调查|统计|分析|这|那|此|其|大家|人们|有人|自己|一方面|另一方面|总体|整体|下一步|未来|今年|去年|目前|需要|可以|能够|值得|不得不|换句话|也就是|简单来|具体来|总的来|一般来|坦率地|老实|俗话|常言|据|按|根据|由于|对于|关于|至于|通过|经过|随着|为了|除了|初步|保守|乐观|粗略|普遍|通常)/u

const person = (name: string, title: string | undefined, confidence: number): Speaker => ({
  name,
  ...(title ? { title } : {}),
  kind: 'person',
  confidence,
})

/** 李秋立研究员, 王芳博士: what stands behind a name. */
const HONORIFIC = /(?:副?研究员|副?教授|博士|先生|女士|院士|医生|律师|老师|同志)$/u

const TWO = /[和与及]/gu

/** 高级代表莫盖里尼和外交部长扎里夫: two with their offices say it together. */
const together = (text: string, isKnown: (name: string) => boolean): Speaker | null => {
  const one = (part: string) => titled(part)?.name ?? (isKnown(part) ? part : null)
  for (const { index } of text.matchAll(TWO)) {
    const [first, second] = [one(text.slice(0, index)), one(text.slice(index + 1))]
    if (first && second) return { name: `${first}和${second}`, kind: 'role', confidence: 0.97 }
  }
  return null
}

/** An office with a name behind it, a name behind 的, or a name with an honorific behind it. */
const titled = (text: string): Speaker | null => {
  const honorific = HONORIFIC.exec(text)?.[0]
  if (honorific) {
    const bare = text.slice(0, -honorific.length)
    return titled(bare) ?? (isPersonName(bare) ? person(bare, honorific, 0.95) : null)
  }
  const office = OFFICE_AND_NAME.exec(text)
  if (office?.[1] && office[2] && isPersonName(office[2])) return person(office[2], office[1], 0.97)
  const tail = /^(.{2,})的([\p{Script=Han}·]{2,14})$/u.exec(text)
  if (tail?.[2] && isPersonName(tail[2])) return person(tail[2], undefined, 0.93)
  return null
}

const joint = (text: string, isKnown: (name: string) => boolean): Speaker | null => {
  const parts = text.split(JOINT)
  if (parts.length < 2 || parts.length > 4 || parts.some((part) => part === '')) return null
  if (parts.every((part) => countryOf(part) !== null || SIDE.test(part)))
    return { name: text, kind: 'country', confidence: 0.93 }
  return parts.every((part) => isKnown(part) || isPersonName(part))
    ? { name: text, kind: 'person', confidence: 0.85 }
    : null
}

/** 他, 双方, 该集团; but 该组织驻当地代表罗峰 names somebody. */
const pointedAt = (text: string): Speaker | null => {
  const called = NAMED_BEHIND.test(text) ? titled(text) : null
  if (called) return called
  return PRONOUN.test(text)
    ? { name: text, kind: 'pronoun', confidence: /^[双两]/u.test(text) ? 0.85 : 0.9 }
    : null
}

/** One person or two with their offices, somebody whose name the text glosses, or somebody who is known. */
const personIn = (raw: string, text: string, isKnown: (name: string) => boolean): Speaker | null => {
  const named = together(text, isKnown) ?? titled(text)
  if (named) return named
  const glossed = GLOSS.test(raw) ? OFFICE_AND_NAME.exec(text) : null
  if (glossed?.[1] && glossed[2] && FOREIGN.test(glossed[2])) return person(glossed[2], glossed[1], 0.95)
  if (isKnown(text)) return person(text, undefined, 0.95)
  const [, name, office] = NAME_AND_OFFICE.exec(text) ?? []
  return name && isKnown(name) && isPersonName(name) ? person(name, office, 0.95) : null
}

/**
 * Reads a stretch of text as the name of somebody who can speak.
 *
 * @param isKnown whether the article has named this person or body before
 * @returns null when the words name nobody
 */
export const readSpeaker = (raw: string, isKnown: (name: string) => boolean): Speaker | null => {
  const opinion = OPINION.exec(raw)?.[1]
  if (opinion) return { name: opinion, kind: 'role', confidence: 0.72 }
  const text = raw.replace(CONNECTOR, '').replace(PARENTHESIS, '').trim()
  if (text.length < 1 || text.length > 42) return null
  const pointed = pointedAt(text)
  if (pointed) return pointed
  if (text.length < 2) return null
  if (isMedium(text)) return { name: text.replace(/报道$/u, ''), kind: 'media', confidence: 0.95 }
  if (SIDE.test(text)) return { name: text, kind: 'country', confidence: 0.95 }
  const named = personIn(raw, text, isKnown)
  if (named) return named
  const several = joint(text, isKnown)
  if (several) return several
  if (FUNCTION_WORDS.test(text) || INANIMATE.test(text) || (COMMON_NOUNS.test(text) && !PEOPLE.test(text)))
    return null
  if (ENDS_NAMELESS.test(text) || ENDS_WITH_OFFICE.test(text))
    return { name: text, kind: 'role', confidence: 0.93 }
  if (ENDS_WITH_BODY.test(text)) return { name: text, kind: 'organisation', confidence: 0.94 }
  if (isPersonName(text)) return person(text, undefined, 0.88)
  // An unknown name of a company: short, all Han or Latin, nothing in it that builds sentences.
  if (
    /^[\p{Script=Han}A-Za-z0-9·-]{2,10}$/u.test(text) &&
    !/[是在有不也都就会要能的地得着过我你们]|[后时前]$/u.test(text)
  )
    return { name: text, kind: 'organisation', confidence: 0.72 }
  return null
}
