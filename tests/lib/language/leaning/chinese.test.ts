import { describe, expect, test } from 'vitest'
import type { LeaningKind } from '#lib/language/leaning/leaning'
import { unmetWord } from '#tests/lib/language/leaning/shown'

/** What a Chinese text leans on that neither it nor the title above it tells. */

const NAMES = ['李山', '王海', '湖区', '北河']
const unmet = (text: string, kind: LeaningKind, title = ''): string | null =>
  unmetWord(text, { names: NAMES, title }, kind)

describe('a word leans on what is not told', () => {
  test.each([
    ['这类渔网应当禁止', 'pointing', '这类…渔网'],
    ['渔民对此表示不满', 'pointing', '对此'],
    ['湖区派出船只，该船于5月沉没', 'pointing', '该…船'],
    ['两家公司共有六艘船', 'pair', '两家公司'],
    ['它的码头有三座', 'thing', '它'],
    ['他们在岸上等了一夜', 'several', '他们'],
    ['校方在2011年办了三所分校', 'bare', '校方'],
    ['公开信发表后，湖区关闭了码头', 'bare', '公开信'],
    ['湖区批准了下一轮磋商', 'row', '下一轮磋商'],
    ['湖区在8日关闭了码头', 'time', '8日'],
    ['湖区翌日关闭了码头', 'time', '翌日'],
    ['湖区今年关闭了码头', 'paper-time', '今年'],
    ['其他码头都关了', 'adding', '其他'],
    ['一个半小时之后，湖区关闭了码头', 'after', '一个半'],
    ['记者在湖区看到三艘船', 'self', '记者'],
  ] as const)('%s: %s', (text, kind, word) => {
    expect(unmet(text, kind)).toBe(word)
  })
})

describe('a word leans on nothing, or on what is told', () => {
  test.each([
    ['湖区的拖网渔网毁了湖底，这类渔网应当禁止', 'pointing', ''],
    ['这类渔网应当禁止', 'pointing', '湖区讨论渔网'],
    ['码头关闭了，渔民对此表示不满', 'pointing', ''],
    ['湖区应该关闭码头', 'pointing', ''],
    ['这场湖区风暴毁了码头', 'pointing', ''],
    ['接受____这个比例', 'pointing', ''],
    ['海蓝公司和丰收公司签约，两家公司共有六艘船', 'pair', ''],
    ['两名船员获救', 'pair', ''],
    ['极其危险的码头，尤其是湖区的', 'thing', ''],
    ['渔民说他们等了一夜', 'several', ''],
    ['他国船只不得入港', 'person', ''],
    ['湖区学校校方办了三所分校', 'bare', ''],
    ['公开信作者是李山', 'bare', ''],
    ['湖区日前批准一项工程', 'row', ''],
    ['湖区在3月8日关闭了码头，翌日重开', 'time', ''],
    ['湖区从3月5日至8日关闭码头', 'time', ''],
    ['湖区付了30日元', 'time', ''],
    ['北河和其他码头都关了', 'adding', ''],
    ['2008年后，湖区关闭了码头', 'after', ''],
    ['李山对记者说，湖区有三艘船', 'self', ''],
  ] as const)('%s: %s', (text, kind, title) => {
    expect(unmet(text, kind, title)).toBeNull()
  })
})

test('a person is meant by 他 only where a person is named', () => {
  expect(unmetWord('湖区说他走了', { names: [] }, 'person')).toBe('他')
  expect(unmet('李山说他走了', 'person')).toBeNull()
})

test('what stands before what is told is the question’s own', () => {
  expect(unmet('谁表示，其已经辞职？', 'thing')).toBe('其')
  expect(unmet('填空：据李山称，随后有____艘船沉没。', 'linking')).toBe('随后')
})
