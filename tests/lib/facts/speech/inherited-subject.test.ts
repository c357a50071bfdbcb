import { describe, expect, test } from 'vitest'
import { said } from '#tests/lib/facts/read'

describe('a verb of speech without a subject has that of the clause before it', () => {
  test.each([
    ['behind a comma', '挪威予以否认，称“渔业谈判将继续”。'],
    ['behind a semicolon', '挪威予以否认；称“渔业谈判将继续”。'],
    ['behind marks with nothing between them', '挪威予以否认；；，；称“渔业谈判将继续”。'],
  ])('%s', (_, text) => {
    expect(said(`消息\n${text}`)).toEqual(['挪威: 渔业谈判将继续'])
  })

  test.each([
    '她请大家来访；说“渔业谈判将继续”。',
    '尼尔森访问里加；她请大家来访，说“渔业谈判将继续”。',
    '；，；；说“渔业谈判将继续”。',
  ])('and reading ends, whomever it names: %s', (text) => {
    expect(said(`消息\n${text}`).length).toBeLessThanOrEqual(1)
  })
})

describe('nobody who spoke goes on over a source that nobody names', () => {
  test.each([
    '也有记载称，古城毁于大火',
    '亦有史料记录说，古城毁于大火',
    '另外有人指出，古城毁于大火',
    '此外有消息称，古城毁于大火',
    '还有居民反映，古城毁于大火',
    '也有研究指出，古城毁于大火',
  ])('%s', (sentence) => {
    const known = said(`消息\n毛林表示，会议很成功。${sentence}。并表示，渔港将于下月开放。`)
    expect(known.filter((one) => one.startsWith('毛林'))).toEqual(['毛林: 会议很成功'])
  })

  test('who is named still does', () => {
    expect(said('消息\n毛林表示，会议很成功。并表示，渔港将于下月开放。')).toEqual([
      '毛林: 会议很成功',
      '毛林: 渔港将于下月开放',
    ])
  })
})
