import { describe, expect, test } from 'vitest'
import { areToldApart } from '#lib/items/distract/told-apart'
import { entity, page } from '#tests/lib/items/told'

/** What a body says may stand beside what a person says only where the two have nothing to do with each other. */

const { source } = page(`南湖的水位
县长李山表示，码头将会关闭。卫生局认为，湖水的污染可能加剧。渔民协会说，损失可能超过三百万元。
卫生局局长陈立说，大坝的修复将持续到秋天。渔民协会和王海都不同意。`)

const LAKE = source(
  [],
  [
    entity('李山', 'person', ['县长']),
    entity('陈立', 'person', ['卫生局局长']),
    entity('王海', 'person'),
    entity('卫生局', 'organisation'),
    entity('渔民协会', 'organisation'),
  ],
)

describe('a person and a body', () => {
  test('are told apart where no sentence names both and no office ties them', () => {
    expect(areToldApart(LAKE, '李山', '卫生局')).toBe(true)
    expect(areToldApart(LAKE, '渔民协会', '李山')).toBe(true)
  })

  test('are not where the person has an office in the body', () => {
    expect(areToldApart(LAKE, '陈立', '卫生局')).toBe(false)
  })

  test('are not where a sentence names both', () => {
    expect(areToldApart(LAKE, '王海', '渔民协会')).toBe(false)
  })

  test('are not where the article knows nothing of one of them', () => {
    expect(areToldApart(LAKE, '李山', '一名官员')).toBe(false)
  })
})
