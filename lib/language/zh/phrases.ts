import { type Span, spanOf } from '#lib/article/span'
import type { Actor, NamePhrase, NameType, NounPhrase, Phrase, PronounPhrase } from '#lib/language/language'
import type { Stretch } from '#lib/language/zh/adverbials'
import { isDe, isDeterminer, isVerb } from '#lib/language/zh/grammar'
import { isLastBody } from '#lib/language/zh/last-body'
import {
  BARE_BODIES,
  BODY_NAMES,
  DOCUMENTS,
  isBody,
  isNoBody,
  PEOPLE_WORDS,
  PLACE_ENDINGS,
} from '#lib/language/zh/lexicon/bodies'
import { countryOf } from '#lib/language/zh/lexicon/countries'
import { POINTING_BACK, PRONOUNS } from '#lib/language/zh/lexicon/function-words'
import { isMedium, isQuotedMedium, MEDIA_KINDS } from '#lib/language/zh/lexicon/media'
import { HELD_ONCE, HOLDING, HONORIFICS, isOffice } from '#lib/language/zh/lexicon/offices'
import { isMark, type Token } from '#lib/language/zh/token'

/** What a stretch of words names: somebody by name and office, a body, a country, a thing; several at once. */

type Member = NamePhrase | NounPhrase | PronounPhrase

const JOINS = new Set(['和', '与', '及', '以及', '暨'])
const BEHIND_PEOPLE = new Set(['本人', '等人', '等', '自己', '伉俪', '一行', '一行人'])

/** Words as the text has them, asides and blanks left out. */
export const plainText = (tokens: readonly Token[], { from, to }: Stretch): string => {
  let text = ''
  for (let at = from; at < to; at++) {
    const token = tokens[at] as Token
    if (token.class !== 'aside') text += token.text
  }
  return text
}

const spanFor = (text: string, tokens: readonly Token[], { from, to }: Stretch): Span =>
  spanOf(text, (tokens[from] as Token).start, (tokens[to - 1] as Token).end)

const isPerson = (token: Token | undefined): boolean => token?.class === 'name' && token.tag === 'nr'

/** The stretch without asides at its end, and without what comes behind a person: 本人, 等人. */
const core = (tokens: readonly Token[], { from, to }: Stretch): Stretch => {
  let end = to
  while (
    end > from + 1 &&
    ((tokens[end - 1] as Token).class === 'aside' || BEHIND_PEOPLE.has((tokens[end - 1] as Token).text))
  )
    end--
  let start = from
  while (start < end - 1 && (tokens[start] as Token).class === 'aside') start++
  return { from: start, to: end }
}

/** Where the last relative clause or possessor ends: behind its 的. */
const behindLastDe = (tokens: readonly Token[], { from, to }: Stretch): number => {
  for (let at = to - 1; at > from; at--) if (isDe(tokens[at - 1])) return at
  return from
}

/** 曾在内阁担任司法大臣的: whether an office is one of before, by which nobody is called now. */
const heldOnce = (tokens: readonly Token[], office: number): boolean => {
  if (!HOLDING.has((tokens[office - 1] as Token | undefined)?.text ?? '')) return false
  const clause = tokens.slice(0, office).findLastIndex((token) => token.class === 'mark') + 1
  return tokens.slice(clause, office).some(({ text }) => HELD_ONCE.has(text))
}

/** The run of words before a name that tell its office, body first. */
const titleStart = (tokens: readonly Token[], from: number, name: number): number => {
  let at = name
  while (at > from) {
    const token = tokens[at - 1] as Token
    if (
      isDe(token) ||
      HOLDING.has(token.text) ||
      // 作战|部长 inside a phrase is a part of the office; a verb that begins the phrase is none.
      (token.class === 'verb' && token.tag !== 'vn' && at - 1 === from) ||
      token.class === 'adverb' ||
      token.class === 'time' ||
      (isDeterminer(token) && !isOffice(token.text))
    )
      break
    at--
  }
  return at
}

const TITLE_ENDINGS: ReadonlySet<string> = new Set([...'长司官卿'])
/** 王小明家长: whose parent somebody is, and no office. */
const NOT_HELD: ReadonlySet<string> = new Set(['家长'])
/** 佩雷拉副检察司, 马林局长: an office that nobody holds for the one whose name it follows, as a 发言人 might. */
const isTitleBehind = (word: string): boolean =>
  HONORIFICS.has(word) || (isOffice(word) && TITLE_ENDINGS.has(word.slice(-1)) && !NOT_HELD.has(word))

