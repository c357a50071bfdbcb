import { type Source, sureFacts } from '#lib/items/source'
import { dateGap } from '#lib/items/tell/date-gaps'
import { type Gap, isGlossed } from '#lib/items/tell/gap'
import { nameGap, namesIn } from '#lib/items/tell/name-gaps'
import { durationGap, quantityGap } from '#lib/items/tell/number-gaps'
import { placeGap } from '#lib/items/tell/place-gaps'
import { quotedGaps } from '#lib/items/tell/quoted-gaps'
import { rangeGaps } from '#lib/items/tell/range-gaps'
import { resultGaps } from '#lib/items/tell/result-gaps'
import type { Standing } from '#lib/items/tell/standing'
import { termGaps, workGaps } from '#lib/items/tell/term-gaps'
import { wordGap } from '#lib/items/tell/word-gaps'

/** Where a sentence carries its information, and what may be left out of it: never a word that has synonyms. */

/** The places of a sentence that may be left out, those first that ask most. */
export const gapsIn = (source: Source, one: Standing): Gap[] => {
  const durations = sureFacts(source, 'date').filter(({ type }) => type === 'DURATION')
  const terms = [...workGaps(source, one), ...termGaps(source, one), ...quotedGaps(source, one)]
  const named = [
    ...terms.filter(({ span }) => !isGlossed(source.article.text, span)),
    ...one.reading.phrases.flatMap(namesIn).flatMap((phrase) => nameGap(source, one, phrase)),
    ...one.reading.phrases.flatMap((phrase) => placeGap(source, one, phrase)),
  ]
  const found = [
    ...sureFacts(source, 'quantity').flatMap((fact) => quantityGap(source, one, fact)),
    ...rangeGaps(source, one),
    ...resultGaps(source, one),
    ...sureFacts(source, 'date').flatMap((fact) => dateGap(source, one, fact)),
    ...durations.flatMap((fact) => durationGap(source, one, fact)),
    // Of several names the first: they would be filed under one fact.
    ...named.slice(0, 1),
  ].filter(
    ({ span }) => !one.mends.some(({ start, end, to }) => to !== '' && start < span.end && span.start < end),
  )
  return found.length > 0 ? found : wordGap(source, one)
}
