import type { Clause, ClauseRole } from '#lib/language/language'
import type { Stretch } from '#lib/language/zh/adverbials'
import { builtClause, type Hung } from '#lib/language/zh/built-clause'
import { clausesOf } from '#lib/language/zh/clause-parser'
import { FALSE_SOURCES, NOBODY } from '#lib/language/zh/lexicon/function-words'
import { POSTING } from '#lib/language/zh/lexicon/speech-verbs'
import { isByLine, OPENS, publishes } from '#lib/language/zh/made-public'
import { plainText } from '#lib/language/zh/phrases'
import { endsTelling, isSaidAhead, readColon, saysBehind } from '#lib/language/zh/quoted'
import type { RawClause } from '#lib/language/zh/raw-clause'
import {
  concedes,
  leadsOn,
  namesAnew,
  PUBLISHED,
  type Scope,
  takesOver,
  tellsDeed,
} from '#lib/language/zh/scope'
import { holdsSpeech, isListOfWords, type Segment, segmentsOf } from '#lib/language/zh/segments'
import type { Token } from '#lib/language/zh/token'

/** …的担忧，即…: says what the clause before is about. */
const NAMELY = '即'
const SEMICOLONS = new Set(['；', ';'])
const SHORT_QUOTATION = 7
/** What a verb takes inside its own segment is read to this depth. */
const DEEPEST = 4

/** Builds the clauses of one sentence, segment by segment. */
class SentenceReader {
  private readonly hung: Hung[] = []
  private readonly scopes: Scope[] = []
  /** Quotations that stand alone and of which nobody has yet said whose they are. */
  private loose: Stretch[] = []
  /** What is said began with a quotation that was a whole: nothing but another quotation goes on with it. */
  private quotedWhole = false
  /** Behind 据误传 everything is told falsely. */
  private told: 'surely' | 'falsely' = 'surely'
  /** The last clause of the sentence's own words that has a subject. */
  private last: number | null = null

  constructor(
    private readonly text: string,
    private readonly tokens: readonly Token[],
  ) {}

  read(): Clause[] {
    const segments = segmentsOf(this.tokens)
    segments.forEach((segment, index) => {
      this.segment(segment, segments[index - 1]?.mark ?? '', index === segments.length - 1)
    })
    this.lastWords()
    return this.hung.map((clause) => builtClause(this.text, this.tokens, clause))
  }

  private segment(segment: Segment, markBefore: string, isLast: boolean): void {
    const only = segment.to === segment.from + 1 ? (this.tokens[segment.from] as Token) : null
    if (only && only.class === 'quotation' && (holdsSpeech(only) || isSaidAhead(this.tokens, segment))) {
      this.quotation(segment)
      return
    }
    if (this.quotedWhole) this.scopes.pop()
    this.quotedWhole = false
    const raws = clausesOf(this.tokens, segment)
    readColon(this.tokens, raws, segment)
    const anew = this.scopes.findIndex((scope) => namesAnew(this.tokens, raws, scope))
    if (anew >= 0) this.scopes.length = anew
    while (
      this.scopes.length > 0 &&
      takesOver(
        this.tokens,
        raws,
        this.scopes.at(-1) as Scope,
        markBefore,
        !isLast && OPENS.has(segment.mark),
      )
    )
      this.scopes.pop()
    const scope = this.scopes.at(-1)
    if (scope) this.extend(scope, segment, raws)
    this.hang(raws, segment, isLast, scope?.clause ?? null, 0)
    if (scope) {
      scope.begun = true
      scope.waits = leadsOn(raws[0])
    }
  }

  /** The quotation with which the sentence ends and that nobody has claimed. */
  private lastWords(): void {
    if (this.namesSpeakerLast()) return
    const [quotation] = this.loose
    const before = this.hung.findLast(({ raw }) => raw.predicate !== null)
    if (!quotation || this.loose.length > 1 || !before || before.parent !== null) return
    if (saysBehind(this.tokens, before.raw, quotation)) before.taken.push(quotation)
  }

  /** 大桥早已老化，必须重修，林美说。 With nothing behind who speaks and nobody else speaking, all that stands before is said. */
  private namesSpeakerLast(): boolean {
    const at = this.hung.length - 1
    const [last, before] = [this.hung[at], this.hung.slice(0, Math.max(0, at))]
    const told = before.map(({ raw }) => raw)
    if (!last || last.taken.length > 0 || !endsTelling(this.tokens, last.raw, told)) return false
    this.hung.splice(0, at, ...before.map((one) => (one.parent === null ? { ...one, parent: at } : one)))
    last.taken.push({ from: 0, to: last.raw.from - 1 })
    return true
  }

  private quotation(segment: Segment): void {
    const scope = this.scopes.at(-1)
    if (scope) {
      this.extend(scope, segment, [], true)
      this.quotedWhole = !scope.begun
      scope.begun = true
    } else this.loose.push(segment)
  }

