import 'server-only'
import type { Viewer } from '#data/account/viewer'
import { findManuscript } from '#data/articles/desk'
import { database } from '#data/server/database'
import type { Language, Sentence, Zone } from '#lib/article/article'
import { sentencesOf } from '#lib/article/sentences'
import { shownLabel } from '#lib/facts/describe'
import { listedFacts } from '#lib/facts/listed'
import { shownKey } from '#lib/items/grade'
import type { Item, ItemKind } from '#lib/items/item'
import { namedIn, type Refusal, refusalOf } from '#lib/items/refusal'
import type { Unasked } from '#lib/items/unasked'
import { findingsOf } from '#prisma/manuscripts'
import type { FactStanding, Findings, FoundFact, Stretch } from '#prisma/reading/findings'

/** A question beside its fact, for the owner. */
export interface DeskQuestionView {
  readonly key: string
  readonly kind: ItemKind
  readonly stem: string
  /** The right answer, and of a choice the wrong ones. */
  readonly answer: string
  readonly wrong: readonly string[]
  /** What is proved by the text, what a person has changed, and what nothing but a person stands for. */
  readonly proof: 'proved' | 'person' | 'unproved'
}

export interface DeskFactView {
  readonly key: string
  readonly kind: FoundFact['kind']
  readonly standing: FactStanding
  readonly label: string
  /** The sentence of the text that says so. */
  readonly sentence: string
  readonly answer: string
  readonly fields: FoundFact['fields']
  readonly isInConflict: boolean
  /** Of what the owner sees in conflict with it, the keys. */
  readonly disputes: readonly string[]
  readonly questions: readonly DeskQuestionView[]
  /** Why nothing asks it; null where something does, or it was dropped. */
  readonly unasked: Unasked | null
  /** Proved questions that could be asked in place of these. */
  readonly spare: readonly Pick<DeskQuestionView, 'key' | 'stem' | 'answer'>[]
}

/** A paragraph with the facts that stand in it. */
export interface DeskParagraphView {
  readonly kind: Zone['kind']
  readonly text: string
  readonly marks: readonly (Stretch & { readonly fact: string })[]
}

/** How many questions there are, and why there are not more. */
export interface AskingView {
  readonly questions: number
  /** Facts that a question asks: as many as the article's page tells. */
  readonly asked: number
  /** Facts that are listed and not dropped. */
  readonly facts: number
  /** How many facts nothing asks for one reason, the commonest first. */
  readonly unasked: readonly { readonly why: Unasked; readonly count: number }[]
}

export interface DeskBodyView {
  readonly slug: string
  readonly language: string
  readonly paragraphs: readonly DeskParagraphView[]
  readonly facts: readonly DeskFactView[]
  readonly asking: AskingView
  /** Questions that the owner has written. */
  readonly own: readonly DeskQuestionView[]
  readonly hidden: readonly { readonly key: string; readonly stem: string }[]
  readonly unproved: readonly RefusedQuestion[]
}

/** A question that the verifier refuses: why, and the word that is at fault where it names one. */
export interface RefusedQuestion {
  readonly stem: string
  readonly why: Refusal
  readonly word: string
}

const MOST_REFUSED = 40

const questionOf = (item: Item): DeskQuestionView => ({
  key: item.key,
  kind: item.kind,
  stem: item.stem,
  answer: shownKey(item),
  wrong:
    item.kind === 'multiple-choice'
      ? item.options.flatMap(({ text, correct }) => (correct ? [] : [text]))
      : [],
  proof: item.author === undefined ? 'proved' : item.evidence.length > 0 ? 'person' : 'unproved',
})

/** What was refused, each stem once: it may have been tried with several options. */
const refusedOf = ({ unproved }: Findings): RefusedQuestion[] => {
  const byStem = new Map(unproved.map(({ stem, why }) => [stem, why]))
  return [...byStem].map(([stem, why]) => ({ stem, why: refusalOf(why), word: namedIn(why) }))
}

const paragraphsOf = (
  text: string,
  zones: readonly Zone[],
  facts: readonly FoundFact[],
): DeskParagraphView[] =>
  zones
    .filter(({ kind, start, end }) => kind !== 'front-matter' && text.slice(start, end).trim() !== '')
    .map(({ kind, start, end }) => ({
      kind,
      text: text.slice(start, end),
      marks: facts
        .filter(({ standing }) => standing !== 'dropped')
        .flatMap(({ key, spans }) =>
          spans
            .filter((span) => span.start >= start && span.end <= end)
            .map((span) => ({ fact: key, start: span.start - start, end: span.end - start })),
        ),
    }))

