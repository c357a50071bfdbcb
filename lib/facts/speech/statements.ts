import { type Span, spanOf } from '#lib/article/span'
import type { StatementFact } from '#lib/facts/fact'
import { People } from '#lib/facts/people'
import { contentSpan, modeOf, quotationBalance } from '#lib/facts/speech/contents'
import { isOfSomeSource } from '#lib/facts/speech/going-on'
import { modalityOf } from '#lib/facts/speech/modality'
import { stretchesOf } from '#lib/facts/speech/stretches'
import { type Voice, VoiceFinder } from '#lib/facts/speech/voices'
import { WhoIsMeant } from '#lib/facts/speech/who-is-meant'
import { actorOf } from '#lib/facts/told-clauses'
import { type Turn, turnsOf } from '#lib/facts/turns'
import type { Clause, ReadArticle, Reading } from '#lib/language/language'
import { speechVerbOf } from '#lib/language/zh/lexicon/speech-verbs'

/** A statement without its key. */
export type StatementDraft = Omit<StatementFact, 'id'>

/** A name before a colon says surely enough whose answer follows. */
const ANSWER = 0.95
const QUOTED_ALONE = 0.88
const NAMED_BEHIND = 0.92
/** Nobody else speaks behind it: to be shown, and not asked. */
const QUOTED_BETWEEN = 0.78

interface Said {
  readonly statement: Span
  readonly speaker: string
  readonly via: readonly string[]
  readonly cue: Span | null
  readonly confidence: number
  readonly title?: string
  readonly addressee?: string
  readonly verb?: string
  readonly proof?: Span
  /** Where the words do not stand in the sentence that tells whose they are: its words of that. */
  readonly naming?: Span
  readonly pieces?: readonly Span[]
}

/** Whoever speaks on, and the words that told so. */
interface Speaking {
  readonly name: string
  readonly via: readonly string[]
  readonly naming: Span | null
}

/** Builds the statements of one article, sentence by sentence. */
class StatementReader {
  readonly statements: StatementDraft[] = []
  private readonly who: WhoIsMeant
  private readonly text: string
  private readonly turns: ReadonlyMap<number, Turn>
  /** Who spoke last in this paragraph. */
  private speaking: Speaking | null = null
  /** Who is quoted on and on, until the marks close. */
  private quoted: Speaking | null = null
  /** Somebody with a name who acted last in this paragraph. */
  private acting: string | null = null
  /** Who spoke last in the paragraph before. */
  private before: string | null = null
  private zone = -1

  constructor(read: ReadArticle, people: People) {
    this.who = new WhoIsMeant(people)
    this.text = read.article.text
    this.turns = turnsOf(read)
  }

  sentence(reading: Reading, next: Reading | undefined): void {
    const { sentence } = reading
    const isNewParagraph = sentence.zone !== this.zone
    if (isNewParagraph) {
      this.before = this.speaking?.name ?? null
      this.speaking = null
      this.acting = null
    }
    this.zone = sentence.zone
    this.who.enter(sentence.zone)
    if (this.quoted && isOpenedAnew(sentence.text, isNewParagraph)) this.quoted = null
    const turn = this.turns.get(sentence.zone)
    if (turn?.answers) this.answer(reading, turn)
    else if (this.quoted) this.goesOn(reading)
    else if (isQuotation(reading)) this.quotationAlone(reading, next)
    else this.voices(reading)
  }

  /** Every sentence of an answer is said by whose name stands before it. */
  private answer({ sentence }: Reading, { label, name }: Turn): void {
    const from = Math.max(sentence.start, label.end + 1)
    const statement = contentSpan(this.text, from, sentence.end)
    if (!statement || '？?'.includes(sentence.text.slice(-1))) return
    const cue = from > sentence.start ? spanOf(this.text, label.start, label.end + 1) : null
    this.push({
      statement,
      speaker: this.who.full(name) ?? name,
      via: [],
      cue,
      confidence: ANSWER,
      proof: label,
    })
    this.speaking = { name, via: [], naming: label }
  }

  /** A quotation that began in a sentence before and is not closed yet. */
  private goesOn({ sentence }: Reading): void {
    const { quoted } = this
    if (!quoted) return
    const statement = contentSpan(this.text, sentence.start, sentence.end)
    if (statement) this.push({ statement, ...saidBy(quoted), cue: null, confidence: QUOTED_ALONE })
    if (quotationBalance(sentence.text) < 0) this.quoted = null
  }

