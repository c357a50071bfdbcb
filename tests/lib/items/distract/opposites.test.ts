import { describe, expect, test } from 'vitest'
import { oppositesIn } from '#lib/items/distract/opposites'

/** A word is turned where its opposite could be true of the same, and nowhere else. */

const turned = (tongue: 'zh' | 'en', text: string): string[] => oppositesIn(tongue, text).map(({ to }) => to)

describe('a word whose opposite may be said of the same is turned', () => {
  test.each([
    ['zh', '湖区的鱼价3月上涨了12%', '下跌'],
    ['zh', '渔民协会反对夜间捕捞', '支持'],
    ['zh', '县长支持向湖区提供渡轮', '反对'],
    ['zh', '县里推迟了新码头的开工', '提前'],
    ['en', 'Ferry fares rose 12 percent in May', 'fell'],
    ['en', 'The council supported the new bridge', 'opposed'],
  ] as const)('%s: %s', (tongue, text, to) => expect(turned(tongue, text)).toContain(to))
})

describe('what turned round would be absurd, or contradict itself, stays', () => {
  test.each([
    ['zh', '县里将停止夜间捕捞'],
    ['zh', '这是湖区最大的渡轮'],
    ['zh', '鱼价回落，3月下跌了12%'],
    ['zh', '通过提高水位来防止船只搁浅'],
    ['zh', '渔民协会不支持夜间捕捞'],
    ['zh', '工业增加值为3亿元'],
    ['zh', '湖区将得到5亿元的技术支持'],
    ['zh', '渔民协会反对并质疑县里的计划'],
    ['en', 'Fares have been falling for months and are lower by $2'],
    ['en', 'The walk-off is one of the largest in town'],
    ['en', 'The board would allow fares to be raised'],
  ] as const)('%s: %s', (tongue, text) => expect(turned(tongue, text)).toEqual([]))
})
