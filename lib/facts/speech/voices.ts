import { furtherSaid } from '#lib/facts/speech/further-demands'
import { goneOnWith, isOfSomeSource, SURELY_SOMEBODY, withSubject } from '#lib/facts/speech/going-on'
import { isSaid, isWhoseLand, tells } from '#lib/facts/speech/introducing'
import {
  insideReport,
  isPassedOn,
  isPlainReport,
  isReporting,
  learntFrom,
  SOURCE_MARKERS,
} from '#lib/facts/speech/reports'
import { calibrated, canHear, certaintyOf, isDocument, UNTOLD } from '#lib/facts/speech/speakers'
import { isUnspoken } from '#lib/facts/speech/unspoken'
import type { Meant, WhoIsMeant } from '#lib/facts/speech/who-is-meant'
import type { Actor, Adverbial, Clause, Reading, Word } from '#lib/language/language'
import { DOCUMENTS } from '#lib/language/zh/lexicon/bodies'
import { speechVerbOf } from '#lib/language/zh/lexicon/speech-verbs'

/** Who speaks in a sentence: its clauses with a verb of speech, with whoever passed the words on. */
export interface Voice {
  readonly clause: Clause
  readonly speaker: Meant
  readonly confidence: number
  /** Outermost first. */
  readonly via: readonly string[]
  readonly addressee?: string
}

/** Verbs that tell nothing of words when nothing is ahead of them: 宣布启动. */
const NARRATOR = '记者'
const DOCUMENT = 0.88
const CARRIED_ON = 0.85
const BY_SURNAME = 0.9
/** 宣布启动工作组: the act is told, and perhaps no words. */
const ACT = 0.78
/** 有分析认为: nobody holds it. */
const UNHELD = 0.72
const JOINING = ['另外', '也', '还', '并', '同时', '此外', '其后', '随后', '此后']

const isPerson = (actor: Actor): boolean => actor.kind === 'name' && actor.type === 'person'

const addresseeOf = ({ adverbials }: Clause): string | undefined => {
  const hears = (one: Adverbial) =>
    one.role === 'to' &&
    (one.marker === null || one.marker === '对' || one.marker === '向' || one.marker === '跟')
  const phrase = adverbials.find(hears)?.phrase
  const actor = phrase && (phrase.kind === 'name' || phrase.kind === 'noun') ? phrase : null
  return actor && canHear(actor) ? actor.text.replace(/（[^）]*）|\([^)]*\)/gu, '') : undefined
}

/** Whether a mark or a quotation parts the words from the verb. */
const isParted = ({ predicate, complement: [first] }: Clause): boolean =>
  first !== undefined && (first.start !== predicate?.end || '“「"'.includes(first.text.charAt(0)))

/** Finds the voices of one sentence, and tells the memory who acted. */
export class VoiceFinder {
  readonly voices: Voice[] = []
  private readonly clauses: readonly Clause[]
  private readonly words: readonly Word[]

  constructor(
    reading: Reading,
    private readonly who: WhoIsMeant,
    /** Who spoke last in this paragraph, else who acted in the sentence before. */
    private readonly speaking: string | null,
  ) {
    this.clauses = reading.clauses
    this.words = reading.words
  }

  find(): readonly Voice[] {
    const relayed = new Map<number, readonly string[]>()
    this.clauses.forEach((clause, index) => {
      const isOwn = clause.parent === null
      const isTold = isSaid(clause) && tells(clause)
      const via = isTold ? this.viaOf(clause, relayed) : null
      const voice = via && this.voice(clause, index, via)
      if (voice) {
        for (const one of furtherSaid(voice.clause, index, this.clauses)) this.keep({ ...voice, clause: one })
        relayed.set(index, [...voice.via, voice.speaker.name])
      } else if (isTold && isOwn) relayed.set(index, [])
      if (isTold && isOwn && this.isStrangers(index)) this.who.strangerSpoke()
      if (isOwn || (voice && isPassedOn(this.clauses, clause))) this.who.hear(clause)
      this.mentionAll(clause)
    })
    return this.voices.filter((voice) => !this.passesOn(voice))
  }

  /** Whether nothing tells who speaks in a clause. */
  private isStrangers(index: number): boolean {
    const subject = withSubject(this.clauses, index)?.subject
    return (
      subject?.kind === 'noun' &&
      certaintyOf(subject) === UNTOLD &&
      // 单身的她: whoever she is.
      !/[他她]$/u.test(subject.text) &&
      !subject.names.some(({ type }) => type === 'person')
    )
  }

  /** Takes note of whom a clause names: its subject, and a source that it leads to (据某社报道). */
  private mentionAll({ subject, adverbials }: Clause): void {
    if (subject) this.who.mention(subject)
    for (const { role, phrase } of adverbials)
      if (role === 'source' && phrase?.kind === 'name') this.who.mention(phrase)
  }

