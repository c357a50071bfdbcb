import { remember } from '#lib/items/remember'

const CHINESE =
  /会谈|会晤|会见|会面|通话|电话|沟通|峰会|磋商|谈判|会议|视频会(?![晤议谈])|对话|提交|递交|转交|移交/gu

/** The forms of one English word for a meeting are one word. */
const ENGLISH: readonly (readonly [RegExp, string])[] = [
  [/\bsummits?\b/iu, 'summit'],
  [/\b(?:talks?|negotiat\w+|consultations?|discussions?)\b/iu, 'talks'],
  [/\b(?:meet|meets|met|meeting|meetings)\b/iu, 'meet'],
  [/\b(?:calls?|phoned?|telephoned?|spoke|speak|talked)\b/iu, 'call'],
]

/** The words for meetings in a text, forms of one word counted as one. */
export const meetingsIn = remember((text: string): readonly string[] => [
  ...(text.match(CHINESE) ?? []),
  ...ENGLISH.flatMap(([word, name]) => (word.test(text) ? [name] : [])),
])
