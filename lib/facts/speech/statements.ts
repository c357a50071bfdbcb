import type { Article, Sentence } from '#lib/article/article'
import { type Span, spanOf } from '#lib/article/span'
import type { StatementFact } from '#lib/facts/fact'
import { type Cue, findCues } from '#lib/facts/speech/cues'
import { maskedSentence } from '#lib/facts/speech/mask'
import { modalityOf } from '#lib/facts/speech/modality'
import { leadingSource, relayedSource } from '#lib/facts/speech/source'
import { SpeakerMemory } from '#lib/facts/speech/speaker-memory'
import { readSubject, type Subject } from '#lib/facts/speech/subject'

/** A statement without its key. */
export type StatementDraft = Omit<StatementFact, 'id'>

/** One sentence as the grammar sees it. */
interface Reading {
  readonly article: Article
  readonly sentence: Sentence
  readonly masked: string
}

/** A cue whose subject was understood. */
interface Voice {
  readonly cue: Cue
  readonly subject: Subject
}

const END_MARKS = /[。！？!?；;，,\s]+$/u
const SHORTEST_CONTENT = 4
const PURE_QUOTATION = /^[“「"][^”」"]*[”」"][。！？]?$/u
const CONTINUES = /^(?:并且?|且|还|也|同时|又)?$/u
/** Characters before a verb in which its subject is looked for. */
const LOOK_BACK = 120
const NARRATOR = /^(?:.{0,8})?记者$/u

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

/** What the clauses before a subjectless verb say of who speaks: 俄罗斯予以否认,称… */
const inheritedSubject = (masked: string, cue: Cue, memory: SpeakerMemory): Subject | null => {
  let end = cue.clauseStart
  while (end > 0) {
    const from = Math.max(0, end - LOOK_BACK)
    const body = masked.slice(from, end).replace(/[，,]$/u, '')
    const start = from + Math.max(body.lastIndexOf('，'), body.lastIndexOf(','), body.lastIndexOf('；')) + 1
    const subject = readSubject(body.slice(start - from), memory.isKnown)
    if (subject && subject.speaker.confidence > 0.8) return subject
    end = start
    if (cue.clauseStart - end > LOOK_BACK) return null
  }
  return null
}

const DEMANDING = /^(?:要求|提出|敦促|指责)/u

/** 予以否认,称…: of two verbs of one subject the second one introduces what was said. */
const withoutIntroductions = (cues: readonly Cue[]): Cue[] =>
  cues.filter((cue, index) => {
    const next = cues[index + 1]
    return !next || next.clauseStart !== cue.contentStart || next.verbStart !== next.clauseStart
  })

/** The cues of a sentence whose subject can speak. */
const voicesOf = (masked: string, memory: SpeakerMemory): Voice[] => {
  const voices: Voice[] = []
  for (const cue of withoutIntroductions(findCues(masked))) {
    const subject = subjectOf(masked, cue, memory, voices.at(-1))
    if (subject && canSay(cue, subject)) voices.push({ cue, subject })
  }
  return voices
}

/** The cue's own subject; 并表示 goes on with the one before, or with whom the clauses before name. */
const subjectOf = (
  masked: string,
  cue: Cue,
  memory: SpeakerMemory,
  previous: Voice | undefined,
): Subject | null => {
  const region = masked.slice(cue.clauseStart, cue.verbStart)
  const own = readSubject(region, memory.isKnown)
  if (own || !CONTINUES.test(region) || DEMANDING.test(cue.verb)) return own
  return previous?.subject ?? inheritedSubject(masked, cue, memory)
}

const canSay = (cue: Cue, { speaker }: Subject): boolean => {
  if (NARRATOR.test(speaker.name)) return false
  if (DEMANDING.test(cue.verb) && (speaker.kind === 'role' || speaker.confidence < 0.85)) return false
  return cue.mark !== 'none' || speaker.confidence >= 0.8
}

const NAMED: ReadonlySet<string> = new Set(['person'])

/** Whether the second voice is what the first one passes on: 乌沙科夫表示,普京在电话中回应说,… */
const relays = (first: Voice, second: Voice): boolean =>
  second.cue.clauseStart <= first.cue.contentStart + 1 &&
  NAMED.has(second.subject.speaker.kind) &&
  second.cue.mark !== 'none' &&
  first.subject.speaker.name !== second.subject.speaker.name

/** Whether the second voice speaks for itself after the first one has ended. */
const takesOver = (masked: string, first: Voice, second: Voice): boolean => {
  const region = masked.slice(second.cue.clauseStart, second.cue.verbStart)
  if (CONTINUES.test(region)) return second.cue.mark !== 'none' || /^(?:并|且)/u.test(region)
  const contrasts = /则|；$/u.test(region) || masked[second.cue.clauseStart - 1] === '；'
  return (
    contrasts && second.subject.speaker.confidence > 0.85 && second.cue.clauseStart > first.cue.contentStart
  )
}

/** Builds the drafts of one article, sentence by sentence. */
class StatementReader {
  readonly drafts: StatementDraft[] = []
  private readonly memory = new SpeakerMemory()

  constructor(private readonly article: Article) {}

  read(sentence: Sentence, next: Sentence | undefined): void {
    const reading = { article: this.article, sentence, masked: maskedSentence(sentence) }
    this.memory.enter(sentence.zone)
    this.memory.learn(sentence.text)
    if (PURE_QUOTATION.test(sentence.text)) this.quotationAlone(reading, next)
    else this.sentence(reading)
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
      const name = this.memory.resolve(voice.subject.speaker)
      if (!name) continue
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
    this.memory.spoke(name, via)
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
    this.push(inner, speaker.name, speaker.via, null, { confidence: named ? 0.92 : 0.88 })
    this.memory.spoke(speaker.name, speaker.via)
  }

  private namedAfter(next: Sentence): { name: string; via: string[] } | null {
    const masked = maskedSentence(next)
    const voice = voicesOf(masked, this.memory)[0]
    if (
      !voice ||
      voice.cue.clauseStart > 0 ||
      !['end', 'quotation'].includes(masked[voice.cue.contentStart] === '“' ? 'quotation' : voice.cue.mark)
    )
      return null
    const name = this.memory.resolve(voice.subject.speaker)
    return name ? { name, via: [] } : null
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
    this.memory.spoke(speaker.name, via)
  }

  private push(
    statement: Span,
    speaker: string,
    via: readonly string[],
    cue: Span | null,
    more: { confidence: number; title?: string; addressee?: string; verb?: string },
  ): void {
    const { verb, ...rest } = more
    const evidence = cue
      ? [spanOf(this.article.text, Math.min(cue.start, statement.start), Math.max(statement.end, cue.end))]
      : [statement]
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
