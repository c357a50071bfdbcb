import { readSpeaker } from '#lib/facts/speech/speaker'

/** 据…报道, 按照…的总结: the clause that says through whom the writer knows. */

const SOURCE =
  /^(?:[^，,。]{0,4})?(?:据|按照|根据)(?<who>[^，,。；]{2,40}?)(?:(?<date>[0-9月日]{2,6}))?(?<how>报道|消息|透露|介绍|披露|总结|的总结|的说法|说法|的报道|援引|的话)(?:称|说|指出|显示)?[，,：:]?/u
const QUOTED_SOURCE =
  /^(?:[^，,。]{0,12}[，,])?据?(?<outer>[^，,。]{1,16}?)(?:援引|引述|引用)(?<inner>[^，,。]{2,24}?)(?:的说法|的话|说法|消息|的消息)?(?:报道)?(?:称|说|指出|表示|报道)[，,：:]?/u

/** A source that is only a channel, or that stands between the writer and the holder of the view. */
export interface Source {
  readonly name: string
  /** Where the clause ends, its mark included; counted from where the search began. */
  readonly end: number
}

const nobody = (): boolean => false

/** The source that a sentence begins with: 据英国《卫报》报道, … */
export const leadingSource = (masked: string, isKnown: (name: string) => boolean = nobody): Source | null => {
  const match = SOURCE.exec(masked)
  const who = match?.groups?.who?.replace(/的$/u, '').replace(/[0-9]{1,2}日$/u, '')
  if (!match || !who || /^(?:了|悉|介绍|此前)/u.test(who)) return null
  if (match[0].startsWith('根据') && match.groups?.how !== '报道') return null
  const speaker = readSpeaker(who, isKnown)
  return speaker ? { name: speaker.name, end: match[0].length } : null
}

/** 据外媒援引消息人士说法称: the outer source passes on the words of the inner one. */
export const relayedSource = (
  masked: string,
  isKnown: (name: string) => boolean = nobody,
): { outer: string; inner: string; end: number } | null => {
  const match = QUOTED_SOURCE.exec(masked)
  const { outer, inner } = match?.groups ?? {}
  if (!match || !outer || !inner) return null
  const speaker = readSpeaker(inner, isKnown)
  return speaker
    ? { outer: outer.replace(/[0-9]{1,2}日$/u, ''), inner: speaker.name, end: match[0].length }
    : null
}