/** A person: 俄罗斯总统新闻秘书佩斯科夫, 刘鹤副总理, 云汀论坛半岛项目负责人的贺兰雪舟. */
const personIn = (text: string, tokens: readonly Token[], stretch: Stretch): NamePhrase | null => {
  const { from, to } = core(tokens, stretch)
  let name = to - 1
  let behind = ''
  if (!isPerson(tokens[name]) && to - from >= 2 && isTitleBehind((tokens[name] as Token).text)) {
    behind = (tokens[name] as Token).text
    name--
  }
  const token = tokens[name] as Token
  if (!isPerson(token)) return null
  let start = titleStart(tokens, from, name)
  let end = name
  if (start === name && isDe(tokens[name - 1]) && name - 1 > from) {
    start = titleStart(tokens, from, name - 1)
    end = name - 1
  }
  const before = start < end ? plainText(tokens, { from: start, to: end }) : ''
  const isTitle = before !== '' && isOffice((tokens[end - 1] as Token).text) && !heldOnce(tokens, start)
  const titles = [...(isTitle ? [before] : []), ...(behind ? [behind] : [])]
  const full = token.text.replaceAll('?', '·')
  return { ...spanFor(text, tokens, stretch), kind: 'name', type: 'person', name: full, titles }
}

const bodyNames: ReadonlySet<string> = new Set(BODY_NAMES)
/** 联合国大会 and 全国人民代表大会 are bodies, though a 大会 is none. */
const isBodyName = (word: string): boolean => bodyNames.has(word) || word.endsWith('代表大会')

const typeOf = (name: string, last: Token): NameType | null => {
  if (countryOf(name)) return isBody(name) ? 'organisation' : 'country'
  if (isMedium(name)) return 'media'
  if (isBody(last.text) && !BARE_BODIES.has(name)) return 'organisation'
  if (last.class !== 'name' || (isNoBody(last.text) && !isBodyName(last.text))) return null
  if (last.tag.startsWith('ns') || PLACE_ENDINGS.has(last.text.slice(-1))) return 'place'
  return 'organisation'
}

/** With these a name in quotation marks is that of a body: “捍卫民主基金会”. */
const BODY_SUFFIX: readonly string[] =
  '基金会 协会 组织 委员会 联盟 公司 集团 党 中心 研究所 研究院 智库 论坛'.split(' ')

const mediaKinds: ReadonlySet<string> = new Set(MEDIA_KINDS)

/** A body, a country, a medium: the whole phrase behind the last clause that describes it. */
const bodyIn = (text: string, tokens: readonly Token[], stretch: Stretch): NamePhrase | null => {
  const { from, to } = core(tokens, stretch)
  const last = tokens[to - 1] as Token
  const relative = behindLastDe(tokens, { from, to })
  const describes = relative > from && hasVerb(tokens, from, relative)
  const start = describes ? relative : from
  const first = tokens[start] as Token
  if (
    isDeterminer(first) ||
    first.class === 'number' ||
    (first.text.length > 1 && first.text.startsWith('该'))
  )
    return null
  const name = plainText(tokens, { from: start, to })
  if (last.isBook) return { ...spanFor(text, tokens, stretch), kind: 'name', type: 'media', name, titles: [] }
  const quoted = last.class === 'quotation' ? last.inner?.text : undefined
  if (quoted && BODY_SUFFIX.some((suffix) => quoted.endsWith(suffix)))
    return { ...spanFor(text, tokens, stretch), kind: 'name', type: 'organisation', name: quoted, titles: [] }
  if (quoted && (isQuotedMedium(quoted) || mediaKinds.has(tokens[to - 2]?.text ?? '')))
    return { ...spanFor(text, tokens, stretch), kind: 'name', type: 'media', name: quoted, titles: [] }
  // 据美联社伦敦7日报道: where it reports from.
  if (to === start + 2 && isMedium(first.text) && last.tag.startsWith('ns'))
    return { ...spanFor(text, tokens, stretch), kind: 'name', type: 'media', name: first.text, titles: [] }
  const type = typeOf(name, last)
  return type ? { ...spanFor(text, tokens, stretch), kind: 'name', type, name, titles: [] } : null
}

const hasVerb = (tokens: readonly Token[], from: number, to: number): boolean => {
  for (let at = from; at < to; at++) if (isVerb(tokens[at])) return true
  return false
}

/** The names inside a longer phrase: each run of names and nouns that ends with a name or a body. */
const namesIn = (text: string, tokens: readonly Token[], { from, to }: Stretch): NamePhrase[] => {
  const names: NamePhrase[] = []
  for (let at = from; at < to; ) {
    let end = at
    while (end < to && isNameOrNoun(tokens[end])) end++
    const name = end > at ? nameOfRun(text, tokens, { from: at, to: end }) : null
    if (name) names.push(name)
    at = Math.max(end, at + 1)
  }
  return names
}

const isNameOrNoun = (token: Token | undefined): boolean =>
  token?.class === 'name' || token?.class === 'noun' || token?.tag === 'vn'

/** The longest beginning of a run that is a name: 里海管道集团公司; 美国 in 美国高级官员. */
const nameOfRun = (text: string, tokens: readonly Token[], { from, to }: Stretch): NamePhrase | null => {
  for (let end = to; end > from; end--) {
    const last = tokens[end - 1] as Token
    const span = spanFor(text, tokens, { from, to: end })
    if (isPerson(last))
      return {
        ...spanFor(text, tokens, { from: end - 1, to: end }),
        kind: 'name',
        type: 'person',
        name: last.text,
        titles: [],
      }
    const type = last.class === 'name' || isBody(last.text) ? typeOf(span.text, last) : null
    if (type) return { ...span, kind: 'name', type, name: span.text, titles: [] }
  }
  return null
}

