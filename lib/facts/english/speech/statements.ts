import type { Sentence } from '#lib/article/article'
import { type Span, spanOf } from '#lib/article/span'
import type { People } from '#lib/facts/english/names/people'
import { type Attribution, attributionsIn, isRelay } from '#lib/facts/english/speech/attributions'
import { whoAdds } from '#lib/facts/english/speech/he-or-she'
import { confidenceOf } from '#lib/facts/english/speech/how-sure'
import { labelledAnswers } from '#lib/facts/english/speech/interview'
import { Memory } from '#lib/facts/english/speech/memory'
import { englishModality } from '#lib/facts/english/speech/modality'
import type { Speaker } from '#lib/facts/english/speech/speaker'
import { quotationAlone } from '#lib/facts/english/speech/whole-quotation'
import type { StatementDraft } from '#lib/facts/speech/statements'
import { isSaying } from '#lib/language/en/lexicon/saying'
import type { Clause, ReadArticle, Reading, Word } from '#lib/language/language'

/** Who acts in each clause for which that is certain, pronouns and descriptions included. */
export type Actors = ReadonlyMap<Clause, Speaker>

/** An attribution with its speaker and, outermost first, those who pass the words on. */
interface Voice {
  readonly attribution: Attribution
  readonly speaker: Speaker
  readonly via: readonly string[]
}

