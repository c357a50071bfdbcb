import type { Article } from '#lib/article/article'
import type { DemandDraft } from '#lib/facts/demands'
import type { EventDraft } from '#lib/facts/events/events'
import type { Entity, EntityType } from '#lib/facts/fact'
import { FullNames } from '#lib/facts/full-names'
import { stableHash } from '#lib/facts/hash'
import { isPersonName, nameAtStart } from '#lib/facts/lexicon/names'
import { HEAD_OFFICE, NAMELESS, OFFICE, OFFICE_BEGINS } from '#lib/facts/lexicon/roles'
import { PatternScanner } from '#lib/facts/pattern-scanner'
import type { StatementDraft } from '#lib/facts/speech/statements'
import { countryOf, SHORT_FORMS } from '#lib/language/zh/lexicon/countries'
import { isMedium } from '#lib/language/zh/lexicon/media'

/** The people, bodies, countries and media that an article names, each under its fullest form. */

const TITLED_NAME = new RegExp(
  `(?<=^|[，,。；：“和与及、向对同])(?<title>[\\p{Script=Han}]{0,24}?(?:${OFFICE}))(?=(?<name>[\\p{Script=Han}]{1,4}(?:[·-][\\p{Script=Han}]{1,8}){1,3}|[\\p{Script=Han}]{2,8}))`,
  'gu',
)
/** What stands before a title in its clause: verbs of the sentence and words that lead to whom they concern. */
const BEFORE_TITLE =
  /^.*(?:(?<!自)由|(?<![中上少大主名])将(?!军)|把|被(?![告害])|让|给|至|往|经(?![济理营贸])|(?<![数根证依])据|了|的|确认|认为|表示|(?<!应|相)对(?!外)|同(?![济仁])|[今明昨]天|下月|[他她]|要求|前往|通过)/u

/** A title without what leads to it in its sentence: 而白宫发言人, （…电）商务部长, 参与联署的参议员. */
const plainTitle = (title = ''): string =>
  title
    .replace(/^[（(][^）)]*[）)]/u, '')
    .replace(BEFORE_TITLE, '')
    .replace(/^[和与同跟及而但则为]/u, '')

/** An office at all: without one a sentence need not be searched for names with a title. */
const OFFICES = new PatternScanner([{ pattern: new RegExp(OFFICE, 'u'), begins: OFFICE_BEGINS }])
const GLOSS = /[（(][A-Za-z]/
const GLOSSED = /(?<name>[\p{Script=Han}·]{2,20})[（(](?<alias>[A-Za-z][A-Za-z .·-]{1,40})[）)]/gu
const NAMELESS_END = new RegExp(`(?:${NAMELESS})$`, 'u')
/** An office without a name may meet somebody, and is nobody's name. */
const ENDS_WITH_OFFICE = new RegExp(`(?:${HEAD_OFFICE})$`, 'u')

interface Found {
  readonly type: EntityType
  readonly aliases: Set<string>
  readonly titles: Set<string>
}

/** Gathers what is said of each name. */
class Register {
  private readonly entities = new Map<string, Found>()

  add(name: string, type: EntityType, title?: string): void {
    const entity = this.entities.get(name) ?? { type, aliases: new Set<string>(), titles: new Set<string>() }
    if (title) entity.titles.add(title)
    this.entities.set(name, entity)
  }

  alias(name: string, alias: string): void {
    this.entities.get(name)?.aliases.add(alias)
  }

  has = (name: string): boolean => this.entities.has(name)

  /** 皮弗 is 斯蒂芬·皮弗, 欧安组织 is named beside its long form: short names become aliases of the long ones. */
  merged(): Entity[] {
    const fullNames = new FullNames()
    for (const name of this.entities.keys()) fullNames.add(name)
    for (const name of [...this.entities.keys()]) {
      const full = fullNames.endingWith(name)
      const [short, long] = [this.entities.get(name), full ? this.entities.get(full) : undefined]
      if (!full || !short || !long) continue
      long.aliases.add(name)
      for (const title of short.titles) long.titles.add(title)
      this.entities.delete(name)
    }
    return [...this.entities].map(([name, { type, aliases, titles }]) => ({
      id: `x-${stableHash(`${type}|${name}`)}`,
      name,
      type,
      aliases: [...aliases],
      titles: [...titles],
    }))
  }
}

const typeOf = (name: string): EntityType | null => {
  if (countryOf(name))
    return name.length > 1 && /联合国|北约|欧盟|东盟|非盟|阿盟/u.test(name) ? 'organisation' : 'country'
  if (isMedium(name)) return 'media'
  if (isPersonName(name)) return 'person'
  return NAMELESS_END.test(name) ? null : 'organisation'
}

const shortFormsOf = (country: string): string[] =>
  [...SHORT_FORMS].flatMap(([short, name]) =>
    name === country ? [short.length === 1 ? `${short}方` : short] : [],
  )

const fromText = (article: Article, register: Register): void => {
  for (const { text } of article.sentences) {
    for (const { groups } of OFFICES.finds(text) ? text.matchAll(TITLED_NAME) : []) {
      const name = nameAtStart(groups?.name ?? '', register.has)
      if (name) register.add(name, 'person', plainTitle(groups?.title))
    }
    for (const { groups } of GLOSS.test(text) ? text.matchAll(GLOSSED) : []) {
      const name = groups?.name ?? ''
      if (register.has(name)) register.alias(name, groups?.alias ?? '')
    }
  }
}

/** The entities of an article, in the order in which they are first met. */
export const collectEntities = (
  article: Article,
  statements: readonly StatementDraft[],
  events: readonly EventDraft[],
  demands: readonly DemandDraft[],
): Entity[] => {
  const register = new Register()
  const note = (name: string, title?: string) => {
    const type = title ? 'person' : typeOf(name)
    if (type) register.add(name, type, title && plainTitle(title))
  }
  for (const { speaker, title, via } of statements) {
    note(speaker, title)
    for (const name of via) note(name)
  }
  for (const { participants } of events)
    for (const name of participants) if (!ENDS_WITH_OFFICE.test(name)) note(name)
  for (const { by, of } of demands) for (const name of of ? [by, of] : [by]) note(name)
  fromText(article, register)
  const entities = register.merged()
  return entities.map((entity) =>
    entity.type === 'country'
      ? { ...entity, aliases: [...entity.aliases, ...shortFormsOf(entity.name)] }
      : entity,
  )
}
