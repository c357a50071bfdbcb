import type { Article, Sentence } from '#lib/article/article'
import { type Span, spanOf } from '#lib/article/span'
import { masked } from '#lib/facts/english/masked'
import type { People } from '#lib/facts/english/names/people'
import { type Attribution, attributionsIn } from '#lib/facts/english/speech/attribution'
import { type Content, contentsOf, spanAt } from '#lib/facts/english/speech/content'
import { labelledAnswers } from '#lib/facts/english/speech/interview'
import { Memory, type Speaker } from '#lib/facts/english/speech/memory'
import { englishModality } from '#lib/facts/english/speech/modality'
import { passesOn } from '#lib/facts/english/speech/relayed'
import type { StatementFact } from '#lib/facts/fact'
import type { StatementDraft } from '#lib/facts/speech/statements'

const QUOTATION_ALONE = /^[“"]□+[”"][.!?]?$/u
const LONGEST = 4000

/** One attribution with its speaker and, outermost first, those who pass the words on. */
interface Voice {
  readonly attribution: Attribution
  readonly speaker: Speaker
  readonly via: readonly string[]
}

const modeOf = ({ quoted }: Content, text: string): StatementFact['mode'] =>
  quoted ? 'direct' : /[“”"]/u.test(text) ? 'mixed' : 'indirect'

class Reader {
  readonly drafts: StatementDraft[] = []
  private readonly memory: Memory

  constructor(
    private readonly article: Article,
    people: People,
  ) {
    this.memory = new Memory(people)
  }

  read(sentence: Sentence, next: Sentence | undefined): void {
    if (sentence.text.length > LONGEST) return
    const text = masked(sentence.text)
    if (QUOTATION_ALONE.test(text)) this.quotationAlone(sentence, next)
    else this.voices(sentence, text)
    this.memory.hear(text, sentence.zone)
  }

  private voices(sentence: Sentence, text: string): void {
    const voices = this.voicesOf(text, sentence.zone)
    let from = text.length - text.trimStart().length
    voices.forEach((voice, index) => {
      const following = voices[index + 1]
      const limit = following ? this.limitBefore(text, following.attribution) : text.length
      const contents = contentsOf(text, voice.attribution, from, Math.max(limit, voice.attribution.end))
      for (const content of contents) this.add(sentence, voice, content)
      from = Math.max(from, contents.at(-1)?.end ?? 0, voice.attribution.end)
    })
  }

  /** A second voice begins its own clause: X said …, while Y said …; X's words end before the comma. */
  private limitBefore(text: string, { start }: Attribution): number {
    return text.slice(0, start).replace(/[,;]?\s*(?:and|but|while|whereas|though|although)?\s*$/u, '').length
  }

  private voicesOf(text: string, zone: number): Voice[] {
    const voices: Voice[] = []
    const all = attributionsIn(text)
    for (let i = 0; i < all.length; i++) {
      const attribution = all[i] as Attribution
      const previous = all[i - 1]
      const nested = previous !== undefined && voices.at(-1)?.attribution === previous
      if (nested && this.isInside(text, previous, attribution)) continue
      const speaker = this.memory.resolve(attribution.subject, zone)
      if (!speaker) continue
      const chained = this.chained(text, zone, { attribution, speaker, via: [] }, all[i + 1])
      voices.push(chained ?? { attribution, speaker, via: [] })
      if (chained) i++
    }
    return voices
  }

  /** Two attributions of one thing said, of which one passes on the other; null when the second stands for itself. */
  private chained(text: string, zone: number, first: Voice, next: Attribution | undefined): Voice | null {
    const relay = next ? passesOn(text, first.attribution, next) : null
    if (!next || !relay) return null
    const speaks = relay === 'second' || contentsOf(text, next, 0, text.length).length > 0
    const other = speaks ? this.memory.resolve(next.subject, zone) : null
    if (!other) return null
    return relay === 'first'
      ? { attribution: next, speaker: other, via: [first.speaker.name] }
      : { ...first, via: [other.name] }
  }

  /** Words about saying within what is said: X said that a plan which Y announced …; not a voice of its own. */
  private isInside(text: string, outer: Attribution, inner: Attribution): boolean {
    const between = text.slice(outer.end, inner.start)
    return !/(?:[;,]\s*(?:and|but|while|whereas|though|although|according to)?|[”"]|\b(?:and|but|while|whereas))\s*$/u.test(
      between,
    )
  }

  private add(sentence: Sentence, { attribution, speaker, via }: Voice, content: Content): void {
    const { start, end, verb, verbStart, verbEnd, addressee } = attribution
    const base = sentence.start
    const statement = this.withoutStop(spanAt(this.article.text, base, content))
    const evidence = spanOf(
      this.article.text,
      Math.min(base + start, statement.start),
      Math.max(base + end, statement.end),
    )
    const cue = spanOf(this.article.text, base + verbStart, base + verbEnd)
    const { name, title, confidence } = speaker
    this.drafts.push({
      kind: 'statement',
      speaker: name,
      ...(title ? { title } : {}),
      via,
      ...(addressee ? { addressee: addressee.trim() } : {}),
      cue,
      statement,
      mode: modeOf(content, statement.text),
      modality: englishModality(statement.text, verb),
      confidence: content.quoted ? confidence : Math.min(confidence, 0.93),
      evidence: [evidence],
    })
    this.memory.spoke(speaker, sentence.zone)
  }

  /** A quotation that is a sentence of its own: the next sentence says who spoke, or the paragraph's last speaker goes on. */
  private quotationAlone(sentence: Sentence, next: Sentence | undefined): void {
    const named = next && next.zone === sentence.zone ? this.namedAfter(next) : null
    const speaker = named ?? this.memory.speaking(sentence.zone)
    const close = sentence.text.search(/[”"][.!?]?$/u)
    if (!speaker || close < 4) return
    const statement = this.withoutStop(spanOf(this.article.text, sentence.start + 1, sentence.start + close))
    this.drafts.push({
      kind: 'statement',
      speaker: speaker.name,
      ...(speaker.title ? { title: speaker.title } : {}),
      via: [],
      cue: null,
      statement,
      mode: 'direct',
      modality: englishModality(statement.text, ''),
      confidence: named ? 0.9 : Math.min(speaker.confidence, 0.88),
      evidence: [spanOf(this.article.text, sentence.start, sentence.end)],
    })
    this.memory.spoke(speaker, sentence.zone)
  }

  private withoutStop(span: Span): Span {
    const text = span.text.replace(/[,.]$/u, '')
    return spanOf(this.article.text, span.start, span.start + text.length)
  }

  /** “Why now?” Ruiz asked. — a sentence that does no more than name the speaker of the quotation before it. */
  private namedAfter(next: Sentence): Speaker | null {
    const text = masked(next.text)
    const [attribution] = attributionsIn(text)
    const isBare =
      attribution && attribution.start <= 2 && /^[^□“”"]{0,60}$/u.test(text.slice(attribution.end))
    if (!isBare || /\bthat\b/u.test(text.slice(attribution.end)) || text.length > 90) return null
    return text.slice(attribution.end).trim().length <= 40
      ? this.memory.resolve(attribution.subject, next.zone)
      : null
  }
}

/** Who said what in the lead and body of an English article. Headings, captions and furniture say nothing. */
export const englishStatements = (article: Article, people: People): StatementDraft[] => {
  const reader = new Reader(article, people)
  const answers = labelledAnswers(article, people)
  const labelled = new Set(answers.map(({ zone }) => zone))
  article.sentences.forEach((sentence, index) => {
    const kind = article.zones[sentence.zone]?.kind
    if ((kind === 'lead' || kind === 'body') && !labelled.has(sentence.zone))
      reader.read(sentence, article.sentences[index + 1])
  })
  return [...reader.drafts, ...answers.map(({ draft }) => draft)]
}
