import { describe, expect, test } from 'vitest'
import { extractFacts } from '#lib/facts/extract'
import { provedCandidates, sourceOf } from '#lib/items/generate'
import { page } from '#tests/lib/items/told'

/** Whose words are asked for: of somebody with an office, not of one of many who were there. */

const speakersOf = (who: string): string[] => {
  const { article } = page(`湖区的渡轮停运

${who}表示，“湖区的渡轮停运以后，北岸的居民每天要多走二十公里的山路”。县长王海指出，“湖区的渡轮要到下一个春天才能重新开放”。`)
  return provedCandidates(sourceOf(article, extractFacts(article), [])).proved.flatMap(({ kind, item }) =>
    kind === 'who-said' && item.kind === 'short-answer' ? [item.accepted[0] ?? ''] : [],
  )
}

describe('who said it', () => {
  test('is asked of the owner of an office', () => {
    expect(speakersOf('校长李明山')).toContain('李明山')
  })

  test('is not asked of one of many', () => {
    expect(speakersOf('居民李明山')).not.toContain('李明山')
  })
})
