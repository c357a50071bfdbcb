import { expect, test } from 'vitest'
import { said } from '#tests/lib/facts/read'

test('whoever is named right before the verb speaks, and not the place or the kin that describes them', () => {
  expect(said('书店开在车站旁边的森本直美告诉记者，她下个月关门休息。')).toEqual([
    '森本直美: 她下个月关门休息',
  ])
  expect(said('父亲和哥哥都是教师的高桥直子对学校的合并感到高兴。她说，明年学生更多。')).toEqual([
    '高桥直子: 明年学生更多',
  ])
})

test('a body with a verb in its name speaks by its whole name', () => {
  expect(said('中央流行疫情指挥中心昨天表示，疫苗明天到港。')).toEqual(['中央流行疫情指挥中心: 疫苗明天到港'])
})

test('a thing between two verbs of somebody says nothing', () => {
  expect(said('秘书长罗伊斯昨天肯定了目前的进展，同时指出，桥还不安全。')).toEqual(['罗伊斯: 桥还不安全'])
})

test('the reporter who asks is nobody whom 他 means', () => {
  expect(said('店主周明远接待了访客。记者走进店里。他说，生意比去年好。')).toEqual(['周明远: 生意比去年好'])
})

test('what is granted ends where the other side begins', () => {
  expect(said('尽管市长罗伊斯承诺将帮助渔民，但会长马丁依然反对。')).toEqual(['罗伊斯: 将帮助渔民'])
})

test('verbs of the papers of Hong Kong and Taiwan tell words', () => {
  expect(said('議員陳大文踢爆，碼頭的欄杆早已鬆脫。漁民李志明憶述，當晚風浪很大，無人開船。')).toEqual([
    '陳大文: 碼頭的欄杆早已鬆脫',
    '李志明: 當晚風浪很大，無人開船',
  ])
  expect(said('議員陳大文參觀碼頭，欄杆早已鬆脫。')).toEqual([])
})

test('a colon or the last quotation of a sentence is said by whoever is named right before it', () => {
  expect(said('部长郑明远：“我们的计划不仅是为了渔民，也是为了游客。”')).toEqual([
    '郑明远: 我们的计划不仅是为了渔民，也是为了游客。',
  ])
  expect(said('部长郑明远再次望向海面，“我们的计划不仅是为了渔民，也是为了游客。”')).toEqual([
    '郑明远: 我们的计划不仅是为了渔民，也是为了游客。',
  ])
  expect(said('部长郑明远收到一封信，“我们的计划不仅是为了渔民，也是为了游客。”')).toEqual([])
  expect(said('海边立着木牌，“游客不得下海游泳，违者后果自负。”')).toEqual([])
})

test.each(['霸气', '坦率', '平静'])('how somebody speaks (%s) is no part of the name', (manner) => {
  expect(said(`总裁黄明远${manner}表示，桥明年一定通车。`)).toEqual(['黄明远: 桥明年一定通车'])
})

test.each(['粉丝', '球迷', '前妻', '同学', '战友', '亲友'])(
  'what %s of somebody say is not his',
  (others) => {
    expect(said(`歌手黄明远${others}表示，桥明年一定通车。`).map((one) => one.split(':')[0])).not.toContain(
      '黄明远',
    )
  },
)

test.each(['走过一块木牌', '举起一条横幅', '指着墙上的标语', '打开一张纸条', '收到一封信'])(
  'words behind a thing that bears words are not said by whoever is named: %s',
  (deed) => {
    expect(said(`部长郑明远${deed}，“游客不得下海游泳，违者后果自负。”`)).toEqual([])
  },
)

test('offices one after the other are of the one person who is named behind them', () => {
  expect(said('海云集团副总裁、云与港口事业群负责人汤明远表示，桥很安全。')).toEqual(['汤明远: 桥很安全'])
  expect(said('副总裁、海滨创新园负责人韩玮博士表示：“新实验做得很好，我们很高兴。”')).toEqual([
    '韩玮: 新实验做得很好，我们很高兴。',
  ])
  expect(said('外交部和总统马丁表示，会谈很好。')).toEqual(['外交部和马丁: 会谈很好'])
})
