import { expect, test } from 'vitest'
import { decodeTable } from '#lib/interop/decode'

const LIST = '姓名,用户名\r\n林小红,s001'
const utf8 = new TextEncoder().encode(LIST)

/** Two bytes a character, by hand: no encoder but that of UTF-8 comes with the platform. */
const utf16 = (text: string, isLittle: boolean): Uint8Array => {
  const bytes = new Uint8Array(text.length * 2)
  const view = new DataView(bytes.buffer)
  for (let i = 0; i < text.length; i++) view.setUint16(i * 2, text.charCodeAt(i), isLittle)
  return bytes
}

test.each([
  ['UTF-8', utf8],
  ['UTF-8 with a byte order mark', new Uint8Array([0xef, 0xbb, 0xbf, ...utf8])],
  ['UTF-16, little end first', utf16(`\uFEFF${LIST}`, true)],
  ['UTF-16, big end first', utf16(`\uFEFF${LIST}`, false)],
])('a class list in %s', (_, bytes) => {
  expect(decodeTable(bytes)).toBe(LIST)
})

test('a class list as Excel for Chinese saves it', () => {
  // GB/T 2312: 姓 D0D5, 名 C3FB, 林 C1D6, 小 D0A1, 红 BAEC.
  const gb = [0xd0, 0xd5, 0xc3, 0xfb, 0x0a, 0xc1, 0xd6, 0xd0, 0xa1, 0xba, 0xec]
  expect(decodeTable(new Uint8Array(gb))).toBe('姓名\n林小红')
})

test('plain ASCII, and nothing', () => {
  expect(decodeTable(new TextEncoder().encode('name,username\nLin,s001'))).toBe('name,username\nLin,s001')
  expect(decodeTable(new Uint8Array())).toBe('')
})
