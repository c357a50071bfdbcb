import { remember } from '#lib/items/remember'
import { namesOf, type Source } from '#lib/items/source'
import { cutWords } from '#lib/language/zh/dictionary'

/** In characters: 龙骨坡 of the title is told of again, and no 的 or 一名. */
const OF_TITLE = 3

/** Runs of Chinese characters of the title, so many at a time, and the things of which it tells: 谷物, 余震. */
const piecesOf = remember((title: string): readonly string[] => [
  ...(title.match(/\p{Script=Han}{3,}/gu) ?? []).flatMap((run) =>
    [...run].slice(OF_TITLE - 1).map((_, at) => run.slice(at, at + OF_TITLE)),
  ),
  ...cutWords(title).flatMap(({ word, tag }) => (THING.test(tag) && word.length > 1 ? [word] : [])),
])
const THING = /^n(?!r)/u

/** A word written large inside a sentence, or one of the title's: Titan, the Ebola outbreak. */
const NAME_EN = /(?<=[\p{Ll}\d,] )\p{Lu}\p{Ll}{2,}/u
const OF_TITLE_EN = /\p{Lu}\p{L}{3,}|\p{L}{7,}/gu

/** Whether a text has words of the title. */
export const takesUpTitle = ({ article: { title, language } }: Source, text: string): boolean =>
  language === 'en'
    ? NAME_EN.test(text) || (title.match(OF_TITLE_EN) ?? []).some((word) => text.includes(word))
    : piecesOf(title).some((piece) => text.includes(piece))

/** A year tells of what is spoken as a name does: 2018年10月，全国的粗钢产量. */
const YEAR = /(?<!\d)(?:1[5-9]|20)\d{2}(?!\d)/u

/**
 * Whether it can be told of what a text speaks: it holds a name, a year, or the words of the title. The mine, the victims
 * may be any.
 */
export const isAnchored = (source: Source, text: string): boolean =>
  (source.article.language !== 'en' && YEAR.test(text)) ||
  namesOf(source).some((name) => name.length > 1 && text.includes(name)) ||
  takesUpTitle(source, text)
