import { expect, test } from 'vitest'
import { MATCH_SPEAKERS } from '#lib/items/ask/matching'
import { entity, page } from '#tests/lib/items/told'

const SHIPS = page(`湖上的船
县长李明山表示，如果水位继续上升，东岸的码头将会关闭。
专家赵国原指出，湖水的污染可能加剧。
船长王海林介绍了渔民的收入。渔民的损失可能超过三百万元，是他说的第一件事。`)

test('each statement of a matching is proved by the words that tell whose it is', () => {
  const { said, source } = SHIPS
  const grounds = source(
    [
      said('李明山', '县长李明山表示，', '如果水位继续上升，东岸的码头将会关闭'),
      said('赵国原', '专家赵国原指出，', '湖水的污染可能加剧'),
      said('王海林', '是他说的第一件事', '渔民的损失可能超过三百万元'),
    ],
    ['李明山', '赵国原', '王海林'].map((name) => entity(name, 'person')),
  )
  const item = MATCH_SPEAKERS.ask(grounds)[0]?.item
  if (item?.kind !== 'matching') throw new Error('no matching')
  const proof = item.evidence.map(({ text }) => text).join('')
  expect(item.pairs).toHaveLength(3)
  for (const { right } of item.pairs) expect(proof).toContain(right)
})
