import { describe, expect, test } from 'vitest'
import { extractFacts } from '#lib/facts/extract'
import { provedCandidates, sourceOf } from '#lib/items/generate'
import type { Source } from '#lib/items/source'
import { standingOf } from '#lib/items/tell/standing'
import { readArticle } from '#lib/language/read'
import { page } from '#tests/lib/items/told'

/** Sentences that stand by themselves are asked with a gap in them; those that lean on others are not asked. */

const LAKE = page(`湖区的渡轮事故

2021年3月2日，船长王海驾驶的法国渡轮在北岸触礁，造成直接经济损失45000元。该事件导致航线停运近36小时。

法国政府成立了调查组。它将于5月3日公布结果，并拨款12万元。`)

const stemsOf = (text: string) => {
  const { article } = page(text)
  const source = sourceOf(article, extractFacts(article), [])
  return provedCandidates(source).proved.map(({ item }) => item.stem)
}

const source = sourceOf(LAKE.article, extractFacts(LAKE.article), [])
const standingIn = (one: Source): string[] =>
  readArticle(one.article).readings.flatMap((reading) => {
    const found = standingOf(one, reading)
    return typeof found === 'string' ? [] : [found.span.text]
  })
const standing = standingIn(source)

describe('a sentence', () => {
  test('is told without 也 or 则 that set it beside another, and not without 还 that tells what is still so', () => {
    const told = (words: string) =>
      standingIn(
        (({ article }) => sourceOf(article, extractFacts(article), []))(page(`湖区的渡轮事故\n\n${words}\n`)),
      )
    expect(told('法国渡轮公司经理王海也在湖区的事故中受伤，损失45000元。')).toHaveLength(1)
    expect(told('法国渡轮公司则要求湖区赔偿船员的损失45000元。')).toHaveLength(1)
    expect(told('法国渡轮公司还在湖区的码头卖票，票价45000元。')).toHaveLength(0)
  })

  test('stands by itself where it tells of somebody or something with a name', () => {
    expect(standing).toContain('2021年3月2日，船长王海驾驶的法国渡轮在北岸触礁，造成直接经济损失45000元')
  })

  test('does not where it leans on the one before', () => {
    expect(standing.some((text) => text.includes('该事件') || text.includes('它将于'))).toBe(false)
  })

  test('does not where it is only what somebody says', () => {
    const { article } = page('湖区的渡轮事故\n\n“法国渡轮要到2022年才能修好。”\n')
    expect(standingIn(sourceOf(article, extractFacts(article), []))).toEqual([])
  })

  test('is asked with a gap, with nothing changed but the gap', () => {
    expect(provedCandidates(source).proved.map(({ item }) => item.stem)).toContain(
      '填空：2021年3月2日，船长王海驾驶的法国渡轮在北岸触礁，造成直接经济损失____元。',
    )
  })

  test('is asked for a temperature only where its scale is named', () => {
    const heat = (told: string) =>
      stemsOf(`湖区的渡轮事故\n\n法国渡轮2021年3月2日触礁后，法国渡轮的船舱升温到${told}。`)
    expect(heat('摄氏48度').some((stem) => stem.includes('____度'))).toBe(true)
    expect(heat('48度').some((stem) => stem.includes('____度'))).toBe(false)
  })

  test('is asked for what something became, and not for one end of a range', () => {
    const fare = (told: string) => stemsOf(`湖区的渡轮票价\n\n法国渡轮的成人票价${told}，儿童免费。`)
    expect(fare('将由每人425元加至435元').some((stem) => stem.includes('加至____元'))).toBe(true)
    expect(fare('为每人425至435元').some((stem) => stem.includes('至____元'))).toBe(false)
  })

  test('is asked for no side of what has several', () => {
    const hole = (told: string) =>
      stemsOf(`湖区的渡轮事故\n\n法国渡轮触礁后，法国渡轮的船底留下一个${told}的大洞。`)
    expect(hole('长16米').some((stem) => stem.includes('____米'))).toBe(true)
    expect(hole('16米×15米').some((stem) => stem.includes('____米'))).toBe(false)
    const raft = (told: string) =>
      stemsOf(
        `The raft of Westport\n\nThe Port Authority moored a raft of ${told} in the harbor of Westport.`,
      )
    expect(raft('16 x 15 meters').some((stem) => stem.includes('____'))).toBe(false)
  })

  test('is asked for the number behind a word that ends in x', () => {
    const stems = stemsOf(
      'The boats of Westport\n\nThe Port Authority of Westport has sent to the town of Felix 450 boats after the storm in May 2021.',
    )
    expect(stems.some((stem) => stem.includes('Felix ____ boats'))).toBe(true)
  })

  test('is asked for the month of a year that it names', () => {
    const stems = stemsOf('湖区的渡轮事故\n\n法国渡轮2019年3月在北岸触礁，造成直接经济损失45000元。')
    expect(stems.some((stem) => stem.includes('2019年____月在北岸触礁'))).toBe(true)
  })

  test('begins behind the dateline', () => {
    expect(
      stemsOf(
        '湖区的渡轮事故\n\n新华社昆明3月4日电（记者王海）法国渡轮2021年3月2日触礁，造成经济损失45000元。',
      ),
    ).toContain('填空：法国渡轮2021年3月2日触礁，造成经济损失____元。')
  })

  test('leaves out what joins it to the sentence before, and names whom a pronoun means', () => {
    expect(
      stemsOf('湖区的渡轮事故\n\n县长李山说：“渡轮会修好。”此外，他还表示，湖区将恢复12条航线。\n'),
    ).toContain('填空：李山表示，湖区将恢复____条航线。')
  })

  test('is not told behind 据…称 where a later clause of it lacks who demands so', () => {
    const stems = stemsOf(
      '湖区的渡轮事故\n\n法国渡轮公司5日在北岸的港口向前来采访的各国媒体发表了一份长达十二页的书面声明，其中称，法国渡轮的停航造成巨大损失，要求湖区政府立即恢复航线，并在最多15天内赔偿。\n',
    )
    expect(stems.some((stem) => stem.includes('在最多____天内赔偿'))).toBe(true)
    expect(stems.filter((stem) => /据[^，]*称，.*，要求/u.test(stem))).toEqual([])
  })

  test('names nobody where the pronoun may mean another', () => {
    const stems = stemsOf('湖区的渡轮事故\n\n县长李山会见了船长王海。他还表示，湖区将恢复12条航线。\n')
    expect(stems.some((stem) => stem.includes('12条') || stem.includes('____条'))).toBe(false)
  })
})

