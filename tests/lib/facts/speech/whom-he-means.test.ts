import { describe, expect, test } from 'vitest'
import { said } from '#tests/lib/facts/read'

const lines = (...sentences: string[]) => said(`消息\n${sentences.join('\n')}`)

describe('他 and 她', () => {
  test('are nobody whom the text has called by the other', () => {
    expect(
      lines('顾锦荣表示，湖水很冷。他回到了湖区。', '后来，她给父母打电话说，“我到了湖的西边。”'),
    ).toEqual(['顾锦荣: 湖水很冷'])
  })
  test('go on with whom the text has called so', () => {
    expect(
      lines('顾锦荣表示，湖水很冷。他回到了湖区。', '后来，他给父母打电话说，“我到了湖的西边。”').at(-1),
    ).toBe('顾锦荣: 我到了湖的西边。')
  })
  test('behind somebody told of for the first time without a name are nobody who acted before', () => {
    expect(lines('顾锦荣表示，湖水很冷。', '女儿的一位朋友打开了车门。她说，“我到了湖的西边。”')).toEqual([
      '顾锦荣: 湖水很冷',
    ])
  })
  test('behind several, of whom one is named, are that one', () => {
    expect(
      lines('州长蒋学文表示，湖水很冷。', '有两名议员反对，包括湖区议员顾锦荣。他强调，要先查清真相。').at(
        -1,
      ),
    ).toBe('顾锦荣: 要先查清真相')
  })
  test('behind words of a stranger are nobody who spoke before', () => {
    expect(
      lines('教授顾锦荣表示，湖水很冷。', '渡口内部人士透露，渡轮已经停开。他认为，春天可以恢复。'),
    ).not.toContain('顾锦荣: 春天可以恢复')
  })
})

describe('whoever goes on to speak', () => {
  test('behind 并 is who acts, and not of whom he speaks', () => {
    const statements = lines('特朗普并指斥民主党人反对卡瓦纳，并表示指控“完全是一场骗局”。')
    expect(statements.filter((one) => one.startsWith('卡瓦纳'))).toEqual([])
  })
  test('is no country of whose people one is told of', () => {
    expect(
      lines('1894年，法国着名的化学教授皮埃尔·尤金·马尔切林·某也曾预言，人类将离开湖区。').filter((one) =>
        one.startsWith('法国:'),
      ),
    ).toEqual([])
  })
  test('is a country that speaks itself', () => {
    expect(lines('法国表示，湖区的渡轮将停开。')).toEqual(['法国: 湖区的渡轮将停开'])
  })
  test('is nobody by the place where something is learnt', () => {
    expect(
      lines('记者从接近湖区的人士处了解到，渡轮将停开。').filter((one) => one.includes('人士处')),
    ).toEqual([])
  })
  test('is a drafting committee member by name', () => {
    expect(lines('湖区党主席、基本法草委顾锦荣今早表示，湖水很冷。')).toEqual(['顾锦荣: 湖水很冷'])
  })
  test('is the secretary of a body whose short name begins as a verb does', () => {
    expect(lines('乘联会秘书长顾锦荣称，本月销量将下滑。')).toEqual(['顾锦荣: 本月销量将下滑'])
  })
})
