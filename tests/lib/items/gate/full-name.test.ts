import { describe, expect, test } from 'vitest'
import { isWithoutFullName } from '#lib/items/gate/full-name'
import { entity, page } from '#tests/lib/items/told'

/** Nobody is asked for whom the article calls by a surname alone. */

const { source } = page('湖区的渡轮\n\n渡轮开航。\n')
const grounds = source(
  [],
  [
    entity('刘女士', 'person'),
    entity('周明远', 'person', [], ['周先生']),
    entity('小赵', 'person'),
    entity('老挝', 'country'),
    entity('Mr. Hale', 'person'),
    entity('Maria K.', 'person'),
    entity('Peter Lang', 'person', [], ['Mr. Lang']),
  ],
)

describe('somebody', () => {
  test.each(['刘女士', '船主孙先生', '钱某', '钱某某', '某某', '欧阳先生', '小赵', 'Mr. Hale', 'Maria K.'])(
    'is not known by %s',
    (name) => {
      expect(isWithoutFullName(name, grounds)).toBe(true)
    },
  )

  test.each(['周明远', '周先生', '李娜女士', '老挝', '泽连斯基', 'Peter Lang', 'Mr. Lang'])(
    'is known by %s',
    (name) => {
      expect(isWithoutFullName(name, grounds)).toBe(false)
    },
  )
})
