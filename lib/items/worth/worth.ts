import type { Fact } from '#lib/facts/fact'
import { hashOf } from '#lib/items/hash'
import type { Candidate } from '#lib/items/question'
import { rememberFor } from '#lib/items/remember'
import type { Source } from '#lib/items/source'
import { shareFound } from '#lib/items/verify/likeness'
import { qualityOf } from '#lib/items/worth/quality'
import { type Features, FORMAT, KIND, WEIGHTS } from '#lib/items/worth/weights'

/** What a teacher would ask of an article: how much a question is worth, from 0 to 1. */

/** Courtesies and slogans of state visits: said at every meeting, and remembered of none. */
const COURTESY =
  /高度重视|愿同|愿与|深化|携手|共同努力|友好|传统友谊|务实合作|互利共赢|命运共同体|战略伙伴|高质量发展|坚定不移|积极推动|密切沟通|进一步加强|不断巩固|贯彻落实|现代化|伟大复兴|重要意义|加强合作|共谋发展|走深走实|新台阶|新篇章|祝贺|感谢|赞赏|精神/gu

const headOf = rememberFor(({ article }: Source): string => {
  const lead = article.zones.find(({ kind }) => kind === 'lead' || kind === 'body')
  return `${article.title} ${lead ? article.text.slice(lead.start, lead.end) : ''}`
})

/** How often each name is told of, against the name told of most. */
const centrality = rememberFor(({ article, extraction }: Source): ReadonlyMap<string, number> => {
  const counts = extraction.entities.map(({ name, aliases }): [string, number] => [
    name,
    [...new Set([name, ...aliases])].reduce((sum, form) => sum + article.text.split(form).length - 1, 0),
  ])
  const most = Math.max(1, ...counts.map(([, count]) => count))
  return new Map(counts.map(([name, count]) => [name, count / most]))
})

const factsOf = rememberFor(
  ({ extraction }: Source) => new Map(extraction.facts.map((fact) => [fact.id, fact])),
)

const namesOf = (fact: Fact): readonly string[] => {
  switch (fact.kind) {
    case 'statement':
      return [fact.speaker]
    case 'event':
      return fact.participants
    case 'demand':
      return [fact.by, ...(fact.of ? [fact.of] : [])]
    case 'decision':
      return [fact.by]
    case 'role':
      return [fact.person]
    case 'reason':
      return fact.by ? [fact.by] : []
    case 'date':
    case 'quantity':
    case 'clause':
      return []
    default:
      return fact satisfies never
  }
}

const featuresOf = (source: Source, { item }: Candidate): Features => {
  const facts = item.factIds.flatMap((id) => factsOf(source).get(id) ?? [])
  const told = item.evidence.map(({ text }) => text).join(' ')
  const said = `${item.stem} ${item.rationale}`
  const start = item.evidence[0]?.start ?? 0
  const names = facts.flatMap(namesOf)
  return {
    title: shareFound(source.article.title, said),
    lead: shareFound(headOf(source), told),
    early: 1 - start / Math.max(1, source.article.text.length),
    central: Math.max(0, ...names.map((name) => centrality(source).get(name) ?? 0)),
    planned: facts.some(
      (fact) => (fact.kind === 'event' || fact.kind === 'decision') && fact.status === 'planned',
    )
      ? 1
      : 0,
    figures: /\d/u.test(said) ? 1 : 0,
    courtesy: Math.min(1, (said.match(COURTESY)?.length ?? 0) / 2),
  }
}

const logistic = (value: number): number => 1 / (1 + Math.exp(-value))

/** One day or number in so many is typed before it is chosen: to find it again teaches more than to know it again. */
const TYPED_OF = 4
/** What the choice loses then. */
const TYPED_INSTEAD = 0.8
const MAY_BE_TYPED: ReadonlySet<string> = new Set(['when', 'how-many', 'who'])

const isToBeTyped = ({ kind, item }: Candidate): boolean =>
  item.kind === 'multiple-choice' &&
  MAY_BE_TYPED.has(kind) &&
  hashOf(`${item.factIds[0]}/typed`) % TYPED_OF === 0

/** What three in five questions of the panels reached; below the other, only one in four was found good. */
const [ORDINARY, POOR] = [0.55, 0.35]

/** The worth of a question: what its facts are worth, by how well its kind and format ask for them. */
export const weighed = (source: Source, candidate: Candidate): Candidate => {
  const features = featuresOf(source, candidate)
  const sum = Object.entries(WEIGHTS).reduce(
    (total, [name, weight]) =>
      total + weight * (name in features ? features[name as keyof typeof features] : 1),
    KIND[candidate.kind] ?? 0,
  )
  const { item } = candidate
  const format = FORMAT[item.kind] * (isToBeTyped(candidate) ? TYPED_INSTEAD : 1)
  const quality = qualityOf(source, candidate)
  if (quality < POOR) return { ...candidate, item: { ...item, score: 0 } }
  const score = Math.min(1, item.score * logistic(sum) * format * (quality / ORDINARY) ** 0.6)
  return { ...candidate, item: { ...item, score } }
}
