import { describe, expect, test } from 'vitest'
import { extractFacts } from '#lib/facts/extract'
import { provedCandidates, sourceOf } from '#lib/items/generate'
import { gradeResponse } from '#lib/items/grade'
import type { ClozeItem } from '#lib/items/item'
import { page } from '#tests/lib/items/told'

/** Gaps for what has one name, one wording or one number, each typed as the article has it. */

const gapsOf = (text: string): ClozeItem[] => {
  const { article } = page(text)
  const source = sourceOf(article, extractFacts(article), [])
  return provedCandidates(source).proved.flatMap(({ item, kind }) =>
    kind === 'gap' && item.kind === 'cloze' ? [item] : [],
  )
}
const gapWith = (text: string, stem: string): ClozeItem | undefined =>
  gapsOf(text).find((item) => item.stem.includes(stem))
const accepts = (item: ClozeItem | undefined, text: string): boolean =>
  item !== undefined && gradeResponse(item, { kind: 'typed', text }).correct

const dated = (body: string): string => `渔业的一周\n\n${body}\n`

describe('where something happened', () => {
  test('is typed in place, with or without what kind of place it is', () => {
    const gap = gapWith(
      dated('挪威首相斯特勒将于6月30日访问利马市，并与秘鲁总统博鲁阿尔特会谈。'),
      '访问____',
    )
    expect(accepts(gap, '利马')).toBe(true)
    expect(accepts(gap, '利马市')).toBe(true)
    expect(accepts(gap, '奥斯陆')).toBe(false)
  })

  test('is no word that only ends like one for where, and what is left of it is a place', () => {
    const backed = dated('挪威首相斯特勒的渔业改革得到智利支持，秘鲁议会将于6月30日表决渔业改革。')
    expect(gapWith(backed, '得到____')).toBeUndefined()
    const forms = (place: string) =>
      gapWith(dated(`挪威首相斯特勒将于6月30日访问${place}，并与秘鲁总统博鲁阿尔特会谈。`), '访问____')
        ?.accepted
    expect(forms('印度尼西亚')).toContain('印度尼西亚')
    expect(forms('印度尼西亚')).not.toContain('尼西亚')
    expect(forms('刚果民主共和国')).not.toContain('民主共和国')
    expect(forms('韩国釜山')).toContain('釜山')
  })

  test('is asked in English as well', () => {
    const gap = gapWith(
      `A week of fish\n\nPrime Minister Jonas Berg will meet President Ana Castro in Lima on June 30.\n`,
      'in ____',
    )
    expect(accepts(gap, 'Lima')).toBe(true)
  })

  test('is not where it only tells where somebody spoke, or in a row with others', () => {
    expect(
      gapWith(dated('挪威首相斯特勒6月19日在利马表示，挪威将于6月30日与秘鲁签署协议。'), '在____'),
    ).toBeUndefined()
    const row = `A week of fish\n\nPrime Minister Jonas Berg will visit Lima, Quito and Bogota with President Ana Castro on June 30.\n`
    expect(gapWith(row, 'visit ____')).toBeUndefined()
  })

  test('is not where the place only tells what the next word is of, or the title has it', () => {
    const visit = '挪威首相斯特勒将于6月30日访问利马的一座港口，并与秘鲁总统博鲁阿尔特会谈。'
    expect(gapWith(dated(visit), '访问____')).toBeUndefined()
    const titled = '利马的一周\n\n挪威首相斯特勒将于6月30日访问利马市，并与秘鲁总统博鲁阿尔特会谈。\n'
    expect(gapWith(titled, '访问____')).toBeUndefined()
  })
})

