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
