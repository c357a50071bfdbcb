import type { Item } from '#lib/items/item'

/**
 * The words of the questions themselves in traditional characters, longest first. Only whole phrases are changed, so
 * that what is quoted from the article stays as it is.
 */
const PHRASES: readonly (readonly [string, string])[] = [
  ['下面几句话分别是谁说的？请一一对应', '下面幾句話分別是誰說的？請一一對應'],
  ['请按时间先后给下列事情排序', '請按時間先後給下列事情排序'],
  ['下面这句话的空白处应填哪个数', '下面這句話的空白處應填哪個數'],
  ['根据文章判断正误', '根據文章判斷正誤'],
  ['根据文章填空', '根據文章填空'],
  ['根据文章', '根據文章'],
  ['这番话是谁说的', '這番話是誰說的'],
  ['这一说法出自哪一方', '這一說法出自哪一方'],
  ['这一要求是', '這一要求是'],
  ['这一主张是', '這一主張是'],
  ['这一警告是', '這一警告是'],
  ['这一指责是', '這一指責是'],
  ['谁提出的', '誰提出的'],
  ['谁发出的', '誰發出的'],
  ['哪一方发出的', '哪一方發出的'],
  ['这是在', '這是在'],
  ['哪个月', '哪個月'],
  ['哪几天', '哪幾天'],
  ['什么时候', '什麼時候'],
  ['文章说，据', '文章說，據'],
  ['转述，', '轉述，'],
  ['报道，', '報道，'],
  ['曾表示：', '曾表示：'],
  ['和谁', '和誰'],
  ['在哪里', '在哪裡'],
  ['举行了会谈', '舉行了會談'],
  ['举行', '舉行'],
  ['文中说，', '文中說，'],
  ['时间是', '時間是'],
]

const converted = (text: string): string =>
  PHRASES.reduce((done, [simple, traditional]) => done.replaceAll(simple, traditional), text)

/** An item on an article in traditional characters, asked in traditional characters. */
export const inTraditional = (item: Item): Item => {
  const asked = { ...item, stem: converted(item.stem), rationale: converted(item.rationale) }
  if (asked.kind !== 'true-false') return asked
  const [yes, no] = asked.options
  return {
    ...asked,
    options: [
      { ...yes, text: '正確' },
      { ...no, text: '錯誤' },
    ],
  }
}