describe('a sentence longer than a reader holds', () => {
  const long =
    '法国渡轮公司2021年3月2日赔偿乘客45000元，船长王海随后向湖区法院提出申诉，湖区法院又在方州省高级法院的要求下先后举行了多次听证会，并把所有的材料都寄给了远在首都的几位专家'

  test('is asked in the clauses that hold what is sought', () => {
    expect(stemsOf(`湖区的渡轮事故\n\n${long}。\n`)).toContain(
      '填空：法国渡轮公司2021年3月2日赔偿乘客____元。',
    )
  })
})

describe('a blank', () => {
  test('is not asked of how long somebody has been at his work', () => {
    const stems = (told: string) => stemsOf(`湖区的渡轮事故\n\n湖区的船长王海${told}，湖区渡轮公司为他颁奖。`)
    expect(stems('曾作为工程师在湖区渡轮公司工作32年').some((stem) => stem.includes('____年'))).toBe(false)
  })

  test('tells once whose words it shows', () => {
    const stems = stemsOf(
      'A harbor in Hollin\n\nThe harbor of Hollin was dug in 1932, Berg said, with money from a tax on salt in Norland. Anna Berg, a historian, said the harbor of Hollin will be closed in May.\n',
    )
    expect(stems.filter((stem) => /According to (?:Anna )?Berg, .* Berg said/u.test(stem))).toEqual([])
  })
})
