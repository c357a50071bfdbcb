import { nearestFirst } from '#lib/items/distract/nearness'
import { entityNamed, type Source } from '#lib/items/source'
import { countryOf } from '#lib/language/zh/lexicon/countries'

/** Places that may stand beside the key: of its own size, from the article first. */

const ENOUGH = 8

const isCountry = (source: Source, name: string): boolean =>
  entityNamed(source, name)?.type === 'country' || countryOf(name) !== null

const share = (a: string, b: string): boolean => a.includes(b) || b.includes(a)

export const rivalPlaces = (source: Source, key: string, at: number, stem: string): string[] => {
  const { entities, facts } = source.extraction
  const told = facts.flatMap((fact) => (fact.kind === 'event' && fact.place ? [fact.place] : []))
  const named = entities.filter(({ type }) => type === 'place' || type === 'country').map(({ name }) => name)
  const elsewhere = source.others
    .filter(({ type }) => type === 'place' || type === 'country')
    .map(({ text }) => text)
  const fits = (name: string): boolean =>
    isCountry(source, name) === isCountry(source, key) && !share(name, key) && !stem.includes(name)
  const near = nearestFirst(source, at, [...new Set([...told, ...named])], fits)
  return [...new Set([...near, ...elsewhere])].filter(fits).slice(0, ENOUGH)
}
