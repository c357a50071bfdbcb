import { expect, test } from 'vitest'
import { titleFits } from '#lib/article/title-fits'

const BEFORE = '市长周岚将于20日访问临海，商谈渔业。'

test('a title whose words the text no longer has does not fit any more', () => {
  expect(titleFits('周岚将访问临海', BEFORE, BEFORE.replace('临海', '江城'))).toBe(false)
  expect(
    titleFits('Mayor to visit Ashford', 'Mayor Smith will visit Ashford.', 'Mayor Smith will visit Ellis.'),
  ).toBe(false)
  expect(titleFits('20日的访问', BEFORE, BEFORE.replace('20日', '21日'))).toBe(false)
})

test('a title that says what the text still says, or never said, fits', () => {
  expect(titleFits('周岚将访问临海', BEFORE, BEFORE.replace('20日', '21日'))).toBe(true)
  expect(titleFits('一次远行', BEFORE, BEFORE.replace('临海', '江城'))).toBe(true)
  expect(titleFits('周岚将访问江城', BEFORE, BEFORE.replace('临海', '江城'))).toBe(true)
})
