import type { Article } from '#lib/article/article'
import { spanOf } from '#lib/article/span'
import type { Entity, EntityType, Extraction } from '#lib/facts/fact'
import { stableHash } from '#lib/facts/hash'
import { attributionOf } from '#lib/facts/proposals/attribution'
import type { Place } from '#lib/facts/proposals/locate'
import { PROPOSED_CONFIDENCE } from '#lib/facts/proposals/proposed'
import { modalityOf } from '#lib/facts/speech/modality'
import { certaintyOf } from '#lib/facts/speech/speakers'
import type { StatementDraft } from '#lib/facts/speech/statements'
import { speakerIn } from '#lib/language/zh/speaker-words'

/** A statement that was proved, with its speaker where the article's entities do not hold them yet. */
export interface ProvedStatement {
  readonly draft: StatementDraft
  readonly speaker: Entity
}

interface Named {
  readonly written: string
  readonly title?: string
  readonly entity: Entity
}

const SURELY_A_NAME = 0.85
const ENGLISH_NAME = /^\p{Lu}[\p{L}'’.-]+(?: \p{Lu}[\p{L}'’.-]+){1,3}$/u

const entityFor = (name: string, type: EntityType, title: string | undefined): Entity => ({
  id: `x-${stableHash(`${type}|${name}`)}`,
  name,
  type,
  aliases: [],
  titles: title ? [title] : [],
})

/** Whom a speaker's words name; null for a pronoun, for somebody without a name and for what cannot speak. */
const namedIn = (speaker: string, { language }: Article, { entities }: Extraction): Named | null => {
  const known = (name: string) => entities.find((one) => one.name === name || one.aliases.includes(name))
  const own = known(speaker)
  if (own) return { written: speaker, entity: own }
  if (language === 'en')
    return ENGLISH_NAME.test(speaker)
      ? { written: speaker, entity: entityFor(speaker, 'person', undefined) }
      : null
  const actor = speakerIn(speaker)
  if (actor?.kind !== 'name' || certaintyOf(actor) < SURELY_A_NAME) return null
  const { name, type, titles } = actor
  const [title] = titles
  return { written: name, ...(title ? { title } : {}), entity: known(name) ?? entityFor(name, type, title) }
}

/**
 * Proves that somebody said these words: the sentence that holds them consists of the name, a verb of speech and the
 * words, whole. Nothing is taken on trust but where to look.
 *
 * @returns the statement, or why it is not proved
 */
export const proveStatement = (
  article: Article,
  extraction: Extraction,
  { span, sentence }: Place,
  speaker: string,
): ProvedStatement | string => {
  const named = namedIn(speaker, article, extraction)
  if (!named) return 'the speaker is not somebody whom the article names'
  const [from, to] = [span.start - sentence.start, span.end - sentence.start]
  const attribution = attributionOf(sentence.text, { from, to }, named.written, article.language)
  if (!attribution) return 'the sentence does not show that these are all the words of this speaker'
  const { mode, cueStart, cueEnd } = attribution
  const draft: StatementDraft = {
    kind: 'statement',
    speaker: named.entity.name,
    ...(named.title ? { title: named.title } : {}),
    via: [],
    cue: spanOf(article.text, sentence.start + cueStart, sentence.start + cueEnd),
    statement: span,
    mode,
    modality: modalityOf(span.text, sentence.text.slice(cueStart, cueEnd)),
    evidence: [spanOf(article.text, sentence.start, sentence.end)],
    confidence: PROPOSED_CONFIDENCE,
  }
  return { draft, speaker: named.entity }
}
