import { expect, test } from 'vitest'
import { SPEECH_VERBS } from '#lib/language/zh/lexicon/speech-verbs'

test('each verb of speech stands once in the lists', () => {
  expect(SPEECH_VERBS.filter((verb, at) => SPEECH_VERBS.indexOf(verb) !== at)).toEqual([])
})
