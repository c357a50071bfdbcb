import { describe, expect, test } from 'vitest'
import { unmetWord } from '#tests/lib/language/leaning/shown'

/** Things that a question speaks of as known. */

const unknownThing = (text: string, title: string, names: readonly string[]): string | null =>
  unmetWord(text, { title, names }, 'pointing', 'bare', 'definite')

describe('a thing that nobody knows who reads no more than title and question', () => {
  test.each([
    ['填空：老馆长当年给这座石塔装了____盏灯。', '市博物馆的一百年', '这…石塔'],
    ['谁表示，该案将于年底开庭？', '南江市法院的一年', '该…案'],
    ['谁表示，该案将于年底开庭？', '新方案公布', '该…案'],
    ['填空：李明表示这座石塔共有____级台阶。', '市博物馆的一百年', '这…石塔'],
    ['填空：团队从2011年起在北河种下了____棵树。', '北河的树林', '团队'],
    ['填空：李明用新办法____了旧账，他说新办法协调了这两个账本。', '市博物馆的一百年', '这…账本'],
    ['哪一方表示，2018年初渡轮停航时，这一份额为8.7%？', '北河的渡轮', '这…份额'],
    ['2011年，校方在北河办了多少所分校？', '北河的教育', '校方'],
  ])('%s', (stem, title, thing) => {
    expect(unknownThing(stem, title, ['李明'])).toBe(thing)
  })

  test.each([
    ['A school beside the dam said that ____ desks were dry.', 'A storm in Hollin', 'the dam'],
    ['Who said that the clinic would close?', 'Heat in Hollin', 'the clinic'],
    ['Who said that the bill was unfair?', 'A billion trees for Hollin', 'the bill'],
    ['Who said that the church was full?', 'Heat in Hollin', 'the church'],
    ['Who said that the stage was wet?', 'Heat in Hollin', 'the stage'],
    ['Fill in the blank: Hollin ordered the bridge in ____ (year).', 'Heat in Hollin', 'the bridge'],
    [
      'Fill in the blank: Hollin announced the plan in a speech in ____ (year).',
      'Heat in Hollin',
      'the plan',
    ],
  ])('%s', (stem, title, thing) => {
    expect(unknownThing(stem, title, ['Hollin'])).toBe(thing)
  })
})

describe('a thing that is known', () => {
  test.each([
    ['by the title', '填空：这座大桥全长____公里。', '北河大桥通车'],
    ['by the title, as somebody’s', '填空：团队种下了____棵树。', '种树团队的十年'],
    ['by whoever is asked for', '谁表示，团队在北河种下了树？', '北河的树林'],
    ['by whose it is', '填空：李明团队种下了____棵树。', '北河的树林'],
    ['by what stands before it', '方州法院受理了诈骗案，该案将于哪一天开庭？', '方州'],
    ['by a longer word for it', '谁审理的诈骗案最多，该案何时开庭？', '南江'],
    ['as what belongs to whoever stands right before it', '海蓝公司这次展览为期多久？', '丰收'],
    ['as a body behind its name', '海蓝公司的谁表示，该公司盈利？', '丰收'],
    ['as a work behind its title', '《海上》的导演谁表示，该片年底上映？', '丰收'],
    ['as a number told before it', '哪一方表示，渡轮运走了30%的粮食，这一份额还在上升？', '方州'],
    ['as the whole that was told before', '工厂关了两条生产线，这一举措影响了多少人？', '方州'],
  ])('%s', (_, stem, title) => {
    expect(unknownThing(stem, title, ['海蓝公司'])).toBeNull()
  })

  test.each([
    ['by the title', 'Who said that the bridge was safe?', 'A bridge falls in Hollin'],
    ['by what stands behind it', 'Who opposed the decision not to sign?', 'Hollin'],
    ['by what it does', 'Who spoke for the union representing ____ miners?', 'Hollin'],
    ['by the title in the plural', 'Who said that the bill was unfair?', 'Two bills divide Hollin'],
    ['as the only one of its kind', 'A bottle lay in the sea for ____ years.', 'Hollin'],
    ['as a body behind its name', 'Hollin Steel said the company lost ____ euros.', 'A bad year'],
  ])('%s', (_, stem, title) => {
    expect(unknownThing(stem, title, ['Hollin Steel'])).toBeNull()
  })
})
