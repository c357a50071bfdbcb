import { CLAUSE_OPENERS } from '#lib/language/zh/lexicon/function-words'
import { SPEECH_TAILS, speechVerbOf } from '#lib/language/zh/lexicon/speech-verbs'
import { isMark, type Token } from '#lib/language/zh/token'

/** A stretch of a sentence between two marks, as indexes of its words; `mark` is the mark behind it, or ''. */
export interface Segment {
  readonly from: number
  readonly to: number
  readonly mark: string
}

const MARKS = '，,；;：:。！？!?…—'
const ENDS_SPEECH = new Set([...'，。！？,.!?…；'])
/** A quotation that is longer is no name of a thing. */
const LONGEST_NAME = 12

/** Whether a quotation holds what somebody said, and is not the name of a thing or a word set off. */
export const holdsSpeech = (token: Token): boolean => {
  if (token.class !== 'quotation' || token.isBook || !token.inner) return false
  const { text } = token.inner
  return ENDS_SPEECH.has(text.slice(-1)) || text.length > LONGEST_NAME
}

/** “很满意”及“严肃”: words that are quoted one by one. */
export const isListOfWords = (tokens: readonly Token[]): boolean =>
  tokens.length > 2 &&
  tokens.every(({ class: kind, text }) => kind === 'quotation' || '及和与、'.includes(text))

const standsAlone = (tokens: readonly Token[], at: number): boolean => {
  const token = tokens[at] as Token
  if (!holdsSpeech(token)) return false
  const before = tokens[at - 1]
  const afterVerb =
    before !== undefined && (speechVerbOf(before.text) !== undefined || SPEECH_TAILS.has(before.text))
  const opens = !before || before.class === 'mark' || before.class === 'quotation'
  const next = tokens[at + 1]
  const closes = !next || isMark(next, MARKS)
  const ended = ENDS_SPEECH.has(token.inner?.text.slice(-1) ?? '')
  return opens && !afterVerb && (ended || closes || next?.class === 'name' || next?.class === 'pronoun')
}

/** 9日的对话、12日举行会议: a day with a verb behind it begins anew, though only 、 stands before it. */
const beginsAnew = (tokens: readonly Token[], at: number): boolean =>
  isMark(tokens[at], '、') && tokens[at + 1]?.class === 'time' && tokens[at + 2]?.class === 'verb'

/** 一旦，局势恶化: the comma parts nothing from the word that says how the clause hangs on the next. */
const opensAlone = (tokens: readonly Token[], from: number, at: number): boolean =>
  at === from + 1 && isMark(tokens[at], '，,') && CLAUSE_OPENERS.get(tokens[from]?.text ?? '') === 'condition'

/** The stretches of a sentence. A quotation that stands for itself is one of its own. */
export const segmentsOf = (tokens: readonly Token[]): Segment[] => {
  const segments: Segment[] = []
  let from = 0
  const push = (to: number, mark: string) => {
    if (to > from) segments.push({ from, to, mark })
  }
  tokens.forEach((token, at) => {
    if (opensAlone(tokens, from, at)) return
    if ((isMark(token, MARKS) && token.tag !== 'dot') || beginsAnew(tokens, at)) {
      push(at, token.text)
      from = at + 1
    } else if (standsAlone(tokens, at)) {
      push(at, '')
      from = at
      const next = tokens[at + 1]
      if (!next || !isMark(next, MARKS)) {
        push(at + 1, '')
        from = at + 1
      }
    }
  })
  push(tokens.length, '')
  return segments
}
