import { expect, test } from 'vitest'
import { sentencesOf } from '#lib/article/sentences'

/** Two sentences between which a line break or a blank was lost. */

const cut = (text: string): string[] =>
  sentencesOf(text, [{ kind: 'body', start: 0, end: text.length }], 'en').map((one) => one.text)

test('ends a sentence at an opener that stands right behind its last word', () => {
  expect(cut('Every ferry must carry a second radioIn March the rule reaches the harbour boats.')).toEqual([
    'Every ferry must carry a second radio',
    'In March the rule reaches the harbour boats.',
  ])
})

test('ends a sentence at a stop behind which the blank was lost', () => {
  expect(cut('The northern pier was closed.The ferry went on.')).toEqual([
    'The northern pier was closed.',
    'The ferry went on.',
  ])
})

test('ends none inside a name, an address or an abbreviation', () => {
  for (const text of [
    'The port wrote on LinkedIn on Monday that the pier is open.',
    'The ferry sells tickets at harbour.example.In the port nobody knew.',
    'The port uses macOS and eBay on its desks.',
  ])
    expect(cut(text)).toHaveLength(1)
})
