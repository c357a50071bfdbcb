import { expect, test } from 'vitest'
import { parseArticle } from '#lib/article/parse'
import { english } from '#lib/language/en/read'
import type { Clause } from '#lib/language/language'

const clausesOf = (text: string): readonly Clause[] => {
  const { article } = parseArticle(`Two cabinets and one lake\n${text}`, { slug: 'test', file: 'test' })
  if (!article) throw new Error('no article')
  return english
    .read(article)
    .readings.slice(1)
    .flatMap(({ clauses }) => clauses)
}

/** role: subject | verb | object, one for each clause. */
const read = (text: string): string[] =>
  clausesOf(text).map(
    ({ role, subject, predicate, object }) =>
      `${role}: ${subject?.text ?? '-'} | ${predicate?.lemma} | ${object?.text ?? '-'}`,
  )

test.each([
  ['a sentence', 'The court rejected the plan on Monday.', ['main: The court | reject | the plan']],
  [
    'two predicates of one subject',
    'The court rejected the plan and ordered new talks.',
    ['main: The court | reject | the plan', 'main: - | order | new talks'],
  ],
  [
    'a condition',
    'The port will close if the ministers reject the plan.',
    ['main: The port | close | -', 'condition: the ministers | reject | the plan'],
  ],
  [
    'a reason',
    'The port closed because the storm damaged the bridge.',
    ['main: The port | close | -', 'reason: the storm | damage | the bridge'],
  ],
  [
    'a participle is no clause',
    'The deal reached in Oslo could end the war.',
    ['main: The deal | end | the war'],
  ],
  [
    'a relative clause between the noun and its verb',
    'The engineers who built the bridge signed the report.',
    ['relative: The engineers | build | the bridge', 'main: The engineers | sign | the report'],
  ],
])('%s', (_, text, expected) => {
  expect(read(text)).toEqual(expected)
})

test.each([
  ['The cabinet plans to open the port.', 'open', { modality: 'planned', tense: 'future' }],
  ['The cabinet will open the port.', 'open', { tense: 'future' }],
  ['The cabinet may open the port.', 'open', { modality: 'possible' }],
  ['The cabinet must open the port.', 'open', { modality: 'required' }],
  ['The cabinet did not open the port.', 'open', { negated: true, tense: 'past' }],
  ['The cabinet refused to open the port.', 'open', { negated: true }],
  ['The port was opened by the cabinet.', 'open', { passive: true }],
] as const)('%s', (text, lemma, wanted) => {
  expect(clausesOf(text).find(({ predicate }) => predicate?.lemma === lemma)?.predicate).toMatchObject(wanted)
})

test('a name has its title and its type', () => {
  const [clause] = clausesOf('Norland Prime Minister Aino Virta, a lawyer, opened the port in Tula.')
  expect(clause?.subject).toMatchObject({
    kind: 'name',
    type: 'person',
    name: 'Aino Virta',
    titles: expect.arrayContaining(['Norland Prime Minister']),
  })
})

test('a broken quotation is one complement of two stretches', () => {
  const [clause] = clausesOf('“Nothing is settled,” Ana Ruiz said, “but the door is open.”')
  expect(clause?.complement.map(({ text }) => text)).toEqual(['Nothing is settled,', 'but the door is open.'])
})

test('everything read is verbatim, and no text stops the reading', () => {
  const marks = ['“', '”', '"', "'", '‘', '’', "''", ',', ';', ':', '—', '(', ')', '.', '?']
  for (const one of marks)
    for (const other of marks) {
      const text = `Two cabinets and one lake\n${one}Ana Ruiz${other} said ${one}the port, which ${other}was shut${one}, would open${other}.`
      const { article } = parseArticle(text, { slug: 'test', file: 'test' })
      if (!article) throw new Error('no article')
      for (const { clauses, phrases, words } of english.read(article).readings)
        for (const span of [
          ...clauses,
          ...phrases,
          ...words,
          ...clauses.flatMap(({ complement }) => complement),
        ])
          expect(text.slice(span.start, span.end)).toBe(span.text)
    }
})
