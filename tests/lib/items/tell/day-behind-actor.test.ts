import { describe, expect, test } from 'vitest'
import { askInPlace } from '#lib/items/tell/ask-chinese'
import type { Piece } from '#lib/items/tell/telling'

/** A day in front of its clause is asked for behind whoever acts, as one asks aloud. */

const pieceOf = (role: Piece['role'], shown: string, lead = ''): Piece => ({
  role,
  shown,
  lead,
  part: { start: 0, end: shown.length, text: shown, role },
})

const asked = (...pieces: readonly Piece[]): string => {
  const day = pieceOf('time', '2021年6月9日')
  return askInPlace({ pieces: [day, ...pieces], support: [], start: 0, end: 0 }, day, '哪一天')
}

describe('a day that stands in front', () => {
  test('is asked for behind whoever acts', () => {
    const stem = asked(pieceOf('subject', '议会', '，'), pieceOf('verb', '通过了'), pieceOf('object', '草案'))
    expect(stem).toBe('议会在哪一天通过了草案？')
  })

  test('is asked for behind a noun that the clause begins with, whoever is described by it', () => {
    const stem = asked(
      pieceOf('rest', '县长乘坐的渡轮', '，'),
      pieceOf('verb', '抵达'),
      pieceOf('object', '东岸'),
    )
    expect(stem).toBe('县长乘坐的渡轮在哪一天抵达东岸？')
  })

  test('is asked for behind both of two who act together, with no second 在', () => {
    const stem = asked(
      pieceOf('subject', '县长', '，'),
      pieceOf('with', '和市长'),
      pieceOf('place', '在西山镇'),
      pieceOf('verb', '会面'),
    )
    expect(stem).toBe('县长和市长于哪一天在西山镇会面？')
  })

  test('is asked for behind 将 of what is to come', () => {
    const stem = asked(
      pieceOf('subject', '双方', '，'),
      pieceOf('rest', '将'),
      pieceOf('verb', '举行'),
      pieceOf('object', '会谈'),
    )
    expect(stem).toBe('双方将在哪一天举行会谈？')
  })

  test('stays in front where what follows may be torn', () => {
    const stem = asked(
      pieceOf('rest', '县政府聘请李山', '，'),
      pieceOf('verb', '担任'),
      pieceOf('object', '校长'),
    )
    expect(stem).toBe('哪一天，县政府聘请李山担任校长？')
  })
})