const askingOf = (items: readonly Item[], facts: readonly DeskFactView[]): AskingView => {
  const counts = new Map<Unasked, number>()
  for (const { unasked } of facts) if (unasked) counts.set(unasked, (counts.get(unasked) ?? 0) + 1)
  return {
    questions: items.length,
    asked: new Set(items.flatMap(({ factIds }) => factIds)).size,
    facts: facts.filter(({ standing }) => standing !== 'dropped').length,
    unasked: [...counts].map(([why, count]) => ({ why, count })).sort((a, b) => b.count - a.count),
  }
}

/** A day without what happened then, a number without what it counts. */
const isBare = ({ kind, fields }: FoundFact): boolean =>
  (kind === 'date' && fields.event === '') || (kind === 'quantity' && fields.what === '')

/** What a fact is called: by its sentence where it is nothing but a day or a number. */
const labelOf = (fact: FoundFact, sentences: readonly Sentence[]): string =>
  isBare(fact) ? (sentences[placesOf(fact, sentences)[0] ?? -1]?.text ?? fact.label) : fact.label

/** The places of the sentences in which a fact stands. */
const placesOf = ({ spans }: FoundFact, sentences: readonly Sentence[]): number[] =>
  spans.map((span) => sentences.findIndex(({ start, end }) => span.start >= start && span.start < end))

/** The facts that their owner has to decide about, in the order of the text: what says something, each thing once. */
const listed = (findings: Findings, items: readonly Item[], sentences: readonly Sentence[]): FoundFact[] => {
  const bound = new Set([
    ...items.flatMap(({ factIds }) => factIds.slice(0, 1)),
    ...(findings.spare ?? []).map(({ fact }) => fact),
    ...findings.conflicts.flat(),
    ...findings.stated.flat(),
  ])
  const keys = listedFacts(
    findings.facts.map((fact) => ({
      key: fact.key,
      label: labelOf(fact, sentences),
      isBare: isBare(fact),
      isBound: fact.standing !== 'proposed' || bound.has(fact.key),
      sentences: placesOf(fact, sentences),
    })),
  )
  return findings.facts.filter(({ key }) => keys.has(key))
}

/** A fact with all that is told of it beside the text. */
const deskFact = (
  findings: Findings,
  items: readonly Item[],
  sentences: readonly Sentence[],
  language: string,
) => {
  const disputed = new Set(findings.conflicts.flat())
  const unasked = new Map(findings.unasked?.map(({ fact, why }) => [fact, why]))
  return (fact: FoundFact): DeskFactView => {
    const { key, kind, standing, answer, fields } = fact
    const [place] = placesOf(fact, sentences)
    return {
      key,
      kind,
      standing,
      label: shownLabel(labelOf(fact, sentences), language),
      sentence: sentences[place ?? -1]?.text ?? '',
      answer,
      fields,
      isInConflict: disputed.has(key),
      disputes: findings.stated.flatMap((group) =>
        group.includes(key) ? group.filter((other) => other !== key) : [],
      ),
      questions: items.filter(({ factIds }) => factIds[0] === key).map(questionOf),
      unasked: unasked.get(key) ?? null,
      spare: (findings.spare ?? []).flatMap(({ fact: of, ...question }) => (of === key ? [question] : [])),
    }
  }
}

/** An article of the viewer's with all that was found in it; null when it is not theirs, or not read yet. */
export const readDeskBody = async (viewer: Viewer, slug: string): Promise<DeskBodyView | null> => {
  const row = await findManuscript(viewer, slug)
  const findings = findingsOf(row?.findings ?? null)
  if (!findings) return null
  const client = await database()
  const article = await client.article.findUnique({
    where: { slug },
    select: {
      language: true,
      text: true,
      zones: true,
      items: {
        where: { retiredAt: null },
        select: { item: true },
        orderBy: [{ score: 'desc' }, { key: 'asc' }],
      },
    },
  })
  if (!article) return null
  const items = article.items.map(({ item }) => JSON.parse(item) as Item)
  const zones = JSON.parse(article.zones) as Zone[]
  const sentences = sentencesOf(article.text, zones, article.language as Language)
  const shown = listed(findings, items, sentences)
  const facts = shown.map(deskFact(findings, items, sentences, article.language))
  return {
    slug,
    language: article.language,
    paragraphs: paragraphsOf(article.text, zones, shown),
    facts,
    asking: askingOf(items, facts),
    own: items.filter(({ key }) => key.startsWith('own-')).map(questionOf),
    hidden: findings.hidden,
    unproved: refusedOf(findings).slice(0, MOST_REFUSED),
  }
}
