import { expect, test } from 'vitest'
import { statedSource } from '#lib/article/formats/stated-source'

test.each([
  ['a label beside the day', '2023-11-03 08:15　来源：海滨日报　作者：李明\n新港区昨日启用。', '海滨日报'],
  ['a label below the text', '新港区昨日启用。\n（来源：海滨网）', '海滨网'],
  ['a label in traditional characters', '來源：海濱晚報\n新港區昨日啟用。', '海濱晚報'],
  ['an agency’s dateline', '新华社海滨11月3日电 新港区3日启用。', '新华社'],
  ['a paper’s dateline', '海滨晚报海滨3日讯（记者 李明）新港区昨天启用。', '海滨晚报'],
  ['a label in English', 'Source: Harbour Post\nA new harbour opened on Tuesday.', 'Harbour Post'],
  ['a dateline in English', 'EASTPORT, Nov. 3 (Coast News) - A new harbour opened.', 'Coast News'],
])('%s names the source', (_, text, source) => {
  expect(statedSource(text)).toBe(source)
})

test.each([
  ['the paper itself, without its name', '本报海滨11月3日电 新港区3日启用。'],
  ['a sentence that speaks of a source', '他说，资金来源：一半是贷款，一半是捐款。\n新港区启用。'],
  ['a body that is told of', '海滨网球队昨天获胜。'],
  ['an aside that explains', 'The OPEC (Organization of oil exporters) met on Tuesday.\nNothing else.'],
])('%s names none', (_, text) => {
  expect(statedSource(text)).toBeNull()
})
