import type { Article } from '#lib/article/article'
import { spanOf } from '#lib/article/span'
import type { DemandDraft } from '#lib/facts/demands'
import { masked } from '#lib/facts/english/masked'
import { type Party, readParty } from '#lib/facts/english/names/party'
import type { People } from '#lib/facts/english/names/people'

/** A demanded that B …; A urged (called on, ordered) B to …. Both must be named; what is only hoped for is no demand. */

const DEMAND =
  /(?:^|[,;]\s)(?<by>[^,;:□“”]{2,80}?) (?:has |have |had |also |again |repeatedly )*(?:(?<that>demanded that) |(?:urged|called on|called upon|ordered|pressed|asked) (?<of>[^,;:□“”]{2,60}?) (?=(?:not )?to [a-z]))/gu
const SURE: ReadonlySet<Party['kind']> = new Set(['person', 'country', 'organisation'])
const LONGEST = 600

/** What one side demands of another, where both are sure. */
export const englishDemands = (article: Article, people: People): DemandDraft[] =>
  article.sentences.flatMap((sentence) => {
    const kind = article.zones[sentence.zone]?.kind
    if ((kind !== 'lead' && kind !== 'body') || sentence.text.length > LONGEST) return []
    const text = masked(sentence.text)
    const sure = (name: string): string | null => {
      const party = readParty(name)
      return party && SURE.has(party.kind) ? people.nameFor(party.name) : null
    }
    return [...text.matchAll(DEMAND)].flatMap((match): DemandDraft[] => {
      const { by = '', that, of } = match.groups ?? {}
      const [who, whom] = [sure(by), of === undefined ? undefined : sure(of)]
      if (who === null || whom === null) return []
      const from = match.index + match[0].length - (that ? 0 : (of?.length ?? 0) + 1)
      const length = text.slice(from).replace(/[\s.!?]+$/u, '').length
      if (length < 8) return []
      const span = spanOf(article.text, sentence.start + from, sentence.start + from + length)
      return [
        {
          kind: 'demand',
          by: who,
          ...(whom ? { of: whom } : {}),
          text: span.text,
          confidence: 0.85,
          evidence: [span],
        },
      ]
    })
  })
