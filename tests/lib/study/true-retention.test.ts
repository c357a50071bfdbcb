import fc from 'fast-check'
import { expect, test } from 'vitest'
import { type Kept, ofTen, shareKept, trueRetention, verdictOn } from '#lib/study/true-retention'

const TODAY = 20_000

const KEPT = fc.nat(40).chain((asked) => fc.record({ asked: fc.constant(asked), kept: fc.nat(asked) }))

test('the last seven days end with today, young and mature add up', () => {
  const tally = (ago: number) => ({
    day: TODAY - ago,
    young: { asked: 10, kept: 8 },
    mature: { asked: 5, kept: 5 },
  })
  const retention = trueRetention([tally(7), tally(6), tally(0), tally(-1)], TODAY, 7)
  expect(retention).toEqual({
    young: { asked: 20, kept: 16 },
    mature: { asked: 10, kept: 10 },
    all: { asked: 30, kept: 26 },
  })
  expect(shareKept(retention.young)).toBeCloseTo(0.8)
})

test('nothing asked has no share', () => {
  expect(shareKept(trueRetention([], TODAY, 30).all)).toBeNull()
})

test('every review of the days shown is counted once', () => {
  const tallies = fc.array(fc.record({ day: fc.integer({ min: -400, max: 5 }), young: KEPT, mature: KEPT }))
  fc.assert(
    fc.property(tallies, fc.constantFrom(7, 30, 365), (offsets, days) => {
      const all = offsets.map((tally) => ({ ...tally, day: TODAY + tally.day }))
      let asked = 0
      let kept = 0
      for (const { day, young, mature } of offsets) {
        if (day > 0 || day <= -days) continue
        asked += young.asked + mature.asked
        kept += young.kept + mature.kept
      }
      expect(trueRetention(all, TODAY, days).all).toEqual({ asked, kept })
    }),
  )
})

test('a share is told as so many of ten, or of all when they are fewer', () => {
  expect(ofTen({ asked: 4, kept: 3 })).toEqual({ asked: 4, kept: 3 })
  expect(ofTen({ asked: 200, kept: 173 })).toEqual({ asked: 10, kept: 9 })
})

/** Wilson's interval as its definition has it: the desired share is plausible if it would hardly surprise. */
const isPlausible = ({ asked, kept }: Kept, desired: number): boolean =>
  Math.abs(kept / asked - desired) <= 1.96 * Math.sqrt((desired * (1 - desired)) / asked)

test('retention is told from the desired one only when chance would hardly explain it', () => {
  expect(verdictOn({ asked: 29, kept: 0 }, 0.9)).toBe('few')
  expect(verdictOn({ asked: 100, kept: 88 }, 0.9)).toBe('met')
  expect(verdictOn({ asked: 1000, kept: 860 }, 0.9)).toBe('below')
  expect(verdictOn({ asked: 1000, kept: 940 }, 0.9)).toBe('above')
  const many = fc
    .integer({ min: 30, max: 5000 })
    .chain((asked) => fc.record({ asked: fc.constant(asked), kept: fc.nat(asked) }))
  fc.assert(
    fc.property(many, fc.integer({ min: 70, max: 97 }), (kept, percent) => {
      expect(verdictOn(kept, percent / 100) === 'met').toBe(isPlausible(kept, percent / 100))
    }),
  )
})
