import type { WordClass } from '#lib/language/language'
import {
  askedEnd,
  bareTime,
  movedBefore,
  prepositional,
  type RawAdverbial,
  type Stretch,
  whenClause,
} from '#lib/language/zh/adverbials'
import {
  describedEnd,
  describedFrom,
  endsAsTime,
  isActor,
  isBareVerb,
  isDone,
  isOnlyVerb,
  isPosted,
  speaksBehind,
  verbEnd,
} from '#lib/language/zh/clause-sight'
import { compoundEnd, titledEnd } from '#lib/language/zh/compounds'
import {
  isAspect,
  isCloser,
  isDe,
  isNominal,
  isVerb,
  nounEnd,
  saysHowOften,
  startsNoun,
  WHICH,
} from '#lib/language/zh/grammar'
import { DOCUMENTS } from '#lib/language/zh/lexicon/bodies'
import { CLAUSE_OPENERS, PIVOTS } from '#lib/language/zh/lexicon/function-words'
import { REFUTING, speechVerbOf } from '#lib/language/zh/lexicon/speech-verbs'
import { isDocumentHere, looksAhead, objectEndOf, readSpeech, tailedVerb } from '#lib/language/zh/predicate'
import { newClause, type RawClause, turnBy } from '#lib/language/zh/raw-clause'
import { relativeEnd } from '#lib/language/zh/relatives'
import type { Segment } from '#lib/language/zh/segments'
import { speakThroughSource } from '#lib/language/zh/source-speaks'
import type { Token } from '#lib/language/zh/token'

const MOST_CLAUSES = 8

/** What the reader does at each kind of word; at all others a noun phrase begins, or the word is passed over. */
const STEPS: Partial<Record<WordClass, (reader: SegmentReader, token: Token) => void>> = {
  conjunction: (reader, token) => reader.connect(token),
  adverb: (reader, token) => reader.turn(token),
  auxiliary: (reader, token) => reader.turn(token),
  time: (reader) => reader.time(),
  preposition: (reader, token) => reader.preposition(token),
  verb: (reader, token) => reader.verb(token),
  adjective: (reader) => reader.adjective(),
}

/**
 * Reads one segment from left to right: what joins it, adverbials and subject, the verb, what the verb takes. A second
 * verb behind the object goes on with the same subject. Each step takes at least one word.
 */
class SegmentReader {
  readonly clauses: RawClause[] = []
  private clause: RawClause
  /** 特朗普送客之后说: who acts in the clause that tells when, and in its own where no other is named. */
  private whose: Stretch | null = null
  private at: number

  constructor(
    private readonly tokens: readonly Token[],
    from: number,
    private readonly to: number,
  ) {
    this.at = from
    this.clause = newClause(from, to)
  }

  read(): RawClause[] {
    while (this.at < this.to && this.clauses.length < MOST_CLAUSES) {
      const before = this.at
      this.step()
      if (this.at === before) this.at++
    }
    const { predicate, subject, adverbials } = this.clause
    if (predicate || subject || adverbials.length > 0 || this.clauses.length === 0) this.close(this.to)
    return this.clauses
  }

  private close(end: number): void {
    this.clause.to = end
    if (this.clause.subject === null) this.clause.subject = this.whose
    this.whose = null
    speakThroughSource(this.clause, this.tokens)
    this.clauses.push(this.clause)
    this.clause = newClause(end, this.to)
  }

  private step(): void {
    const token = this.tokens[this.at] as Token
    const read = STEPS[token.class]
    if (read) read(this, token)
    else if (startsNoun(token)) this.noun()
    else this.at++
  }

  connect(token: Token): void {
    const opener = CLAUSE_OPENERS.get(token.text)
    if (opener && this.clause.predicate === null) this.clause.role = opener
    this.clause.connectors.push(token.text)
    this.at++
  }

  turn(token: Token): void {
    const { clause } = this
    if (token.text === '应' && clause.from === this.at && askedEnd(this.tokens, this.at, this.to) > 0) {
      this.preposition(token)
      return
    }
    // 即将卸任的总理: who is described so, and nothing ahead.
    const whole = clause.subject === null ? describedFrom(this.tokens, this.at + 1, this.to) : -1
    if (whole > 0) {
      this.subject({ from: this.at + 1, to: whole })
      return
    }
    const moved = clause.subject || clause.connectors[0] ? movedBefore(this.tokens, this.at, this.to) : null
    if (moved) this.adverbial(moved)
    else turnBy(clause, this.tokens[this.at++] as Token)
  }

  time(): void {
    if (isDe(this.tokens[this.at + 1]) && this.at + 2 < this.to) this.noun()
    else this.adverbial(bareTime(this.at))
  }

  private adverbial(found: RawAdverbial): void {
    this.clause.adverbials.push(found)
    this.at = found.to
  }

  preposition(token: Token): void {
    if (token.text === '通过' && isOnlyVerb(this.tokens, this.at, this.to)) {
      this.verb(token)
      return
    }
    const found = prepositional(this.tokens, this.at, this.to)
    if ((isBareVerb(found, token) || isDone(this.tokens, found)) && !this.clause.predicate) {
      this.verb(token)
      return
    }
    if ((token.text === '被' || token.text === '遭') && found.role === 'by') this.clause.passive = true
    const { subject, predicate } = this.clause
    if (subject && !predicate && isPosted(this.tokens, subject, found)) this.subject(found)
    else this.adverbial(found)
  }

