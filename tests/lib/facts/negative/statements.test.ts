import { expect, test } from 'vitest'
import { said } from '#tests/lib/facts/read'

test.each([
  ['a heading that reports', '市长说大桥将通车\n大桥恢复通行。'],
  ['a caption', '消息\n大桥恢复通行。\n图为市长表示祝贺。图/资料图'],
  ['被称为', '这条路被称为生命线。'],
  ['俗称', '这种鱼俗称黄花鱼，学名另有叫法。'],
  ['说服 and 说明书', '他说服了大家，又读了说明书。'],
  ['学说 and 小说', '这一学说流传很广，小说也写到它。'],
  ['介绍 with an object', '馆长介绍情况时，雨停了。'],
  ['公布 a thing', '公司公布初步裁定。'],
  ['表示欢迎', '外交部发言人对此表示欢迎。'],
  ['以所表示的', '图中所表示的数值仅供参考。'],
  ['总的来说', '总的来说，局面平稳。'],
  ['换句话说', '换句话说，机会不多。'],
  ['the writer', '记者注意到，门前停着许多车。'],
  ['nobody in particular', '据说，湖里有一条大鱼。'],
  ['指 in other words', '他用手指着地图，指数上涨，矛头指向对岸。'],
  ['证实了 a thing', '发言人李秋立证实了这一消息。'],
  ['证实了 a meeting', '市长李秋立向记者证实了这次会谈。'],
  ['a proposal handed in', '丹麦以书面形式向挪威提出改善渔业的建议。'],
  ['后者 is expected', '两份草案都送到了，后者预计会在议会获得通过。'],
  ['a speech as a thing', '市长李秋立发表了演说，听众鼓掌。'],
  ['报道 as a noun', '这篇报道写得很好。'],
])('%s is no statement', (_, sentences) => {
  expect(said(sentences.includes('\n') ? sentences : `消息\n${sentences}`)).toEqual([])
})
