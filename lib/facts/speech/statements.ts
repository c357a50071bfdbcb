import type { Article, Sentence } from '#lib/article/article'
import { type Span, spanOf } from '#lib/article/span'
import type { StatementFact } from '#lib/facts/fact'
import type { Cue } from '#lib/facts/speech/cues'
import { maskedSentence } from '#lib/facts/speech/mask'
import { modalityOf } from '#lib/facts/speech/modality'
import { leadingSource, relayedSource } from '#lib/facts/speech/source'
import { readSpeaker } from '#lib/facts/speech/speaker'
import { SpeakerMemory } from '#lib/facts/speech/speaker-memory'
import { relays, takesOver, type Voice, voicesOf } from '#lib/facts/speech/voices'
import { type Turn, turnsOf } from '#lib/facts/turns'

/** A statement without its key. */
export type StatementDraft = Omit<StatementFact, 'id'>

/** One sentence as the grammar sees it. */
interface Reading {
  readonly article: Article
  readonly sentence: Sentence
  readonly masked: string
}

const END_MARKS = /[。！？!?；;，,\s]+$/u
const SHORTEST_CONTENT = 4
/** 采访结束时: what may stand between a quotation and who said it. */
const LONGEST_CIRCUMSTANCE = 12
/** A name before a colon says surely enough whose answer follows. */
const ANSWER = 0.95
const PURE_QUOTATION = /^[“「"][^”」"]*[”」"][。！？]?$/u

/** The span of what was said: closing marks off, and the quotation marks too when it is one quotation. */
const contentSpan = ({ article, sentence }: Reading, from: number, to: number): Span | null => {
  let start = sentence.start + from
  let end = sentence.start + to
  const raw = article.text.slice(start, end)
  start += raw.length - raw.trimStart().length
  end -= END_MARKS.exec(article.text.slice(start, end))?.[0].length ?? 0
  const text = article.text.slice(start, end)
  if (PURE_QUOTATION.test(text)) {
    start += 1
    end -= text.length - text.search(/[”」"][。！？]?$/u)
  }
  return end - start >= SHORTEST_CONTENT ? spanOf(article.text, start, end) : null
}

const modeOf = (article: Article, span: Span): StatementFact['mode'] => {
  const before = article.text[span.start - 1] ?? ''
  if (/[“「"]/u.test(before)) return 'direct'
  return /[“「]/u.test(span.text) ? 'mixed' : 'indirect'
}

/** Builds the drafts of one article, sentence by sentence. */
class StatementReader {
  readonly drafts: StatementDraft[] = []
  private readonly memory = new SpeakerMemory()
  private readonly turns: ReadonlyMap<number, Turn>

  constructor(private readonly article: Article) {
    this.turns = turnsOf(article)
  }

  read(sentence: Sentence, next: Sentence | undefined): void {
    const reading = { article: this.article, sentence, masked: maskedSentence(sentence) }
    this.memory.enter(sentence.zone)
    this.memory.learn(sentence.text)
    const turn = this.turns.get(sentence.zone)
    if (turn?.answers) this.answer(reading, turn)
    else if (PURE_QUOTATION.test(sentence.text)) this.quotationAlone(reading, next)
    else this.sentence(reading)
    this.memory.learnPair(reading.masked)
    this.memory.learnMaker(reading.masked)
  }

  /** Every sentence of an answer is said by whose name stands before it. */
  private answer(reading: Reading, { label }: Turn): void {
    const { sentence } = reading
    const from = Math.max(0, label.end + 1 - sentence.start)
    const speaker = readSpeaker(label.text, this.memory.isKnown)
    const name = speaker && this.memory.resolve(speaker)
    const statement = name ? contentSpan(reading, from, sentence.text.length) : null
    if (!name || !statement || /[？?]$/u.test(sentence.text)) return
    const cue = from > 0 ? spanOf(this.article.text, label.start, label.end + 1) : null
    this.push(statement, name, [], cue, { confidence: ANSWER, proof: label })
    this.memory.spoke(name, [])
  }

  private sentence(reading: Reading): void {
    const { masked } = reading
    const relayed = relayedSource(masked, this.memory.isKnown)
    if (relayed) {
      this.relay(reading, relayed)
      return
    }
    const source = leadingSource(masked, this.memory.isKnown)
    const voices = voicesOf(masked, this.memory).filter(({ cue }) => !source || cue.clauseStart >= source.end)
    if (voices.length === 0 && source)
      this.add(reading, { name: source.name, confidence: 0.9 }, [], 0, source.end, masked.length)
    else this.speak(reading, voices, source?.name)
  }

  private speak(reading: Reading, voices: readonly Voice[], source: string | undefined): void {
    let via = source ? [source] : []
    for (let i = 0; i < voices.length; i++) {
      const voice = voices[i] as Voice
      const following = voices[i + 1]
      if (voice.subject.speaker.kind === 'pronoun')
        this.memory.learnPair(reading.masked.slice(0, voice.cue.clauseStart))
      const name = this.memory.resolve(voice.subject.speaker)
      if (!name) continue
      if (voice.silent) {
        this.memory.spoke(name, via)
        continue
      }
      if (following && relays(voice, following)) {
        via = [...via, name]
        continue
      }
      const over = voices.slice(i + 1).findIndex((later) => takesOver(reading.masked, voice, later))
      const end = over < 0 ? reading.sentence.text.length : (voices[i + 1 + over]?.cue.clauseStart ?? 0)
      this.voice(reading, voice, name, via, end)
      if (over < 0) return
      i += over
    }
  }

  private voice(reading: Reading, { cue, subject }: Voice, name: string, via: string[], end: number): void {
    const speaker = {
      name,
      ...(subject.speaker.title ? { title: subject.speaker.title } : {}),
      confidence: subject.speaker.confidence,
    }
    const opening = cue.clauseStart > 0 && /[”」]/u.test(reading.masked[cue.clauseStart - 1] ?? '')
    if (opening) this.quotedFirst(reading, cue, speaker, via)
    if (cue.mark !== 'end')
      this.add(reading, speaker, via, cue.clauseStart, cue.contentStart, end, subject.addressee, cue.verb)
    this.memory.spoke(name, via, reading.masked.slice(cue.clauseStart, cue.contentStart))
  }

  /** “…”，X说: the quotation before the speaker. */
  private quotedFirst(
    reading: Reading,
    cue: Cue,
    speaker: { name: string; title?: string; confidence: number },
    via: string[],
  ): void {
    const close = cue.clauseStart - 1
    const open = Math.max(reading.masked.lastIndexOf('“', close), reading.masked.lastIndexOf('「', close))
    if (open < 0 || close - open < SHORTEST_CONTENT) return
    this.add(reading, speaker, via, cue.clauseStart, open, close + 1, undefined, cue.verb)
  }

  private relay(
    reading: Reading,
    { outer, inner, end }: { outer: string; inner: string; end: number },
  ): void {
    const name = /^(?:报道|文章|该报道|该报)$/u.test(outer) ? (this.memory.lastMedium() ?? outer) : outer
    this.add(reading, { name: inner, confidence: 0.9 }, [name], 0, end, reading.sentence.text.length)
  }

  /** A quotation that is a sentence of its own: the next sentence says who spoke, or the one before has. */
  private quotationAlone(reading: Reading, next: Sentence | undefined): void {
    const named = next && next.zone === reading.sentence.zone ? this.namedAfter(next) : null
    const speaker = named ?? this.memory.speaking()
    if (!speaker) return
    const { text, start } = reading.sentence
    const inner = spanOf(this.article.text, start + 1, start + text.search(/[”」"][。！？]?$/u))
    if (inner.text.length < SHORTEST_CONTENT) return
    this.push(inner, speaker.name, speaker.via, null, { confidence: named?.confidence ?? 0.88 })
    this.memory.spoke(speaker.name, speaker.via)
  }

  /** “…”X说。 “…”采访结束时，X说。 At the head of a paragraph also “…”X表示，…: the words before are X's as well. */
  private namedAfter(next: Sentence): { name: string; via: string[]; confidence: number } | null {
    const masked = maskedSentence(next)
    const voice = voicesOf(masked, this.memory)[0]
    if (!voice || voice.silent || voice.cue.clauseStart > LONGEST_CIRCUMSTANCE) return null
    const { mark, contentStart, clauseStart } = voice.cue
    const closes = mark === 'end' || mark === 'quotation' || masked[contentStart] === '“'
    const opens = clauseStart === 0 && this.memory.speaking() === null
    if (!closes && !opens) return null
    const name = this.memory.resolve(voice.subject.speaker)
    const { confidence } = voice.subject.speaker
    return name ? { name, via: [], confidence: Math.min(closes ? 0.92 : 0.88, confidence) } : null
  }

  private add(
    reading: Reading,
    speaker: { name: string; title?: string; confidence: number },
    via: string[],
    cueStart: number,
    from: number,
    to: number,
    addressee?: string,
    verb?: string,
  ): void {
    const statement = contentSpan(reading, from, to)
    if (!statement) return
    const { start } = reading.sentence
    const cue = from > cueStart ? spanOf(this.article.text, start + cueStart, start + from) : null
    const { title, confidence } = speaker
    this.push(statement, speaker.name, via, cue, {
      confidence,
      ...(title ? { title } : {}),
      ...(addressee ? { addressee } : {}),
      ...(verb ? { verb } : {}),
    })
    this.memory.spoke(speaker.name, via, cue?.text)
  }

  private push(
    statement: Span,
    speaker: string,
    via: readonly string[],
    cue: Span | null,
    more: { confidence: number; title?: string; addressee?: string; verb?: string; proof?: Span },
  ): void {
    const { verb, proof, ...rest } = more
    const evidence = cue
      ? [spanOf(this.article.text, Math.min(cue.start, statement.start), Math.max(statement.end, cue.end))]
      : [...(proof ? [proof] : []), statement]
    this.drafts.push({
      kind: 'statement',
      speaker,
      via,
      cue,
      statement,
      mode: modeOf(this.article, statement),
      modality: modalityOf(statement.text, verb),
      evidence,
      ...rest,
    })
  }
}

/** Who said what in the lead and body of a Chinese article. Headings, captions and furniture say nothing. */
export const extractStatements = (article: Article): StatementDraft[] => {
  const reader = new StatementReader(article)
  article.sentences.forEach((sentence, index) => {
    const kind = article.zones[sentence.zone]?.kind
    if (kind === 'lead' || kind === 'body') reader.read(sentence, article.sentences[index + 1])
  })
  return reader.drafts
}