  /** Who passes on the words of a clause, by those who pass on its parent's; null where it is no voice of its own. */
  private viaOf(clause: Clause, relayed: ReadonlyMap<number, readonly string[]>): readonly string[] | null {
    if (clause.parent === null) return []
    const via = relayed.get(clause.parent)
    return via && this.isFirstInside(clause) ? via : null
  }

  private keep(voice: Voice): void {
    this.voices.push(voice)
    const lemma = voice.clause.predicate?.lemma ?? ''
    if (DOCUMENTS.has(lemma)) this.who.madeBy(lemma, voice.speaker.name)
  }

  /** Whether a clause is the first thing that its parent says: then its speaker's words are passed on. */
  private isFirstInside(clause: Clause): boolean {
    const parent = this.clauses[clause.parent ?? -1]
    const first = parent?.complement.find(({ end }) => end > (parent.predicate?.end ?? 0))
    if (!parent || !first || !clause.predicate) return false
    const kind = speechVerbOf(clause.predicate.lemma)?.kind
    const lemma = parent.predicate?.lemma ?? ''
    const isSource = SOURCE_MARKERS.has(lemma) || isReporting(parent)
    const isVoice =
      kind === 'say' ||
      SOURCE_MARKERS.has(clause.predicate.lemma) ||
      ((isSource || lemma === '转述') && kind !== undefined && kind !== 'demand') ||
      (kind === 'demand' && isPlainReport(parent))
    const own = withSubject(this.clauses, this.clauses.indexOf(clause))
    if (!isVoice || !own?.subject || own.parent !== clause.parent) return false
    // 报道，法院作出裁决，认定…: more is told of whoever speaks.
    if (own !== clause && own.end < clause.start) return false
    if (own.start > first.start + 1 && !this.onlyLeadsTo(own, first.start)) return false
    return isSource
      ? own.subject.kind !== 'pronoun' && certaintyOf(own.subject) >= 0.8
      : isPerson(own.subject)
  }

  /** Whether nothing but adverbials stands between the beginning of what is said and a clause: 针对…的报道，X表示. */
  private onlyLeadsTo(own: Clause, start: number): boolean {
    return this.clauses
      .filter((one) => one.parent === own.parent && one.start >= start && one.start < own.start)
      .every(({ predicate, subject }) => predicate === null && subject === null)
  }

  /** Whether all that somebody says is what another said: the inner voice alone is kept. */
  private passesOn(voice: Voice): boolean {
    return this.voices.some(
      (other) =>
        other !== voice &&
        other.via.at(-1) === voice.speaker.name &&
        other.clause.parent !== null &&
        this.clauses[other.clause.parent] === voice.clause,
    )
  }

  /** 据某社报道，当被问及此事时，X表示: nothing but when somebody else spoke, and nothing said. */
  private tellsOnlyWhen(index: number): boolean {
    const inside = this.clauses.filter(({ parent }) => parent === index)
    return inside.length > 0 && inside.every(({ role, predicate }) => role === 'time' && predicate === null)
  }

  /** 发表声明，指…: where what is said begins with another verb of speech, the words are what stands behind that one. */
  private withInnerWords(clause: Clause, index: number): Clause {
    const inner = this.clauses[index + 1]
    const begins = inner?.parent === index && inner.subject === null && inner.predicate?.start === inner.start
    const [first, ...more] = clause.complement
    if (!begins || !first || more.length > 0 || first.start !== inner.start) return clause
    if (inner.complement.at(-1)?.end !== first.end) return clause
    const verb = speechVerbOf(inner.predicate?.lemma ?? '')
    return verb?.kind === 'say' && isSaid(inner) ? { ...clause, complement: inner.complement } : clause
  }

  private voice(clause: Clause, index: number, via: readonly string[]): Voice | null {
    if (this.tellsOnlyWhen(index)) return null
    const told = this.withInnerWords(clause, index)
    return told === clause
      ? this.voiceOf(clause, index, via)
      : this.voiceOf({ ...told, start: clause.start }, index, via)
  }

  /** Of whom the verb of a clause is, and the medium that reports it where that stands before; null where that is nobody sure. */
  private whoActs(
    clause: Clause,
    index: number,
    kind: string | undefined,
  ): { readonly subject: Actor | null; readonly reporter: string | null } | null {
    if (kind === 'learn') {
      const subject = learntFrom(clause)
      return subject && { subject, reporter: null }
    }
    const told = goneOnWith(this.clauses, index)
    const inside = insideReport(this.clauses, index, told)
    if (!inside?.subject) return { subject: told?.subject ?? null, reporter: null }
    if (certaintyOf(inside.subject) < SURELY_SOMEBODY) return null
    const reporter = told?.subject ? this.known(told.subject, told) : null
    return { subject: inside.subject, reporter: reporter?.speaker.name ?? null }
  }

