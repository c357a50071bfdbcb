import { expect, test } from 'vitest'
import { decodeText, type Encoding, encodingOf } from '#lib/article/formats/encoding'

const LIST = '姓名,用户名\r\n林小红,s001'
const utf8 = new TextEncoder().encode(LIST)

/** Two bytes a character, by hand: no encoder but that of UTF-8 comes with the platform. */
const utf16 = (text: string, isLittle: boolean): Uint8Array => {
  const bytes = new Uint8Array(text.length * 2)
  const view = new DataView(bytes.buffer)
  for (let i = 0; i < text.length; i++) view.setUint16(i * 2, text.charCodeAt(i), isLittle)
  return bytes
}

/** An encoder of two bytes a character: what the decoder makes of every pair, turned round. */
const encoderOf = (encoding: Encoding) => {
  const pairs = new Map<string, readonly number[]>()
  for (let lead = 0x81; lead <= 0xfe; lead++) {
    for (let trail = 0xfe; trail >= 0x40; trail--) {
      const text = new TextDecoder(encoding).decode(new Uint8Array([lead, trail]))
      if (text.length === 1) pairs.set(text, [lead, trail])
    }
  }
  return (text: string) =>
    new Uint8Array([...text].flatMap((char) => pairs.get(char) ?? [char.codePointAt(0) ?? 0]))
}

test.each([
  ['UTF-8', utf8],
  ['UTF-8 with a byte order mark', new Uint8Array([0xef, 0xbb, 0xbf, ...utf8])],
  ['UTF-16, little end first', utf16(`\uFEFF${LIST}`, true)],
  ['UTF-16, big end first', utf16(`\uFEFF${LIST}`, false)],
])('a class list in %s', (_, bytes) => {
  expect(decodeText(bytes)).toBe(LIST)
})

const big5 = encoderOf('big5')
const gb = encoderOf('gb18030')

test.each([
  '姓名,用户名\n林小红,s001',
  '张伟,zw1\n王秀英,wxy1',
  '陈静怡,chen01',
  '欧阳晨,oy1\n司马懿轩,sm1',
  '赵,zhao',
])('a class list as Excel in China saves it: %s', (list) => {
  expect(encodingOf(gb(list))).toBe('gb18030')
  expect(decodeText(gb(list))).toBe(list)
})

test.each([
  '姓名,使用者名稱\r\n陳美玲,cml1',
  '林志明,lzm1\n黃淑芬,hsf1',
  '歐陽晨,oy1\n張簡雅婷,zj1',
  '王,wang',
])('a class list as Excel in Taiwan saves it: %s', (list) => {
  expect(encodingOf(big5(list))).toBe('big5')
  expect(decodeText(big5(list))).toBe(list)
})

test('who knows better says how a file is written', () => {
  expect(decodeText(gb('林小红'), 'gb18030')).toBe('林小红')
  expect(decodeText(big5('陳美玲'), 'big5')).toBe('陳美玲')
})

test('plain ASCII, and nothing', () => {
  expect(decodeText(new TextEncoder().encode('name,username\nLin,s001'))).toBe('name,username\nLin,s001')
  expect(decodeText(new Uint8Array())).toBe('')
})
