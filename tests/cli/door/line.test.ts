import { expect, test } from 'vitest'
import { standInLine } from '#cli/door/line'

test('requests begin in the order in which they came, and the event loop turns between each two', async () => {
  const inLine = standInLine()
  const happened: string[] = []
  let isOver = false
  const turn = () => {
    happened.push('turn')
    if (!isOver) setImmediate(turn)
  }
  setImmediate(turn)
  const begun = ['first', 'second', 'third'].map(
    (name) =>
      new Promise<void>((resolve) =>
        inLine(() => {
          happened.push(name)
          resolve()
        }),
      ),
  )
  expect(happened).toEqual([])
  await Promise.all(begun)
  isOver = true
  const order = happened.filter((one, index) => one !== 'turn' || happened[index - 1] !== 'turn')
  expect(order.slice(order.indexOf('first'))).toEqual(['first', 'turn', 'second', 'turn', 'third'])
})

test('one that comes while another begins is begun as well', async () => {
  const inLine = standInLine()
  await new Promise<void>((resolve) => inLine(() => inLine(resolve)))
})
