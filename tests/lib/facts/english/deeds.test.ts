import { expect, test } from 'vitest'
import { parseArticle } from '#lib/article/parse'
import { extractFacts } from '#lib/facts/extract'

/** What a whole sentence tells as done, with its subject at the head and all that follows the verb in one piece. */

const deedsIn = (text: string): string[] => {
  const { article } = parseArticle(`The harbour\n\n${text}\n`, {
    slug: 'deeds',
    file: 'deeds.txt',
    published: { start: '2021-06-20', end: '2021-06-20' },
  })
  if (!article) throw new Error('the text cannot be read')
  return extractFacts(article).facts.flatMap((fact) =>
    fact.kind === 'clause'
      ? [fact.telling.parts.map(({ role, text: words }) => `${role} ${words}`).join(' | ')]
      : [],
  )
}

test('a sentence is told by its subject, its verb and all that follows', () => {
  expect(deedsIn('Norland lawmakers called on the government to close the old harbour.')).toEqual([
    'subject Norland lawmakers | verb called | object on the government to close the old harbour',
  ])
})

test('a year in front and what can be left out behind a comma stay out of the piece', () => {
  expect(
    deedsIn('In 2019, Norland engineers found three cracks in the dam, which had been built in haste.'),
  ).toEqual(['time In 2019 | subject Norland engineers | verb found | object three cracks in the dam'])
})

test.each([
  ['He closed the old harbour to all ships from the south.'],
  ['The plan angered many fishermen in the villages along the shore.'],
  ['Norland bought ships, cranes, two ferries for the harbour of Port Amber.'],
  ['Norland will close the old harbour to all ships in May, a lawmaker said.'],
  ['Did the lawmakers call on the government to close the harbour?'],
])('what points back, or ends nobody knows where, is not told alone: %s', (text) => {
  expect(deedsIn(text)).toEqual([])
})
