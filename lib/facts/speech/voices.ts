import { type Cue, findCues } from '#lib/facts/speech/cues'
import type { SpeakerMemory } from '#lib/facts/speech/speaker-memory'
import { readSubject, type Subject } from '#lib/facts/speech/subject'

/** Verbs of speech with whoever speaks, and how the voices of one sentence belong together. */

/** A cue whose subject was understood. */
export interface Voice {
  readonly cue: Cue
  readonly subject: Subject
  /** 呼吁双方停火 is a demand and no statement, but tells whom 他 means next. 呼吁，… gives the words. */
  readonly silent: boolean
}

const CONTINUES = /^(?:并且?|且|还|也|同时|又)?$/u
/** Characters before a verb in which its subject is looked for. */
const LOOK_BACK = 120
/** 报告 and 通报 are what is written as well as the writing. */
const WRITING = /^(?:报告|通报|报道|评论)/u
/** 报告指出 says what its maker says, when the article told who made it. */
const THROUGH_DOCUMENT = 0.88
const NARRATOR = /^(?:.{0,8})?记者$/u
const CLAUSE_END = /[，,；]$/u

/**
 * What the clauses before a subjectless verb say of who speaks: 俄罗斯予以否认,称… A clause is looked at without the
 * mark that ends it, so it begins before its end, and each turn goes back.
 */
const inheritedSubject = (masked: string, cue: Cue, memory: SpeakerMemory): Subject | null => {
  let end = cue.clauseStart
  while (end > 0) {
    const from = Math.max(0, end - LOOK_BACK)
    const body = masked.slice(from, end).replace(CLAUSE_END, '')
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
export const voicesOf = (masked: string, memory: SpeakerMemory): Voice[] => {
  const voices: Voice[] = []
  for (const cue of withoutIntroductions(findCues(masked))) {
    const subject = subjectOf(masked, cue, memory, voices.at(-1))
    if (subject && canSay(cue, subject)) voices.push({ cue, subject, silent: isDemand(cue) })
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
  const maker = own ? null : memory.maker(`${region}${WRITING.exec(cue.verb)?.[0] ?? ''}`)
  if (maker) return { speaker: { name: maker, kind: 'organisation', confidence: THROUGH_DOCUMENT } }
  if (own || !CONTINUES.test(region) || DEMANDING.test(cue.verb)) return own
  return previous?.subject ?? inheritedSubject(masked, cue, memory)
}

const isDemand = ({ verb, mark }: Cue): boolean => mark === 'none' && /^(?:呼吁|敦促)$/u.test(verb)

const canSay = (cue: Cue, { speaker }: Subject): boolean => {
  if (NARRATOR.test(speaker.name)) return false
  if (DEMANDING.test(cue.verb) && (speaker.kind === 'role' || speaker.confidence < 0.85)) return false
  return cue.mark !== 'none' || speaker.confidence >= 0.8
}

const NAMED: ReadonlySet<string> = new Set(['person'])

/** Whether the second voice is what the first one passes on: 乌沙科夫表示,普京在电话中回应说,… */
export const relays = (first: Voice, second: Voice): boolean =>
  second.cue.clauseStart <= first.cue.contentStart + 1 &&
  NAMED.has(second.subject.speaker.kind) &&
  second.cue.mark !== 'none' &&
  first.subject.speaker.name !== second.subject.speaker.name

/** Whether the second voice speaks for itself after the first one has ended. */
export const takesOver = (masked: string, first: Voice, second: Voice): boolean => {
  const region = masked.slice(second.cue.clauseStart, second.cue.verbStart)
  if (CONTINUES.test(region)) return second.cue.mark !== 'none' || /^(?:并|且)/u.test(region)
  const contrasts = /则|；$/u.test(region) || masked[second.cue.clauseStart - 1] === '；'
  return (
    contrasts && second.subject.speaker.confidence > 0.85 && second.cue.clauseStart > first.cue.contentStart
  )
}
