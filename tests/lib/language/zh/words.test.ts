import fc from 'fast-check'
import { describe, expect, it } from 'vitest'
import { readingsOf, wordsIn } from './reading'

describe('words of a Chinese sentence', () => {
  it('takes a quotation, a title and an aside as one word each, whatever they hold', () => {
    const words = wordsIn('她读完《出发吧！少年》，说“很好。真的很好”（笑）。')
    expect(words).toContain('《出发吧！少年》')
    expect(words).toContain('“很好。真的很好”')
    expect(words).toContain('（笑）')
  })

  it('reads half-width quotation marks as a pair', () => {
    expect(wordsIn('市长说"桥很安全"，随后离开。')).toContain('"桥很安全"')
  })

  it('leaves out where it was written, before a dash', () => {
    expect(wordsIn('华盛顿——某组织表示，船已出港。')[0]).not.toBe('华盛顿')
  })

  it('survives marks that are never closed', () => {
    expect(wordsIn('市长说“桥很安全，随后离开。').join('')).toBe('市长说“桥很安全，随后离开。')
  })

  it('joins numbers with what is inside them', () => {
    expect(wordsIn('共有11,500名工人，投入8.5亿元。')).toEqual(expect.arrayContaining(['11,500', '8.5亿元']))
  })

  it('joins the parts of a time', () => {
    expect(wordsIn('会议3月5日上午举行。')).toContain('3月5日上午')
  })

  it('cuts a verb from what it takes, and somebody from what he does', () => {
    expect(wordsIn('双方举行会谈。')).toEqual(['双方', '举行', '会谈', '。'])
    expect(wordsIn('据多国媒体报道，桥已修好。')).toEqual(expect.arrayContaining(['媒体', '报道']))
  })

  it('loses no character of any text', () => {
    const pieces = fc.constantFrom(
      '外长',
      '说',
      '“',
      '”',
      '"',
      '（',
      '）',
      '《',
      '》',
      '，',
      '。',
      '；',
      '王明',
      '12',
      '日',
      'A',
      '的',
      '后',
    )
    fc.assert(
      fc.property(fc.array(pieces, { maxLength: 40 }), (parts) => {
        for (const { sentence, words } of readingsOf(`前文。\n\n${parts.join('')}。`))
          expect(words.map((word) => word.text).join('')).toBe(sentence.text.replace(/\s/gu, ''))
      }),
    )
  })
})
