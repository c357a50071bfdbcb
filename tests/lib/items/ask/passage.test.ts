import { describe, expect, test } from 'vitest'
import { extractFacts } from '#lib/facts/extract'
import { provedCandidates, sourceOf } from '#lib/items/generate'
import { passageRound } from '#lib/items/tell/passage'
import { page } from '#tests/lib/items/told'

/** Numbers of clauses that lean on what stood before them are asked in their passage. */

const LAKE = page(`湖区的渡轮事故

2021年3月2日，船长王海驾驶的渡轮在北岸触礁。该事件导致航线停运近36小时，造成直接经济损失45000元。

法国政府成立了调查组。它将于5月3日公布结果，并拨款12万元。`)

const source = sourceOf(LAKE.article, extractFacts(LAKE.article), [])
const { proved } = provedCandidates(source)
const blanks = proved.filter(({ item }) => item.kind === 'cloze').map(({ item }) => item.stem)

describe('a passage', () => {
  test('holds the sentence before where the sentence leans on it', () => {
    expect(passageRound(source, LAKE.at('45000元'))?.text).toBe(
      '2021年3月2日，船长王海驾驶的渡轮在北岸触礁。该事件导致航线停运近36小时，造成直接经济损失45000元。',
    )
  })

  test('is one sentence where that is understood by itself', () => {
    expect(passageRound(source, LAKE.at('北岸触礁'))?.text).toBe(
      '2021年3月2日，船长王海驾驶的渡轮在北岸触礁。',
    )
  })

  test('is none where the sentence before stands in another paragraph', () => {
    const { article } = page(
      '湖区的渡轮事故\n\n船长王海驾驶的渡轮在北岸触礁。\n\n该事件导致航线停运近36小时。',
    )
    const alone = sourceOf(article, extractFacts(article), [])
    const start = article.text.indexOf('36小时')
    expect(passageRound(alone, { start, end: start + 4, text: '36小时' })).toBeNull()
  })

  test('asks for a number by a blank, with nothing changed but the blank', () => {
    expect(blanks).toContain(
      '填空：2021年3月2日，船长王海驾驶的渡轮在北岸触礁。该事件导致航线停运近36小时，造成直接经济损失____元。',
    )
  })

  test('is proved by each of its sentences, once', () => {
    const item = proved.find(({ item: { stem } }) => stem.includes('该事件'))?.item
    expect(item?.evidence.map(({ text }) => text)).toEqual([
      '2021年3月2日，船长王海驾驶的渡轮在北岸触礁。',
      '该事件导致航线停运近36小时，造成直接经济损失45000元。',
    ])
  })

  test('begins behind the dateline', () => {
    const { article } = page(
      '湖区的渡轮事故\n\n新华社昆明3月4日电（记者王海）法国渡轮2021年3月2日触礁，造成经济损失45000元。',
    )
    const alone = sourceOf(article, extractFacts(article), [])
    const start = article.text.indexOf('45000元')
    expect(passageRound(alone, { start, end: start + 6, text: '45000元' })?.text).toMatch(/^法国渡轮/u)
  })

  test('asks nothing by a blank whose clause can be told in few words', () => {
    const { article } = page('湖区的渡轮事故\n\n2021年3月2日，法国政府拨款45000元。')
    const alone = sourceOf(article, extractFacts(article), [])
    expect(alone.extraction.facts.some(({ telling }) => telling?.isPassage)).toBe(false)
  })
})
