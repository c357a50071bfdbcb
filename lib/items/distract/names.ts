import type { EntityType, StatementFact } from '#lib/facts/fact'
import { nearestFirst } from '#lib/items/distract/nearness'
import { isJoint, isPersonal, mayBeSame } from '#lib/items/distract/same-one'
import { quotingOf } from '#lib/items/quoting/by-language'
import { rememberFor } from '#lib/items/remember'
import { entityNamed, type Source, SURE } from '#lib/items/source'
import { statesIn } from '#lib/items/unnamed'
import { isWrittenLarge } from '#lib/language/en/inside-sentence'
import { isGivenName } from '#lib/language/en/lexicon/given-names'
import { isBody, isOffice, isPortfolio } from '#lib/language/en/lexicon/offices'

/** Ukrainian authorities, 有关部门: every body of a place, and so the key as well. */
const ANY_BODY = /\b(?:authorities|officials)$|(?:当局|有关部门|有关方面)$/iu

/** People are confused with people, and whatever can speak or meet with whatever else can. */
const group = (type: EntityType): 'person' | 'place' | 'body' =>
  type === 'person' || type === 'place' ? type : 'body'

/** More rivals than this are never needed. */
const ENOUGH = 12

/** Words for anybody of a kind: no answer to a question that wants to know who. */
const ANYBODY_WORD =
  /^(?:该|这[名位家个]|此[名位]|上述).+$|^(?:有关|部分)?(?:机构|专家|媒体|外媒|公司|官员|记者|分析|人士|各方|多方|各界|双方|外界|舆论|观点|看法|网友|当局|政府|警方|方面)$|^(?:the |some |many |most |several )?(?:officials?|sources?|analysts|experts|diplomats|critics|supporters|residents|people|authorities|police|media|observers|witnesses|government|others)$| and others$/iu

/** Whether a name is no more than a word for anybody of a kind: 专家 may be any of the experts who are named. */
export const isAnybody = (name: string): boolean => ANYBODY_WORD.test(name)

/** What a grammar may cut out of a sentence as if it were a name: 官员提供的消息以及文件, 电视画面. */
const NO_NAME =
  /^(?:和(?!平)|与|及(?!时)|来华|记者从)|以及|提供|[^“《]+的[\p{Script=Han}]*(?:消息|文件|画面|说法|数据)|(?:画面|文件|消息|说法|言论|内容|行动|问题)$|^(?:介绍|报道|表示|分析|声明|评论|消息|数据)$/u

/** The article's names in the order in which a reader confuses them: speakers, parties of events, the rest. */
const pool = rememberFor(({ article, extraction, others }: Source): readonly string[] => {
  const speakers = extraction.facts.flatMap((fact) =>
    fact.kind === 'statement' && fact.confidence >= SURE ? [fact.speaker] : [],
  )
  const parties = extraction.facts.flatMap((fact) => (fact.kind === 'event' ? fact.participants : []))
  const named = extraction.entities.map(({ name }) => name)
  const elsewhere = others
    .filter(({ type }) => type !== 'date' && type !== 'quantity')
    .map(({ text }) => text)
  const own = [...speakers, ...parties, ...named]
  const names = article.language === 'en' ? own.filter((name) => isWrittenLarge(article, name)) : own
  return [...new Set([...names, ...elsewhere])]
})

/** 本报记者某某: whoever wrote the article is nobody in it. */
const REPORTER = /记者$|通讯员$|^(?:.* )?(?:reporter|correspondent)$/iu

/** Whether the article names somebody only as its writer. */
export const isByline = (source: Source, name: string): boolean => {
  const titles = entityNamed(source, name)?.titles ?? []
  return titles.length > 0 && titles.every((title) => REPORTER.test(title)) && !speaking(source).has(name)
}

/** The type of a name: of an entity of the article, of a value of another article, or a guess for the nameless. */
const typeOf = (source: Source, name: string): EntityType => {
  const known = entityNamed(source, name)?.type
  if (known) return known
  const other = source.others.find(({ text }) => text === name)?.type
  if (other && other !== 'date' && other !== 'quantity') return other
  return isPersonal(name) ? 'person' : 'organisation'
}