  /** 强烈谴责 is how; 重大进展 is what. */
  adjective(): void {
    const next = this.tokens[this.at + 1]
    const isWhich = WHICH.has(this.tokens[this.at]?.text ?? '')
    if (this.at + 1 < this.to && !isWhich && (isVerb(next) || next?.text === '地')) this.at++
    else this.noun()
  }

  private noun(): void {
    // 表示要“…”: behind 要 and 将 a quotation stands for a verb.
    const isVerbal =
      this.tokens[this.at]?.class === 'quotation' && this.tokens[this.at - 1]?.class === 'auxiliary'
    if (isVerbal || (this.clause.subject !== null && saysHowOften(this.tokens, this.at, this.to))) {
      this.at++
      return
    }
    const when = whenClause(this.tokens, this.at, this.to)
    const end = titledEnd(this.tokens, nounEnd(this.tokens, this.at, this.to), this.to)
    if (end === this.at) {
      this.at++
      return
    }
    if (isCloser(this.tokens[end]) && when) {
      const first = this.tokens[this.at] as Token
      if (first.tag === 'nr') this.whose = { from: this.at, to: this.at + 1 }
      this.adverbial(when)
      return
    }
    const whole = describedEnd(this.tokens, end, this.to)
    this.subject({ from: this.at, to: whole > 0 ? whole : end })
  }

  /** Two nouns one behind the other are one subject, unless something stands between; then the one that can act counts. */
  private subject(found: Stretch): void {
    const { subject } = this.clause
    if (subject && subject.to === found.from) this.clause.subject = { from: subject.from, to: found.to }
    else if (!subject || isActor(this.tokens, found)) this.clause.subject = found
    this.at = found.to
  }

  verb(token: Token): void {
    const { tokens, at, to, clause } = this
    const document = DOCUMENTS.has(token.text) && tailedVerb(tokens, at, to) > at
    if (looksAhead(tokens, at, clause.from, to)) {
      clause.modality = 'planned'
      clause.tense = 'future'
      this.at++
      return
    }
    if (this.clauses.length === 0 && isDocumentHere(tokens, at, to, clause)) {
      this.subject({ from: at, to: at + 1 })
      return
    }
    if (token.text === '有' && clause.subject === null && speaksBehind(tokens, at, this.to)) {
      this.at++
      return
    }
    if (
      speechVerbOf(token.text) &&
      !isDe(tokens[at + 1]) &&
      (!isNominal(tokens, at, clause.from, to) || document)
    ) {
      this.speech()
      return
    }
    const when = whenClause(tokens, at, to)
    if (when) {
      this.adverbial(when)
      return
    }
    const whole = relativeEnd(tokens, at, to)
    if (whole > 0) {
      this.subject({ from: clause.subject ? clause.subject.from : at, to: whole })
      return
    }
    const compound = clause.subject === null && at === clause.from ? compoundEnd(tokens, at, to) : at
    if (compound > at) {
      this.subject({ from: at, to: compound })
      return
    }
    if (isNominal(tokens, at, clause.from, to)) {
      const end = nounEnd(tokens, at, to)
      if (end > at) {
        this.subject({ from: at, to: end })
        return
      }
    }
    this.plain(token)
  }

  private speech(): void {
    const { clause, tokens, at, to } = this
    // 扬言报复时: when somebody spoke, and not what he said.
    const isWhen = isCloser(tokens[at + 1]) || endsAsTime(tokens, at, to)
    const when = isWhen ? whenClause(tokens, at, to) : null
    if (when) {
      this.adverbial(when)
      return
    }
    readSpeech(clause, tokens, at, to)
    if (clause.speech) {
      this.closeWhole()
      return
    }
    clause.lemma = (tokens[at] as Token).text
    this.at = Math.max(clause.object?.to ?? at + 1, at + 1)
    // 驳斥联合国批评…: what is refuted is nobody's word here.
    if (REFUTING.has(clause.lemma)) this.closeWhole()
    else this.goOn()
  }

  /** A verb that introduces no words: its object, and whether another verb goes on behind it. */
  private plain(token: Token): void {
    const { tokens, clause, to } = this
    const rest = verbEnd(tokens, this.at, to)
    if (isAspect(tokens[rest - 1]) && clause.tense !== 'future') clause.tense = 'past'
    clause.predicate = { from: this.at, to: rest }
    clause.lemma = token.text
    const end = objectEndOf(tokens, rest, to)
    if (end > rest) clause.object = { from: rest, to: end }
    if (PIVOTS.has(token.text) && end < to && !isDe(tokens[rest])) {
      clause.content = { from: rest, to }
      this.closeWhole()
      return
    }
    this.at = Math.max(end, rest)
    this.goOn()
  }

  private closeWhole(): void {
    this.at = this.to
    this.close(this.to)
  }

  /** Closes the clause where another verb of the same subject follows: 前往北京出席会议, 发表谈话警告说. */
  private goOn(): void {
    if (this.at < this.to) this.close(this.at)
  }
}

/** The clauses of one segment, or of the words that a verb takes inside it. */
export const clausesOf = (
  tokens: readonly Token[],
  { from, to }: Pick<Segment, 'from' | 'to'>,
): RawClause[] => new SegmentReader(tokens, from, to).read()
