import { withArticle } from '#cli/article-arguments'
import { openProposer } from '#cli/proposer/proposer'
import type { Article } from '#lib/article/article'
import { factLabel } from '#lib/facts/describe'
import type { Extraction, Fact } from '#lib/facts/fact'

const publishedText = (published: Extraction['published']): string | null => {
  if (!published) return null
  return published.start === published.end ? published.start : `${published.start}/${published.end}`
}

/**
 * Facts of one kind in the shape that the command prints: a date's span is spread, `kind` is left out, and of what is held by
 * nobody in particular the thing itself takes part.
 */
const printed = (fact: Fact): object => {
  const { kind: _, ...rest } = fact
  switch (fact.kind) {
    case 'date': {
      const { id, span, type, value, mod, anchor, event, resolved, confidence } = fact
      return { id, ...span, type, value, mod, anchor, event, resolved, confidence }
    }
    case 'quantity': {
      const { span: __, ...quantity } = fact
      const { kind: ___, ...shown } = quantity
      return shown
    }
    case 'event': {
      const { kind: __, thing, participants, ...event } = fact
      return { ...event, participants: participants.length === 0 && thing ? [thing] : participants }
    }
    case 'statement':
    case 'demand':
    case 'decision':
    case 'role':
    case 'reason':
    case 'clause':
      return rest
    default:
      return fact satisfies never
  }
}

/** The document that `wengu extract --json` prints. */
export const extractionDocument = (article: Article, extraction: Extraction): object => {
  const { published, entities, facts, conflicts } = extraction
  const of = (kind: Fact['kind']) => facts.filter((fact) => fact.kind === kind).map(printed)
  return {
    article: {
      title: article.title,
      published: {
        value: publishedText(published),
        inferred: published?.inferred ?? false,
        evidence: published?.evidence ?? [],
      },
      language: article.language,
      characters: article.text.length,
    },
    entities,
    dates: of('date'),
    statements: of('statement'),
    events: of('event'),
    quantities: of('quantity'),
    demands: of('demand'),
    decisions: of('decision'),
    roles: of('role'),
    reasons: of('reason'),
    clauses: of('clause'),
    conflicts,
  }
}

/** `wengu extract PATH`: the facts of one article. */
export const extract = (args: readonly string[]): Promise<number> =>
  withArticle(args, 'extract', async ({ article, json, run }) => {
    const extraction = await run('extract', { article, proposals: await openProposer()(article) })
    if (!extraction) return 1
    if (json) console.log(JSON.stringify(extractionDocument(article, extraction), null, 1))
    else
      for (const fact of extraction.facts)
        console.log(`${fact.confidence.toFixed(2)}  ${fact.kind.padEnd(9)} ${factLabel(fact)}`)
    return 0
  })