  private voices(reading: Reading): void {
    const voices = new VoiceFinder(reading, this.who, this.speaking?.name ?? this.acting).find()
    this.acting = this.actorOf(reading) ?? this.acting
    for (const voice of voices) this.voice(voice, reading.sentence)
    // 有消息称: whoever speaks on behind it is not known.
    if (reading.clauses.some((clause) => isOpen(reading, clause))) {
      this.speaking = null
      this.acting = null
    }
    const last = voices.at(-1)
    if (last && quotationBalance(reading.sentence.text) > 0) this.quoted = this.speaking
  }

  /** Whose words go on: of 他说，总统提到… his, and of 他说，总统表示… the president's. */
  private goesOnAs({ clause, speaker, via }: Voice): Pick<Speaking, 'name' | 'via'> {
    const [outer] = via
    const isMention = MENTIONS.has(clause.predicate?.lemma ?? '')
    return isMention && outer !== undefined && this.who.isPerson(outer)
      ? { name: outer, via: [] }
      : { name: speaker.name, via }
  }

  private actorOf({ clauses }: Reading): string | null {
    const subject = clauses.find((clause) => clause.parent === null && clause.subject)?.subject
    return subject?.kind === 'name' && subject.type !== 'place'
      ? (this.who.meant(subject)?.name ?? null)
      : null
  }

  private voice(voice: Voice, sentence: Span): void {
    const { clause, speaker, confidence, via, addressee } = voice
    const cue = cueOf(this.text, clause)
    this.speaking = { ...this.goesOnAs(voice), naming: cue }
    for (const [at, { hull, pieces }] of stretchesOf(this.text, clause.complement).entries()) {
      const statement = contentSpan(this.text, hull.start, hull.end)
      if (!statement || (isAsked(sentence, hull) && !ASKS.has(clause.predicate?.lemma ?? ''))) continue
      this.push({
        statement,
        speaker: speaker.name,
        via,
        cue,
        confidence,
        ...(speaker.title ? { title: speaker.title } : {}),
        ...(addressee ? { addressee } : {}),
        verb: at === 0 ? (clause.predicate?.lemma ?? '') : '',
        ...(pieces ? { pieces } : {}),
      })
    }
  }

  /** A quotation that is a sentence of its own: the next sentence says who spoke, or the one before has. */
  private quotationAlone(reading: Reading, next: Reading | undefined): void {
    const { sentence, words } = reading
    const isWhole = next?.sentence.zone !== sentence.zone
    const named = next && !isWhole ? this.namedBehind(next) : null
    const around = named === null && this.speaking === null && isWhole ? this.around(next) : null
    const speaker = named ?? this.speaking ?? around
    // A dateline before it is no part of it.
    const from = words[0]?.start ?? sentence.start
    const statement = contentSpan(this.text, from, sentence.end)
    if (!speaker || !statement) return
    const { name, via, naming } = speaker
    this.push({
      statement,
      ...saidBy(speaker),
      cue: null,
      confidence: (named ?? around)?.confidence ?? QUOTED_ALONE,
    })
    this.speaking = { name, via, naming }
  }

  /**
   * A paragraph that is one quotation: of whoever spoke before it, surely where they speak on behind it, and of nobody
   * where somebody else does in whatever way.
   */
  private around(next: Reading | undefined): (Speaking & { confidence: number }) | null {
    const voices = (next?.clauses ?? []).filter(
      ({ predicate }) => predicate !== null && speechVerbOf(predicate.lemma) !== undefined,
    )
    const { before } = this
    if (!before) return null
    const [first] = voices
    if (!next || !first) return { name: before, via: [], naming: null, confidence: QUOTED_BETWEEN }
    const isTheirs = voices.every((clause) => {
      const actor = actorOf(next, clause)
      return actor !== null && this.who.meant(actor)?.name === before
    })
    return isTheirs
      ? { name: before, via: [], naming: namingIn(this.text, first), confidence: QUOTED_ALONE }
      : null
  }