  /** What is said goes on to the end of the segment. */
  private extend(scope: Scope, segment: Segment, raws: readonly RawClause[], isQuotation = false): void {
    if (raws.some(({ subject }) => subject !== null)) scope.hasSubject = true
    for (const { clause, isBare } of this.scopes) {
      // 否认朝方贪图援助，“我们从未…”: behind words that follow the verb a quotation is a second stretch.
      if (isQuotation && isBare) {
        ;(this.hung[clause] as Hung).taken.push(segment)
        continue
      }
      const taken = (this.hung[clause] as Hung).taken
      const open = taken.at(-1)
      const owner = (this.hung[clause] as Hung).raw
      if (open && open.from >= (owner.predicate?.to ?? 0))
        taken[taken.length - 1] = { from: open.from, to: segment.to }
      else taken.push({ from: segment.from, to: segment.to })
    }
  }

  private hang(
    raws: readonly RawClause[],
    segment: Segment,
    isLast: boolean,
    parent: number | null,
    depth: number,
  ): void {
    let before: number | null = null
    let role: ClauseRole | null = null
    for (const raw of raws) {
      const index = this.hung.length
      const explains = parent === null && index > 0 && raw.connectors[0] === NAMELY ? index - 1 : parent
      role = this.roleOf(raw, explains, role)
      const continues = raw.subject ? null : (before ?? this.goesOnWith(parent))
      this.hung.push({ raw, role, parent: explains, continues, taken: [] })
      before = index
      if (explains === null && raw.subject) this.last = index
      this.takes(raw, index, segment, isLast, depth)
    }
  }

  /** The clause whose subject one without a subject goes on with. */
  private goesOnWith(parent: number | null): number | null {
    return parent === null ? this.last : this.lastUnder(parent)
  }

  /** Hangs what a clause takes in its own segment, and opens what it takes behind it. */
  private takes(raw: RawClause, index: number, segment: Segment, isLast: boolean, depth: number): void {
    if (raw.content) {
      const { taken } = this.hung[index] as Hung
      taken.push(raw.content)
      if (depth < DEEPEST) this.hang(clausesOf(this.tokens, raw.content), segment, isLast, index, depth + 1)
    }
    if (raw.speech) this.voice(raw, index, segment, isLast)
    else if (!isLast && publishes(this.tokens, raw, segment)) this.scopes.push(PUBLISHED(index))
  }

  /** Opens what a verb of speech says, or finds it before. */
  private voice(raw: RawClause, index: number, segment: Segment, isLast: boolean): void {
    if (isByLine(this.tokens, raw)) return
    const { taken } = this.hung[index] as Hung
    taken.unshift(...this.loose)
    this.loose = []
    const opens =
      !isLast && (raw.content === null ? OPENS.has(segment.mark) : !this.isWhole(raw.content, segment))
    // 喊话要和对手辩论，…: with no mark before them the words of such a verb end at the next one.
    const isShort =
      raw.speech?.kind === 'say' && !raw.speech.bare && raw.content !== null && !this.isQuoted(raw.content)
    if (opens && !isShort)
      this.scopes.push({
        clause: index,
        verb: raw.speech?.kind ?? 'say',
        isBare: raw.content !== null,
        hasSubject: this.hasSubjectInside(raw, index),
        begun: raw.content !== null,
        concedes: concedes(raw),
        isAct: tellsDeed(this.tokens, raw),
        ...(raw.subject ? { speaker: plainText(this.tokens, raw.subject) } : {}),
        needsSubject:
          raw.content === null && POSTING.has((this.tokens[raw.predicate?.from ?? raw.from] as Token).text),
      })
  }

  /** 称“中国失去了太多岗位”，…: what is quoted whole ends with its mark, and so does a word that is set off (“严肃”二字). */
  private isWhole({ from, to }: Stretch, segment: Segment): boolean {
    if (to < segment.to) return true
    if (to > from + 1) return isListOfWords(this.tokens.slice(from, to))
    const token = this.tokens[from] as Token
    if (token.class !== 'quotation') return false
    return SEMICOLONS.has(segment.mark) || (token.inner?.text.length ?? 0) > SHORT_QUOTATION
  }

  private isQuoted({ from }: Stretch): boolean {
    return (this.tokens[from] as Token).class === 'quotation'
  }

  private hasSubjectInside(raw: RawClause, index: number): boolean {
    return raw.content !== null && this.hung.slice(index + 1).some(({ raw: inner }) => inner.subject !== null)
  }

  private lastUnder(parent: number): number | null {
    for (let at = this.hung.length - 1; at > parent; at--) {
      const one = this.hung[at] as Hung
      if (one.parent === parent && one.raw.subject) return at
    }
    return null
  }

  private roleOf(raw: RawClause, parent: number | null, before: ClauseRole | null): ClauseRole {
    if (raw.role !== 'main') return raw.role
    if (this.isFalse(raw)) this.told = 'falsely'
    if (raw.speech && (raw.negated || this.isNobody(raw) || this.told === 'falsely')) return 'denied'
    if (before === 'condition' || before === 'denied') return before
    return parent === null ? 'main' : 'complement'
  }

  private isNobody({ subject }: RawClause): boolean {
    return subject !== null && NOBODY.has((this.tokens[subject.from] as Token).text)
  }

  private isFalse({ adverbials }: RawClause): boolean {
    return adverbials.some(({ from, to }) =>
      this.tokens.slice(from, to).some(({ text }) => FALSE_SOURCES.has(text)),
    )
  }
}

/** The clauses of one sentence. */
export const sentenceClauses = (text: string, tokens: readonly Token[]): Clause[] =>
  tokens.length === 0 ? [] : new SentenceReader(text, tokens).read()
