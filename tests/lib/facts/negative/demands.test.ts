import { expect, test } from 'vitest'
import { demandsOf } from '#tests/lib/facts/read'

test.each([
  ['the noun 要求', '俄罗斯的要求没有得到满足。'],
  ['按要求', '公司按要求提交了材料。'],
  ['somebody without a name', '一名官员要求不公开姓名。'],
  ['a quotation about demanding', '市长说：“居民要求修桥的呼声很高。”'],
  ['提出 as a noun phrase', '提出者没有到场。'],
  ['a heading', '法国要求德国让步\n大桥恢复通行。'],
  ['nobody', '要求各方保持克制。'],
])('%s is no demand', (_, sentences) => {
  expect(demandsOf(sentences.includes('\n') ? sentences : `消息\n${sentences}`)).toEqual([])
})
