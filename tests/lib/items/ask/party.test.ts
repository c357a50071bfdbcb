import { describe, expect, test } from 'vitest'
import { extractFacts } from '#lib/facts/extract'
import { provedCandidates, sourceOf } from '#lib/items/generate'
import { page } from '#tests/lib/items/told'

/** What a sentence tells as done is asked for who does it, or for what was done where others exclude it. */

const questionsOf = (text: string, kinds: readonly string[]) => {
  const { article } = page(text)
  return provedCandidates(sourceOf(article, extractFacts(article), [])).proved.filter(({ kind }) =>
    kinds.includes(kind),
  )
}
const partiesOf = (text: string) => questionsOf(text, ['party']).map(({ item }) => item.stem)

const LAKE = (told: string) => `湖区的渡轮公司

${told}

县长王海表示，湖区的渡轮5月3日起恢复。经理李山指出，票价不变。商人赵立民认为，渡轮公司会盈利。`

describe('a sentence with somebody by name', () => {
  test('is asked for who does it, where he stood', () => {
    expect(partiesOf(LAKE('王海会见了来访的湖区渡轮公司代表团。'))).toContain(
      '谁会见了来访的湖区渡轮公司代表团？',
    )
  })

  test('is asked with its day in front', () => {
    expect(partiesOf(LAKE('李山5月2日宣布启动对湖区渡轮公司的调查。'))).toContain(
      '5月2日，谁宣布启动对湖区渡轮公司的调查？',
    )
  })

  test('is not where the title, or the rest of it, tells who it is', () => {
    const text = LAKE('王海会见了来访的湖区渡轮公司代表团。')
    expect(partiesOf(text.replace('湖区的渡轮公司', '王海与湖区的渡轮公司'))).toEqual([])
  })

  test('is not where something is denied, or only is so', () => {
    expect(partiesOf(LAKE('王海没有会见来访的湖区渡轮公司代表团。'))).toEqual([])
    expect(partiesOf(LAKE('王海是湖区渡轮公司的老朋友和大股东。'))).toEqual([])
  })

  test('is asked in English with the asking word at its head', () => {
    const text = `Ferries on the lake

Mayor Ann Reed opened the new harbor of Norland with 300 guests from the ferry company. “The ferries will help us,” said Peter Lang, the owner. “We have waited for years for these ferries,” said Maria Cole, the engineer.`
    expect(partiesOf(text)).toContain(
      'Who opened the new harbor of Norland with 300 guests from the ferry company?',
    )
  })
})

const wordsOf = (text: string) =>
  questionsOf(text, ['gap']).filter(({ question }) => question.asks === 'gap' && question.type === 'word')

describe('an outcome', () => {
  test('is asked among those that it excludes', () => {
    const [asked] = wordsOf(LAKE('湖区法院驳回了渡轮公司的上诉申请，并要求渡轮公司赔偿。'))
    expect(asked?.item.stem).toBe('填空：湖区法院____了渡轮公司的上诉申请，并要求渡轮公司赔偿。')
    expect(asked?.item.kind === 'multiple-choice' && asked.item.options.map(({ text }) => text)).toEqual([
      '驳回',
      '批准',
      '撤回',
    ])
  })

  test('is not where another word of the sentence is one of them', () => {
    expect(wordsOf(LAKE('湖区法院驳回了渡轮公司批准起诉的上诉申请。'))).toEqual([])
  })

  test('is not where the title tells it', () => {
    const text = LAKE('湖区法院驳回了渡轮公司的上诉申请，并要求渡轮公司赔偿。')
    expect(wordsOf(text.replace('湖区的渡轮公司', '湖区的渡轮公司上诉被驳回'))).toEqual([])
  })

  test('has the form of the verb in English', () => {
    const text = `A mine in Norland

The Norland Mining Board rejected the plan of Harbor Coal for a second mine near Lake Amber.`
    const [asked] = wordsOf(text)
    expect(asked?.item.kind === 'multiple-choice' && asked.item.options.map((one) => one.text)).toEqual([
      'rejected',
      'approved',
      'withdrew',
    ])
  })

  test('has the participle where it is passive', () => {
    const text = `A mine in Norland

The plan of Harbor Coal for a second mine near Lake Amber was rejected by the Norland Mining Board.`
    const [asked] = wordsOf(text)
    expect(
      asked?.item.kind === 'multiple-choice' ? asked.item.options.map((one) => one.text) : [],
    ).not.toContain('withdrew')
  })

  test('is not where the article tells elsewhere of a wrong one, in another word for it', () => {
    const told = '湖区法院驳回了渡轮公司的上诉申请，并要求渡轮公司赔偿。'
    expect(
      wordsOf(
        LAKE(`${told}

次日，湖区高级法院核准上诉。`),
      ),
    ).toEqual([])
  })

  test('is not where the title tells it in a word of another row', () => {
    const text = LAKE('湖区法院取消了渡轮公司的特许经营权，并要求渡轮公司赔偿。')
    expect(wordsOf(text.replace('湖区的渡轮公司', '法院废除渡轮公司特许权'))).toEqual([])
  })

  test('is not what something is made of or who it was', () => {
    expect(wordsOf(LAKE('湖区渡轮公司向邻国出口石油，并要求政府赔偿渡轮公司。'))).toEqual([])
  })
})