const memberOf = (text: string, tokens: readonly Token[], stretch: Stretch): Member => {
  const { from, to } = core(tokens, stretch)
  const first = tokens[from] as Token
  const person = PRONOUNS.get(first.text)
  if (person && to === from + 1) return { ...spanFor(text, tokens, stretch), kind: 'pronoun', person }
  const isWritten = to - from > 1 && DOCUMENTS.has((tokens[to - 1] as Token).text)
  const named = isWritten ? null : (personIn(text, tokens, stretch) ?? bodyIn(text, tokens, stretch))
  if (named) return named
  return {
    ...spanFor(text, tokens, { from, to }),
    kind: 'noun',
    head: (tokens[to - 1] as Token).text,
    pointsBack:
      POINTING_BACK.has(first.text) || (first.text.length > 1 && '该此这'.includes(first.text.charAt(0))),
    names: namesIn(text, tokens, { from, to }),
  }
}

/** Whether a part may end with the word: 欧盟外交 in 欧盟外交和安全政策高级代表 is no part. */
const canStandAlone = (token: Token | undefined): boolean =>
  token !== undefined &&
  (token.class === 'name' ||
    token.class === 'pronoun' ||
    token.class === 'quotation' ||
    token.class === 'aside' ||
    isOffice(token.text) ||
    isBody(token.text) ||
    PEOPLE_WORDS.has(token.text))

/** 亚洲及金砖事务特使某某: of what one person is in charge. */
const isInsideOffice = (tokens: readonly Token[], at: number, to: number): boolean =>
  tokens[at]?.text === '及' && tokens[at - 1]?.tag.startsWith('ns') === true && isPerson(tokens[to - 1])

/** 某集团副总裁、云与产业事业群负责人汤某: offices one after the other, and no name but the last. */
const areOfficesOfOne = (tokens: readonly Token[], from: number, to: number): boolean => {
  const name = HONORIFICS.has((tokens[to - 1] as Token).text) ? to - 2 : to - 1
  if (!isPerson(tokens[name]) || tokens.slice(from, name).some(isPerson)) return false
  const isOfficeAt = (at: number) => isOffice((tokens[at] as Token).text)
  for (let at = from + 1; at < name - 1; at++)
    if (isMark(tokens[at], '、') && isOfficeAt(at - 1)) return isOfficeAt(name - 1)
  return false
}

/** 停工的船员|和各大船厂: what some do, and with them others; two offices before one name (主管渔业的副部长和代表王某) are of one. */
const areDescribed = (tokens: readonly Token[], { from, to }: Stretch, behind: number): boolean => {
  const [last, before] = [tokens[to - 1], tokens.slice(from, behind - 1)]
  return !before.some(isDe) && hasVerb(tokens, from, behind) && canStandAlone(last) && !isPerson(last)
}

/** Where a phrase falls into parts: at 和 and 、, when nothing behind says that the parts belong to one noun. */
const partsOf = (tokens: readonly Token[], { from, to }: Stretch): Stretch[] => {
  const described = behindLastDe(tokens, { from, to })
  if (described > from && !areDescribed(tokens, { from, to }, described)) return [{ from, to }]
  if (areOfficesOfOne(tokens, from, to)) return [{ from, to }]
  const parts: Stretch[] = []
  let start = from
  for (let at = described + 1; at < to - 1; at++) {
    const token = tokens[at] as Token
    if (!JOINS.has(token.text) && !isMark(token, '、')) continue
    // 职工盟主席、前空姐吴敏儿: offices of one person.
    const isOfOne = isOffice((tokens[at - 1] as Token).text) && isMark(token, '、')
    if (isOfOne || isInsideOffice(tokens, at, to)) continue
    if (!canStandAlone(tokens[at - 1]) && !(isLastBody(tokens, at, to) && canStandAlone(tokens[to - 1])))
      continue
    parts.push({ from: start, to: at })
    start = at + 1
  }
  parts.push({ from: start, to })
  return parts
}

/** Who or what a stretch of words is. */
export const actorOf = (text: string, tokens: readonly Token[], stretch: Stretch): Actor => {
  const parts = partsOf(tokens, core(tokens, stretch))
  if (parts.length === 1) return memberOf(text, tokens, stretch)
  const members = parts.map((part) => memberOf(text, tokens, part))
  return { ...spanFor(text, tokens, stretch), kind: 'group', members }
}

/** What a stretch of words is as an object: a quotation, a time, or somebody or something. */
export const phraseOf = (text: string, tokens: readonly Token[], stretch: Stretch): Phrase => {
  const first = tokens[stretch.from] as Token
  if (stretch.to === stretch.from + 1 && first.class === 'quotation' && first.inner)
    return {
      ...spanFor(text, tokens, stretch),
      kind: 'quotation',
      inner: first.inner,
      isTitle: first.isBook === true,
    }
  return actorOf(text, tokens, stretch)
}