  /** “…”X说。 “…”采访结束时，X说，“…” At the head of a paragraph also “…”X表示，…: the words before are X's as well. */
  private namedBehind({ clauses, sentence }: Reading): (Speaking & { confidence: number }) | null {
    const at = clauses.findIndex(
      ({ predicate }) => predicate !== null && speechVerbOf(predicate.lemma) !== undefined,
    )
    const clause = clauses[at]
    if (!clause?.predicate || !clause.subject || clause.parent !== null) return null
    if (clauses.slice(0, at).some(({ predicate }) => predicate !== null)) return null
    const name = this.who.meant(clause.subject)?.name
    const behind = this.text.slice(clause.predicate.end, sentence.end)
    const ends = behind.length <= 1
    const quotes = '“「"'.includes(behind.replace(/^[，,：:]/u, '').charAt(0) || 'x')
    if (!name || !(ends || quotes || this.speaking === null)) return null
    const naming = namingIn(this.text, clause)
    return { name, via: [], naming, confidence: ends || quotes ? NAMED_BEHIND : QUOTED_ALONE }
  }

  private push({ verb, proof, ...said }: Said): void {
    const { statement, cue, naming } = said
    const evidence = cue
      ? [spanOf(this.text, Math.min(cue.start, statement.start), Math.max(statement.end, cue.end))]
      : [...(proof ? [proof] : []), statement, ...(naming ? [naming] : [])]
    this.statements.push({
      kind: 'statement',
      mode: modeOf(this.text, statement),
      modality: modalityOf(statement.text, verb),
      evidence,
      ...said,
    })
  }
}

/**
 * Whether a quotation that began before is over, though its marks were never closed: a mark opens inside a paragraph
 * before one closes, or a paragraph goes on without the mark with which a quotation over paragraphs begins each.
 */
const isOpenedAnew = (text: string, isNewParagraph: boolean): boolean => {
  const at = [...text].findIndex((char) => OPENING.includes(char))
  if (isNewParagraph) return at !== 0
  const closes = [...text].findIndex((char) => CLOSING.includes(char))
  return at >= 0 && (closes < 0 || at < closes)
}
const OPENING = '“「'
const CLOSING = '”」'

/** Whether a clause tells what some source says that nobody names. */
const isOpen = ({ words }: Reading, clause: Clause): boolean =>
  clause.parent === null &&
  speechVerbOf(clause.predicate?.lemma ?? '') !== undefined &&
  isOfSomeSource(words, clause)

/** Whose words are that stand alone, with what tells so. */
const saidBy = ({ name, via, naming }: Speaking): Pick<Said, 'speaker' | 'via' | 'naming'> => ({
  speaker: name,
  via,
  ...(naming ? { naming } : {}),
})

/** The words of a clause that tell who speaks: subject and verb. */
const namingIn = (text: string, { start, predicate }: Clause): Span | null =>
  predicate && predicate.end > start ? spanOf(text, start, predicate.end) : null

/** Of what somebody only mentions that another said, the words behind are his own. */
const MENTIONS: ReadonlySet<string> = new Set(['提到', '提及', '谈到', '谈及'])
const ASKS: ReadonlySet<string> = new Set(['问', '反问', '追问', '问道', '质疑', '质问', '询问'])
/** X是否提出…？ What a sentence asks nobody has said, unless it tells that somebody asks. */
const isAsked = (sentence: Span, { end }: Span): boolean =>
  '？?'.includes(sentence.text.slice(-1)) && end >= sentence.end - 1

/** From the subject, or what stands before it, to where the words begin. */
const cueOf = (text: string, { start, predicate, complement }: Clause): Span | null => {
  if (!predicate) return null
  const behind = complement.find((span) => span.start >= predicate.end)
  const end = behind ? behind.start : predicate.end
  return end > start ? spanOf(text, start, end) : null
}

/** Whether a sentence is one quotation and nothing else. */
const isQuotation = ({ words }: Reading): boolean => {
  const said = words.filter((word) => word.class !== 'mark')
  return said.length === 1 && said[0]?.class === 'quotation' && !said[0].text.startsWith('《')
}

/** Who said what in the lead and body of a Chinese article. Headings, captions and furniture say nothing. */
export const extractStatements = (
  read: ReadArticle,
  people: People = People.of(read),
): readonly StatementDraft[] => {
  const reader = new StatementReader(read, people)
  const { article, readings } = read
  readings.forEach((reading, index) => {
    const kind = article.zones[reading.sentence.zone]?.kind
    if (kind === 'lead' || kind === 'body') reader.sentence(reading, readings[index + 1])
  })
  return reader.statements
}
