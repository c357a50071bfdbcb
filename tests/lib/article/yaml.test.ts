import { describe, expect, test } from 'vitest'
import { parseArticle } from '#lib/article/parse'
import { parseFactDecisions } from '#lib/facts/fact-decisions'

/** Nine lists of nine, each of the one before: half a billion values in a few lines. */
const BOMB = [
  'a: &a [1, 1, 1, 1, 1, 1, 1, 1, 1]',
  ...['b', 'c', 'd', 'e', 'f', 'g', 'h', 'i'].map((name, index) => {
    const before = 'abcdefgh'[index]
    return `${name}: &${name} [${Array(9).fill(`*${before}`).join(', ')}]`
  }),
].join('\n')

describe('YAML that would stop the reader gives one message with its line', () => {
  test.each([
    ['a few lines that stand for more than a machine holds', BOMB, 2, /alias, \*a/],
    ['a list that holds itself', 'tags: &t\n  - *t', 2, /alias, \*t/],
    ['an alias of nothing', '\ntags: *t', 2, /alias, \*t/],
    ['lists in lists without end', `tags: ${'['.repeat(5_000)}`, 1, /nested too deeply/],
    ['more than a person writes', 'a: 1\n'.repeat(50_000), 1, /longer than/],
  ])('%s', (_, yaml, line, what) => {
    const file = 'article.md'
    const { article, problems } = parseArticle(`---\n${yaml}\n---\n正文。\n`, { slug: 'a', file })
    expect(article).toBeNull()
    expect(problems).toEqual([{ file, line: line + 1, message: expect.stringMatching(what) }])
    const reviewed = parseFactDecisions(yaml, 'facts.yaml').problems
    expect(reviewed).toEqual([{ file: 'facts.yaml', line, message: expect.stringMatching(what) }])
  })
})

test.each(['constructor', '__proto__', 'toString'])('a list called %s is not known', (name) => {
  const { problems } = parseFactDecisions(`${name}: []\n`, 'facts.yaml')
  expect(problems).toMatchObject([{ line: 1, message: expect.stringContaining('but not') }])
})
