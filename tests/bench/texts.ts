import { readdirSync, readFileSync } from 'node:fs'
import { readAnnotated } from '#tests/fixtures/annotated'

/** What the bench reads: the articles of the repository, end to end, and texts that no one would write. */

const FIXTURES = 'tests/fixtures/articles'
const withoutFrontMatter = (text: string): string => text.replace(/^---\n[\s\S]*?\n---\n/, '').trim()

const articles = [
  ...readdirSync('content').map((slug) => readFileSync(`content/${slug}/article.md`, 'utf8')),
  ...readdirSync(FIXTURES)
    .filter((file) => file.endsWith('.txt'))
    .map((file) => readAnnotated(`${FIXTURES}/${file}`).text),
].map(withoutFrontMatter)

/** The Chinese ones in simplified characters: a text of several languages would be read as one of them. */
const CHINESE = articles.filter((text) => /[这们说国]/u.test(text) && !/[這們說國]/u.test(text)).join('\n')

const ENGLISH = articles.filter((text) => !/\p{Script=Han}/u.test(text)).join('\n')

const cycle = (text: string, characters: number): string =>
  text.repeat(Math.ceil(characters / text.length)).slice(0, characters)

/** So many characters of Chinese news, the articles one after the other and again from the first. */
export const newsOf = (characters: number): string => cycle(CHINESE, characters)

/** So many characters of English articles, likewise. */
export const englishOf = (characters: number): string => cycle(ENGLISH, characters)

/** A text of about so many kilobytes of UTF-8 has so many characters, three bytes each. */
export const charactersOf = (kilobytes: number): number => Math.round((kilobytes * 1000) / 3)

const line = (name: string, piece: string) => ({ name, piece })

/** Pieces that, said over and over with no end of sentence, make bad patterns go back over the text. */
export const PATHOLOGICAL: readonly { readonly name: string; readonly piece: string }[] = [
  line('opening quotation marks', '“'),
  line('corner brackets', '「'),
  line('parentheses', '（'),
  line('straight quotation marks', '"'),
  line('according to', '据'),
  line('cites', '据援引'),
  line('said', '说'),
  line('they said, and said', '他说，'),
  line('digits', '7'),
  line('Chinese numerals', '一'),
  line('year', '年'),
  line('spaces', ' '),
  line('full-width spaces', '　'),
  line('one character', '中'),
  line('Latin letters', 'a'),
  line('points of names', '·'),
  line('commas', '，'),
  line('offices', '总统'),
  line('parties without a meeting', '中国和'),
  line('faces', '😀'),
  line('front matter fences', '---\n'),
  line('months without an end', '12月'),
  line('dates without an end', '2021年1月1日'),
  line('lengths without an end', '3年'),
  line('quantities without an end', '3个'),
]
