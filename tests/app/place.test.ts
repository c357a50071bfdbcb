import { expect, test } from 'vitest'
import { studyWords } from '#ui/words'
import { placeInWords, placeOf } from '../../app/study/[sessionId]/place'

const shown = (given: number, left: number, again: number, locale: 'zh-CN' | 'en' = 'zh-CN') =>
  placeInWords(placeOf({ given, left, again }), studyWords(locale))

test('the place on the bar is the question on the screen of all that are asked', () => {
  expect(shown(0, 36, 0).shown).toBe('1 / 36')
  expect(shown(35, 1, 0)).toEqual({ shown: '36 / 36', said: '第 36 题，共 36 题' })
})

test('what was missed and comes again is told beside it, and read out', () => {
  expect(shown(4, 34, 2)).toEqual({
    shown: '5 / 38 · 其中 2 题是答错再问的',
    said: '第 5 题，共 38 题。其中 2 题是答错再问的',
  })
  expect(shown(4, 34, 2, 'en').said).toBe('Question 5 of 38. 2 of them again after a miss')
})