const QUOTED = /[“”"„]|''/u
const MARKS = /^(?:[“”"„‘']|'')+|(?:[“”"’']|'')+$/gu

/** Who speaks and that he does: Ruiz said. */
const namingSpan = (text: string, { subject, cue }: Attribution): Span =>
  subject
    ? spanOf(text, Math.min(subject.start, cue.start), Math.max(subject.end, cue.end))
    : spanOf(text, cue.start, cue.end)

class Reader {
  readonly drafts: StatementDraft[] = []
  readonly actors = new Map<Clause, Speaker>()
  private readonly memory: Memory
  /** The words that last told whose words they are, and whose. */
  private naming: { readonly name: string; readonly span: Span } | null = null
  /** Who speaks in a quotation that its paragraph leaves open. */
  private held: Speaker | null = null

  constructor(
    private readonly read: ReadArticle,
    people: People,
  ) {
    this.memory = new Memory(people)
  }

  private get text(): string {
    return this.read.article.text
  }

  sentence(reading: Reading, next: Reading | undefined): void {
    this.memory.introduce(reading.phrases, reading.sentence.zone)
    const alone = quotationAlone(reading)
    if (alone) this.quotationAlone(reading, alone, next)
    else this.voices(reading)
  }

  /** Clauses in their order: who acts in one may be the he of the next. */
  private voices(reading: Reading): void {
    const { clauses, sentence } = reading
    const all = attributionsIn(this.text, reading)
    const voices = new Map<number, Voice>()
    const trailing = this.trailing(reading, all)
    clauses.forEach((clause, index) => {
      const at = all.findIndex((one) => one.clause === index)
      const attribution = all[at]
      const speaker = attribution
        ? (trailing.get(attribution) ?? this.speakerOf(reading, attribution, voices))
        : null
      if (attribution && speaker) voices.set(at, { attribution, speaker, via: [] })
      const actor = speaker ?? this.actorOf(reading, clause)
      if (actor) this.actors.set(clause, actor)
      this.memory.hear(clause, sentence.zone)
    })
    for (const [at, voice] of voices) this.tell(sentence, all, voices, at, voice)
    this.hold(reading, voices)
  }

  /** Ruiz will meet Lund, he said: whoever speaks behind all that is said is nobody who acts in it. */
  private trailing(reading: Reading, all: readonly Attribution[]): ReadonlyMap<Attribution, Speaker> {
    const { clauses } = reading
    const found = new Map<Attribution, Speaker>()
    for (const attribution of all) {
      const { subject, pieces, clause } = attribution
      const isPronoun = subject?.kind === 'pronoun' && (subject.person === 'he' || subject.person === 'she')
      const first = pieces[0]
      const isBehind = isPronoun && first !== undefined && first.end <= subject.start && !attribution.isQuoted
      const isWhole = isBehind && clauses.slice(0, clause).every(({ start }) => start >= first.start)
      const speaker = isWhole ? this.speakerOf(reading, attribution, new Map()) : null
      if (speaker) found.set(attribution, speaker)
    }
    return found
  }

  /** Whoever acts in a clause, or in the one with which it goes on. */
  private actorOf({ clauses, sentence }: Reading, clause: Clause): Speaker | null {
    const { subject, continues } = clause
    if (subject?.kind === 'pronoun' && subject.person === 'it')
      return this.itself(clauses, clause, sentence.zone)
    if (subject && clause.role === 'main') return this.memory.acting(subject, sentence.zone)
    if (subject) return this.memory.resolve(subject, sentence.zone)
    const before = continues === null ? undefined : clauses[continues]
    return (before && this.actors.get(before)) ?? null
  }

  /** Intel said it would: whoever says so. In other words of somebody, and where something is done to it, it may be any thing. */
  private itself(
    clauses: readonly Clause[],
    { subject, role, parent, predicate }: Clause,
    zone: number,
  ): Speaker | null {
    if (!subject || predicate?.passive) return null
    if (role !== 'complement' || parent === null) return this.memory.resolve(subject, zone)
    const teller = this.actors.get(clauses[parent] as Clause)
    return teller && teller.type !== 'person' && teller.type !== 'people' ? teller : null
  }

  private speakerOf(
    { clauses, sentence }: Reading,
    { subject, continues, isQuoted, lemma }: Attribution,
    voices: ReadonlyMap<number, Voice>,
  ): Speaker | null {
    const isHeOrShe = subject?.kind === 'pronoun' && (subject.person === 'he' || subject.person === 'she')
    const adds =
      isHeOrShe && lemma === 'add'
        ? whoAdds(this.memory, subject.person as 'he' | 'she', sentence.zone)
        : null
    if (adds) return adds
    if (subject)
      return this.memory.resolve(
        subject,
        sentence.zone,
        isQuoted && lemma !== 'accord' ? 'quotation' : 'words',
      )
    for (let at = continues, steps = 0; at !== null && steps < 5; steps++) {
      const clause = clauses[at]
      const voice = [...voices.values()].find(({ attribution }) => attribution.clause === at)
      if (voice) return voice.speaker
      if (clause?.subject) return this.memory.resolve(clause.subject, sentence.zone)
      at = clause?.continues ?? null
    }
    return null
  }

  /** Makes the statement of a voice, unless it only passes on another's words or stands inside them. */
  private tell(
    sentence: Sentence,
    all: readonly Attribution[],
    voices: ReadonlyMap<number, Voice>,
    at: number,
    voice: Voice,
  ): void {
    const { attribution } = voice
    const passedOn = [...voices].some(
      ([other, inner]) => inner.attribution.inside === at && other !== at && this.isRelayed(voice, inner),
    )
    if (passedOn) return
    const via: string[] = []
    for (let outer = attribution.inside, inner = voice, steps = 0; outer !== null && steps < 4; steps++) {
      const holder = voices.get(outer)
      if (!holder || !this.isRelayed(holder, inner)) {
        if (holder || all[outer]) return
        break
      }
      via.unshift(holder.speaker.name)
      inner = holder
      outer = holder.attribution.inside
    }
    this.add(sentence, { ...voice, via })
  }

  /** X said he had told them that …: X himself speaks. */
  private isRelayed(outer: Voice, inner: Voice): boolean {
    return inner.speaker.name !== outer.speaker.name && isRelay(outer.attribution, inner.attribution)
  }

  private add(sentence: Sentence, { attribution, speaker, via }: Voice): void {
    const { pieces, isQuoted, lemma, cue, addressee, start, end } = attribution
    const [first, last] = [pieces[0] as Span, pieces.at(-1) as Span]
    const statement = spanOf(this.text, first.start, last.end)
    const { name, title, confidence } = speaker
    const said = pieces.map(({ text }) => text).join(' ')
    this.naming = { name, span: namingSpan(this.text, attribution) }
    this.drafts.push({
      kind: 'statement',
      speaker: name,
      ...(title ? { title } : {}),
      via,
      ...(addressee ? { addressee } : {}),
      cue,
      statement,
      ...(pieces.length > 1 ? { pieces } : {}),
      mode: isQuoted ? 'direct' : QUOTED.test(said) ? 'mixed' : 'indirect',
      modality: englishModality(said, lemma),
      confidence: confidenceOf(attribution, confidence),
      evidence: [spanOf(this.text, Math.min(start, statement.start), Math.max(end, statement.end))],
    })
    this.memory.spoke(speaker, sentence.zone)
  }

  /** A quotation left open belongs to whoever spoke last in its sentence. */
  private hold(reading: Reading, voices: ReadonlyMap<number, Voice>): void {
    const { words } = reading
    const isOpen = words.some((word) => word.class === 'quotation' && !/(?:[”"’']|'')$/u.test(word.text))
    this.held = isOpen ? ([...voices.values()].at(-1)?.speaker ?? null) : this.announced(reading)
  }

  /** A quotation that is a sentence of its own: the next sentence says who spoke, or the last speaker goes on. */
  private quotationAlone({ sentence }: Reading, quotation: Word, next: Reading | undefined): void {
    const named = next && next.sentence.zone === sentence.zone ? this.namedAfter(next) : null
    const speaker = named ?? this.memory.speaking(sentence.zone) ?? this.held ?? this.goingOn(sentence)
    const inner = quotation.text.replace(MARKS, '').replace(/[\s,.]+$/u, '')
    const from = quotation.start + quotation.text.indexOf(inner)
    const isOpen = !/(?:[”"’']|'')$/u.test(quotation.text)
    this.held = isOpen ? speaker : null
    const naming =
      named && next ? next.sentence : this.naming?.name === speaker?.name ? this.naming?.span : null
    if (!speaker || !naming || inner.length < 4) return
    this.drafts.push({
      kind: 'statement',
      speaker: speaker.name,
      ...(speaker.title ? { title: speaker.title } : {}),
      via: [],
      cue: null,
      naming: spanOf(this.text, naming.start, naming.end),
      statement: spanOf(this.text, from, from + inner.length),
      mode: 'direct',
      modality: englishModality(inner, ''),
      confidence: named ? 0.9 : Math.min(speaker.confidence, 0.88),
      evidence: [
        spanOf(this.text, sentence.start, sentence.end),
        spanOf(this.text, naming.start, naming.end),
      ],
    })
    this.memory.spoke(speaker, sentence.zone)
  }

  /** The mayor added: — and the words follow as a paragraph of their own. */
  private announced({ clauses, words, sentence }: Reading): Speaker | null {
    const clause = clauses.findLast(
      ({ predicate }) => predicate !== null && isSaying(predicate.lemma, 'says'),
    )
    if (
      words.at(-1)?.text !== ':' ||
      !clause?.subject ||
      clause.complement.length > 0 ||
      clause.predicate?.negated
    )
      return null
    const speaker = this.memory.resolve(clause.subject, sentence.zone, 'words')
    if (speaker) this.naming = { name: speaker.name, span: sentence }
    return speaker
  }

  /** A paragraph that is one quotation, behind one that ended with somebody's words, goes on with them. */
  private goingOn({ zone, start, end }: Sentence): Speaker | null {
    const own = this.read.article.zones[zone]
    const last = this.drafts.at(-1)
    const isWhole = own !== undefined && own.start === start && own.end === end
    return isWhole && last?.mode === 'direct' ? this.memory.speaking(zone - 1) : null
  }

  /** “Why now?” Ruiz asked. — a sentence that does no more than name the speaker of the quotation before it. */
  private namedAfter({ clauses, words, sentence }: Reading): Speaker | null {
    const [clause, ...more] = clauses
    if (!clause?.subject || !clause.predicate || more.length > 0 || words.length > 16) return null
    const isBare =
      clause.complement.length === 0 &&
      clause.object === null &&
      !clause.predicate.negated &&
      words[0]?.class !== 'quotation'
    const { lemma } = clause.predicate
    return isBare && (isSaying(lemma, 'says') || lemma === 'demand')
      ? this.memory.resolve(clause.subject, sentence.zone)
      : null
  }
}

/** Who said what in the lead and body of an English article, and who acts in its clauses. Headings, captions and furniture say nothing. */
export const englishStatements = (
  read: ReadArticle,
  people: People,
): { readonly statements: StatementDraft[]; readonly actors: Actors } => {
  const { article, readings } = read
  const reader = new Reader(read, people)
  const answers = labelledAnswers(read, people)
  const labelled = new Set(answers.map(({ zone }) => zone))
  readings.forEach((reading, index) => {
    const { zone } = reading.sentence
    const kind = article.zones[zone]?.kind
    if ((kind === 'lead' || kind === 'body') && !labelled.has(zone))
      reader.sentence(reading, readings[index + 1])
  })
  return { statements: [...reader.drafts, ...answers.map(({ draft }) => draft)], actors: reader.actors }
}
