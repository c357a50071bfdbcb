import { describe, expect, test } from 'vitest'
import { pointsOutside } from '#tests/lib/language/leaning/shown'

/** 其 is understood behind what it may be of; he and she only behind somebody with a name. */

describe('a question', () => {
  test('may say 其 of what it has told of', () => {
    expect(pointsOutside('谁表示，湖区债务持续上升，对其自身构成风险？', [])).toBeNull()
    expect(pointsOutside('谁要求湖区政府公布数据，敦促其修好大坝？', [])).toBeNull()
  })

  test('may not where 其 is the first that it tells of', () => {
    expect(pointsOutside('谁希望，其改变之前的决定？', [])).toBe('其')
    expect(pointsOutside('填空：据渔民协会称，其损失为____元。', [])).toBe('其')
    expect(pointsOutside('谁在码头的记者会上表示，其将辞职？', [])).toBe('其')
    expect(pointsOutside('哪国在湖区会议上宣布，其退出渔业条约？', [])).toBe('其')
  })

  test('may not say 他 where nobody is named', () => {
    expect(pointsOutside('谁表示，湖区政府让他失望？', [])).toBe('他')
  })
})
