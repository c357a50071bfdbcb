import { describe, expect, test } from 'vitest'
import { unmetIn } from '#lib/language/leaning/unmet'

const addsToBefore = (text: string): boolean =>
  unmetIn(
    'zh',
    text,
    { title: '', names: [], people: [] },
    ({ kind, quoted }) => kind === 'adding' && !quoted,
  ) !== null

/** 也 and 还 add to what was told before, unless what they add to stands in the same text. */

describe('a Chinese text', () => {
  test.each(['县长也同意开放湖区', '县长还将访问北湖', '渡轮再度停运', '码头关闭，于是渡轮停运'])(
    '%s adds to what was told',
    (text) => {
      expect(addsToBefore(text)).toBe(true)
    },
  )

  test.each([
    '新桥不仅缩短了路程，也为渔民省下了钱',
    '渡轮除了运人，还运货',
    '大坝目前还没有修好',
    '县长说：“我们也同意”',
  ])('%s does not', (text) => {
    expect(addsToBefore(text)).toBe(false)
  })
})
