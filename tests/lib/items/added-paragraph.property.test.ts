import { readdirSync } from 'node:fs'
import fc from 'fast-check'
import { expect, test } from 'vitest'
import { parseArticle } from '#lib/article/parse'
import { extractFacts } from '#lib/facts/extract'
import { provedCandidates } from '#lib/items/generate'
import type { Candidate } from '#lib/items/question'
import { readAnnotated } from '#tests/fixtures/annotated'
import { TEXT } from '#tests/lib/items/verify/article'

/**
 * A paragraph more renames no question that can be asked, wherever it is put: only not between two paragraphs of which
 * the second says she, and so leans on the first. A blank for a speaker may stand in the paragraph before the words, and
 * the two sentences of a passage in two paragraphs, which then are no longer neighbours.
 */

const FOLDER = 'tests/fixtures/articles'
const LAKE = { text: TEXT, published: '2021-06-01' }
const CHINESE = [
  LAKE,
  ...readdirSync(FOLDER)
    .filter((file) => !file.startsWith('english'))
    .map((file) => readAnnotated(`${FOLDER}/${file}`)),
]
const ENGLISH = readdirSync(FOLDER)
  .filter((file) => file.startsWith('english'))
  .map((file) => readAnnotated(`${FOLDER}/${file}`))

/** Paragraphs that tell of a place and of nobody: nothing leans on them, and they lean on nothing. */
const SCENES = ['湖边还有一座旧的灯塔，游客常在那里拍照。', '山路两旁种满了杏树，春天开花。']
const ENGLISH_SCENES = ['An old lighthouse stands on the shore, and a narrow path leads up to it.']

const isOverParagraphs = (text: string, { item: { evidence }, kind }: Candidate): boolean =>
  kind === 'passage' && text.slice(evidence[0]?.start, evidence.at(-1)?.end).includes('\n')

const readKeys = (text: string, published: string): string[] => {
  const { article } = parseArticle(text, {
    slug: 'any',
    file: 'any.md',
    published: { start: published, end: published },
  })
  if (!article) throw new Error('cannot be read')
  const { proved } = provedCandidates({ article, extraction: extractFacts(article), others: [] })
  return proved
    .filter((one) => !isOverParagraphs(article.text, one))
    .map(({ item }) => item.key)
    .filter((key) => !key.endsWith('/fill-speaker'))
}

/** Each text is read once, however often a run comes back to it. */
const read = new Map<string, string[]>()
const keysOf = (text: string, published: string): string[] => {
  const keys = read.get(text) ?? readKeys(text, published)
  read.set(text, keys)
  return keys
}

const LEANS = /^(?:He|She|It|They|他|她|双方|该|这)/u

/** The text with a paragraph behind its n-th one that nothing leans on; the title stays the first. */
const withParagraph = (text: string, more: string, at: number): string => {
  const lines = text.trimEnd().split('\n')
  const places = [...lines.keys()].map((line) => line + 1).filter((line) => !LEANS.test(lines[line] ?? ''))
  const place = places[at % places.length] ?? lines.length
  return `${[...lines.slice(0, place), more, ...lines.slice(place)].join('\n')}\n`
}

test.each([
  ['Chinese', CHINESE, SCENES],
  ['English', ENGLISH, ENGLISH_SCENES],
])('a paragraph more anywhere in an article in %s renames no question', (_, articles, scenes) => {
  fc.assert(
    fc.property(
      fc.constantFrom(...articles),
      fc.constantFrom(...scenes),
      fc.nat({ max: 40 }),
      ({ text, published }, more, at) => {
        const after = new Set(keysOf(withParagraph(text, more, at), published))
        expect(keysOf(text, published).filter((key) => !after.has(key))).toEqual([])
      },
    ),
    { numRuns: 60 },
  )
})