/** Those who bear a title in the article. */
const introduced = rememberFor(
  ({ extraction }: Source): ReadonlySet<string> =>
    new Set(extraction.entities.filter(({ titles }) => titles.length > 0).map(({ name }) => name)),
)

/** Those who speak. */
const speaking = rememberFor(
  ({ extraction }: Source): ReadonlySet<string> =>
    new Set(sureStatements(extraction).map(({ speaker }) => speaker)),
)

const sureStatements = ({ facts }: Source['extraction']): StatementFact[] =>
  facts.filter((fact): fact is StatementFact => fact.kind === 'statement' && fact.confidence >= SURE)

/** Whether somebody speaks, or has a name that people are given: a journal and a spacecraft have two names as well. */
const isCalledAsPeople = (source: Source, name: string): boolean =>
  speaking(source).has(name) || isGivenName((name.split(' ')[0] ?? '').toLowerCase())

const COMPANY = /^(?:Inc|Corp|Ltd|Co|Group|Plc)\.?$/u

/** Financial Officer, Trade Helen Marsh: what was cut out of an office or a body with the name; Helen Farmer is called so. */
const holdsOffice = (name: string): boolean => {
  const words = name.toLowerCase().split(' ')
  return (
    !isGivenName(words[0] ?? '') && words.some((word) => isOffice(word) || isPortfolio(word) || isBody(word))
  )
}

/**
 * Whether an English name can be a person's: two words without a state in them (Russian Tuva, U.S.), not all in capitals
 * as a dateline is; one word only where somebody of that name has an office.
 */
export const isPersonName = (source: Source, name: string): boolean =>
  source.article.language !== 'en' ||
  (statesIn(name).length === 0 &&
    !COMPANY.test(name) &&
    !holdsOffice(name) &&
    !/^\p{Lu}{3,}|\d/u.test(name) &&
    (introduced(source).has(name) ||
      (/^\p{Lu}\S* (?:\S+ )*\p{Lu}/u.test(name) && isCalledAsPeople(source, name))))

/**
 * Names that may stand beside the key as wrong options, the most plausible first: of the same group as the key,
 * from the article before other articles; never the key, its parts or wholes, nor any of `never` under another name;
 * no two of them the same.
 *
 * @param limits `types`: what the wrong options may be, anything of the key's own group where left out; `at`: where the
 * question's answer stands in the article, so that names from near it come first
 */
export const rivalNames = (
  source: Source,
  key: string,
  never: readonly string[],
  { types, at }: { readonly types?: readonly EntityType[]; readonly at?: number } = {},
): string[] => {
  const { entities } = source.extraction
  const { longestName } = quotingOf(source)
  const wanted = group(typeOf(source, key))
  const fits = (name: string): boolean => {
    const type = typeOf(source, name)
    return (
      group(type) === wanted &&
      (types === undefined || types.includes(type)) &&
      name.length <= longestName &&
      !isAnybody(name) &&
      !isJoint(name, entities) &&
      !NO_NAME.test(name) &&
      !COMPANY.test(name) &&
      !isByline(source, name) &&
      (type !== 'person' || isPersonName(source, name)) &&
      !ANY_BODY.test(name) &&
      ![key, ...never].some((one) => mayBeSame(one, name, entities))
    )
  }
  // A paper is confused with papers, and in English, where a state is no speaker, a body with bodies.
  const isEnglish = source.article.language === 'en'
  const kindOf = (name: string): string => {
    const type = typeOf(source, name)
    return type === 'media' || (isEnglish && type === 'country') ? type : 'any'
  }
  const isUnlike = (name: string): boolean => kindOf(name) !== kindOf(key)
  if (wanted === 'person' && !isPersonName(source, key) && !isPersonal(key)) return []
  const names = (at === undefined ? [...pool(source)] : nearestFirst(source, at, pool(source), fits)).filter(
    (name) => !isUnlike(name),
  )
  const chosen: string[] = []
  for (const name of names) {
    if (chosen.length === ENOUGH) break
    if (fits(name) && !chosen.some((one) => mayBeSame(one, name, entities))) chosen.push(name)
  }
  return chosen
}