  private voiceOf(clause: Clause, index: number, via: readonly string[]): Voice | null {
    const kind = speechVerbOf(clause.predicate?.lemma ?? '')?.kind
    const act = this.actToldBy(clause, index)
    if (act === 'thing' || this.judgesThing(clause, kind) || isUnspoken(clause, kind)) return null
    const acting = this.whoActs(clause, index, kind)
    if (!acting) return null
    const { subject, reporter } = acting
    const passedOn = reporter ? [...via, reporter] : via
    if (!subject) return this.carriedOn(clause)
    if (this.isNarrator(subject)) return null
    const quoted = clause.adverbials.find(
      ({ role, marker, phrase }) =>
        role === 'source' && phrase !== null && marker !== null && !SOURCE_MARKERS.has(marker),
    )
    const own = this.known(subject, clause)
    if (!own) return null
    const addressee = addresseeOf(clause)
    const inner =
      quoted?.phrase && (quoted.phrase.kind === 'name' || quoted.phrase.kind === 'noun')
        ? this.known(quoted.phrase, clause)
        : null
    if (inner && quoted?.phrase && (quoted.phrase.kind === 'name' || quoted.phrase.kind === 'noun'))
      this.who.quoted(quoted.phrase, inner.speaker.name)
    const voice = inner ? { ...inner, via: [...passedOn, own.speaker.name] } : { ...own, via: passedOn }
    const calm = calibrated(voice.confidence, voice.via.length > 0, isParted(clause))
    const confidence = act === 'act' ? Math.min(ACT, calm) : calm
    return { clause, ...voice, confidence, ...(addressee ? { addressee } : {}) }
  }

  /** The speaker by name, with how sure that is; null when nobody can be meant. */
  private known(subject: Actor, clause: Clause): { speaker: Meant; confidence: number } | null {
    const speaker = isWhoseLand(subject, clause) ? null : this.who.meant(subject)
    if (!speaker) return null
    if (isDocument(subject)) return { speaker, confidence: speaker.name === subject.text ? UNHELD : DOCUMENT }
    const confidence = this.who.isSurname(subject) ? BY_SURNAME : certaintyOf(subject)
    const isMarked = clause.complement[0]?.start !== clause.predicate?.end
    if (confidence === 0 || (confidence < 0.8 && !isMarked)) return null
    return { speaker, confidence }
  }

  private isNarrator(subject: Actor): boolean {
    return subject.kind === 'noun' && subject.head === NARRATOR && !subject.text.includes('名')
  }

  /** 另外也认为: nobody is named in the sentence, and the one before has told who speaks. */
  private carriedOn(clause: Clause): Voice | null {
    const before = this.clauses.slice(0, this.clauses.indexOf(clause))
    const goesOn =
      !isOfSomeSource(this.words, clause) &&
      before.every(({ subject, parent }) => subject === null && parent === null)
    if (!this.speaking || !goesOn || !(this.isJoined(clause) || this.opensWithSpeech(clause))) return null
    // 其后发新闻稿称: the release is the speaker's.
    for (const { object, end } of this.clauses)
      if (object?.kind === 'noun' && isDocument(object) && end <= clause.start)
        this.who.madeBy(object.head, this.speaking)
    return { clause, speaker: { name: this.speaking }, confidence: CARRIED_ON, via: [] }
  }

  private isJoined({ text }: Clause): boolean {
    return JOINING.some((word) => text.startsWith(word) || this.clauses[0]?.text.startsWith(word))
  }

  /** 重申…: a sentence that begins with such a verb goes on with whoever has spoken. */
  private opensWithSpeech(clause: Clause): boolean {
    const { predicate, start } = clause
    const verb = speechVerbOf(predicate?.lemma ?? '')
    return this.clauses[0] === clause && predicate?.start === start && verb?.kind === 'say' && !verb.noun
  }

  /** 宣布启动工作组: an act, done by saying so; with nothing that it is done to (公布初步裁定) it is a thing that is made public. */
  private actToldBy({ predicate, complement }: Clause, index: number): 'act' | 'thing' | null {
    const kind = speechVerbOf(predicate?.lemma ?? '')?.kind
    if (kind !== 'announce' || complement[0]?.start !== predicate?.end) return null
    const told = this.clauses.filter(({ parent }) => parent === index)
    const [inner] = told
    if (!inner?.predicate || inner.subject !== null || inner.adverbials.length > 0) return null
    if (inner.predicate.tense === 'future' || inner.predicate.modality !== 'asserted') return null
    return told.length === 1 && inner.object === null && inner.complement.length === 0 ? 'thing' : 'act'
  }

  /** 谴责这一行动: a thing is judged, and nothing said of it. */
  private judgesThing({ complement }: Clause, kind: string | undefined): boolean {
    return kind === 'judge' && (complement[0]?.text.length ?? 0) < 8
  }
}
