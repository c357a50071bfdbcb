import type { Article } from '#lib/article/article'
import { bySentence } from '#lib/facts/by-sentence'
import { englishDecisions } from '#lib/facts/english/acts/decisions'
import { englishDeeds } from '#lib/facts/english/acts/deeds'
import { englishDemands } from '#lib/facts/english/acts/demands'
import { echoedPlans } from '#lib/facts/english/acts/echoes'
import { englishEvents } from '#lib/facts/english/acts/events'
import { namedEvents } from '#lib/facts/english/acts/named-events'
import { englishReasons } from '#lib/facts/english/acts/reasons'
import { englishRoles } from '#lib/facts/english/acts/roles'
import { englishDates } from '#lib/facts/english/dates/english-dates'
import { englishEntities } from '#lib/facts/english/entities'
import { People } from '#lib/facts/english/names/people'
import { namingOf } from '#lib/facts/english/naming'
import { englishQuantities } from '#lib/facts/english/quantities'
import { englishStatements } from '#lib/facts/english/speech/statements'
import type { EventDraft } from '#lib/facts/events/events'
import type { Entity, Extraction } from '#lib/facts/fact'
import type { FactDraft } from '#lib/facts/keys'
import { english } from '#lib/language/en/read'

/**
 * The extractors of English articles, in their order: later ones read what earlier ones found.
 *
 * @param joinTold makes one event of those that are told twice
 */
export const draftEnglishFacts = (
  article: Article,
  published: Extraction['published'],
  joinTold: (events: readonly EventDraft[]) => EventDraft[],
): { entities: Entity[]; drafts: FactDraft[] } => {
  const read = english.read(article)
  const people = new People(read)
  const dates = englishDates(article, published)
  const datesIn = bySentence(article.sentences, dates, ({ span }) => span.start)
  const { statements, actors } = englishStatements(read, people)
  const known = { datesIn, people, published, actors }
  const told = [...englishEvents(read, known), ...echoedPlans(read, known)]
  const named = namedEvents(read, people, datesIn, published)
  const toldDays = new Set(told.map(({ dateSpan }) => dateSpan?.start))
  const isTold = ({ dateSpan }: EventDraft): boolean => toldDays.has(dateSpan?.start)
  const events = joinTold([...told, ...named.filter((event) => !isTold(event))])
  const quantities = englishQuantities(article)
  const naming = namingOf(people, actors)
  const demands = englishDemands(read, naming)
  const acts = [
    ...englishDecisions(read, datesIn, naming, actors),
    ...englishRoles(read, people),
    ...englishReasons(read, people, actors),
    ...englishDeeds(read, datesIn, events),
  ]
  const entities = englishEntities(read, people, { statements, events, demands })
  return { entities, drafts: [...dates, ...statements, ...events, ...quantities, ...demands, ...acts] }
}
