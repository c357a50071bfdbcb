import { expect, test } from 'vitest'
import { simplified } from '#lib/article/script'

test.each([
  ['隨著計畫推進，接著作出規畫', '随着计划推进，接着作出规划'],
  ['著名畫家的著作十分顯著', '著名画家的著作十分显著'],
  ['市民瞭解部份內容後回覆，反覆檢查', '市民了解部分内容后回复，反复检查'],
  ['慰藉與藉口', '慰藉与借口'],
  ['衞生署說，妳和牠都安全', '卫生署说，你和它都安全'],
  ['三二○億元的ＡＩ伺服器', '三二〇亿元的AI伺服器'],
])('%s is read by the words around its characters, one for one', (text, read) => {
  expect(simplified(text)).toBe(read)
  expect(simplified(text)).toHaveLength(text.length)
})
