import { expect, test } from 'vitest'
import { alsoTells, englishOption, englishSaid, englishTells } from '#lib/items/wording/english-speech'
import { open } from '#lib/items/wording/open'
import { chineseSaid, chineseVerb } from '#lib/items/wording/speech'
import { insideSentence } from '#lib/language/en/inside-sentence'
import { page } from '#tests/lib/items/told'

test.each([
  ['气象台预计，', '预计，'],
  ['王海认为：', '认为，'],
  ['王海坦承，', '坦承，'],
  ['王海还说，', '表示，'],
  ['王海证实称，', '证实，'],
  ['王海希望', '希望'],
  ['王海预计称，', '预计，'],
  ['王海要求', '要求'],
  ['王海警告，', '警告，'],
  ['王海批评', '批评'],
  ['王海强烈谴责', '谴责'],
])('a question keeps how somebody stands behind what he says: %s', (cue, verb) => {
  expect(chineseVerb(cue)).toBe(verb)
})

test('quoted words have their full stop inside the quotation marks, and one of them', () => {
  expect(chineseSaid('王海', '', '水位不会下降', true)).toBe('王海说：“水位不会下降。”')
  expect(chineseSaid('王海', '', '水位会下降吗？', true)).toBe('王海说：“水位会下降吗？”')
  expect(open('他“重申支持渔民，并呼吁修坝。”。')).toBe('他“重申支持渔民，并呼吁修坝”')
})

test('what the article tells in its own words is claimed without quotation marks', () => {
  expect(chineseSaid('王海', '王海预计，', '明天有雨。', false)).toBe('王海预计，明天有雨。')
  expect(englishSaid('the mayor', 'warned', 'the dam would break', false)).toBe(
    'The mayor warned that the dam would break.',
  )
})

test('what somebody means to do stands behind his verb, and what is demanded is not said to be so', () => {
  expect(englishTells('has vowed', 'to end the strike')).toBe('vowed to end the strike')
  expect(englishTells('said', 'to end the strike')).toBeNull()
  expect(englishTells('has demanded', 'the port be opened.')).toBe('demanded that the port be opened')
})

test('as an answer, a quotation has its marks and indirect speech a capital', () => {
  expect(englishOption('We will not go.', true)).toBe('“We will not go.”')
  expect(englishOption("the dam was ''safe and sound.''", false)).toBe('The dam was “safe and sound”')
})

test('what somebody says besides is found', () => {
  expect(alsoTells('the lake would rise, and highlighted the fact that the dam was old')).toBe(true)
  expect(alsoTells('the lake would rise, and praised the crew')).toBe(true)
  expect(alsoTells('the lake would rise and flood the road')).toBe(false)
})

test('a ruling is asked as one', () => {
  expect(englishTells('ruled that', 'the dam was safe')).toBe('ruled that the dam was safe')
})

test('words that join go on small behind that', () => {
  const { article } = page('Ice in Hollin\n\nUnlike Norland, Hollin has ice. Lang said the lake was full.\n')
  expect(insideSentence(article, 'Unlike Norland, Hollin has ice')).toBe('unlike Norland, Hollin has ice')
  expect(insideSentence(article, 'Norland has ice')).toBe('Norland has ice')
})