describe('the few words that are left in somebody’s own mouth', () => {
  const said = (words: string): string =>
    dated(`挪威首相斯特勒6月19日表示，渔业谈判是北方各国避免冲突的${words}，各方都应当珍惜。`)
  test('are typed as they were said', () => {
    const gap = gapWith(said('“最后一班船”'), '“____”')
    expect(accepts(gap, '最后一班船')).toBe(true)
    expect(accepts(gap, '最后机会')).toBe(false)
  })

  test('are not where the article does not mark them, or marks more than can be remembered', () => {
    expect(gapWith(said('最后一班船'), '“____”')).toBeUndefined()
    expect(gapWith(said('“最后一班还没有开走的渡船”'), '“____”')).toBeUndefined()
  })

  test('are not where nobody says them', () => {
    expect(
      gapWith(dated('挪威首相斯特勒6月19日登上渔船，这艘渔船是北方各国避免冲突的“最后一班船”。'), '“____”'),
    ).toBeUndefined()
  })
})

describe('a range', () => {
  test('is typed whole, however it is written', () => {
    const gap = gapWith(
      dated('挪威渔业部估计，挪威北部的渔船今年减少了10至20艘，码头的工人随之离开。'),
      '____艘',
    )
    for (const text of ['10至20', '10到20', '10-20', '10至20艘']) expect(accepts(gap, text), text).toBe(true)
    expect(accepts(gap, '20')).toBe(false)
    const share = gapWith(
      dated('挪威渔业部表示，挪威北部的鱼价6月19日下降了30%—40%，码头的工人随之离开。'),
      '下降了____',
    )
    for (const text of ['30%—40%', '30%至40%', '30-40%']) expect(accepts(share, text), text).toBe(true)
  })

  test('is none in days, in results or in names', () => {
    const told = (what: string) =>
      gapsOf(dated(`挪威渔业部表示，挪威北部的渔民${what}，码头的工人随之离开。`))
    for (const what of ['6月3至5日停航', '和对手打成3-2', '使用F-16至20号渔网'])
      expect(
        told(what).some(({ accepted }) =>
          accepted.some((form) => /\d[至-]\d/u.test(form) && !/日/u.test(form)),
        ),
        what,
      ).toBe(false)
  })
})

describe('a result', () => {
  test('is typed as it stands, or in another way of writing it', () => {
    const gap = gapWith(
      dated('挪威首相斯特勒6月19日在奥斯陆的棋赛中以3：1击败秘鲁总统博鲁阿尔特。'),
      '以____',
    )
    for (const text of ['3：1', '3:1', '3比1', '3-1']) expect(accepts(gap, text), text).toBe(true)
    expect(accepts(gap, '1：3')).toBe(false)
    const english = `A week of games\n\nNorway beat Peru 3-1 in Oslo on June 19, and President Ana Castro watched it.\n`
    expect(accepts(gapWith(english, 'Peru ____'), '3-1')).toBe(true)
    expect(gapWith(english, 'Peru ____')?.accepted).not.toContain('3比1')
  })

  test('is none where nobody won, or where several are told', () => {
    expect(
      gapWith(dated('挪威首相斯特勒6月19日在奥斯陆以3：1的比例混合了秘鲁的鱼粉和饲料。'), '以____'),
    ).toBeUndefined()
    const told = (words: string) => gapsOf(dated(words)).flatMap(({ accepted }) => accepted)
    expect(
      told('挪威首相斯特勒6月19日在奥斯陆的棋赛中战胜对手，并通过以3：1的比例混合的鱼粉喂了秘鲁的鱼。'),
    ).not.toContain('3：1')
    expect(told('挪威议会6月19日在奥斯陆以52：48通过了斯特勒提出的渔业法案。')).toContain('52：48')
    expect(told('挪威渔业部6月19日通过媒体表示，挪威首相斯特勒以52：48领先于对手。')).not.toContain('52：48')
    const ages = `A week of games\n\nPrime Minister Jonas Berg won most voters aged 18-24 in Lima on June 19.\n`
    expect(gapsOf(ages).flatMap(({ accepted }) => accepted)).not.toContain('18-24')
    const sets = `A week of games\n\nAna Castro beat Maria Berg 6-4, 7-5 in Oslo on June 19 in the first round.\n`
    expect(gapsOf(sets).some(({ accepted }) => accepted.includes('6-4') || accepted.includes('7-5'))).toBe(
      false,
    )
  })
})
