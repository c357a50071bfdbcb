import { readFileSync } from 'node:fs'
import { join } from 'node:path'
import { createTranslator } from 'use-intl/core'
import { expect, test } from 'vitest'
import { filesOf, ROOT } from '#tests/source-files'

type Messages = Record<string, Record<string, string>>

const read = (locale: string): Messages =>
  JSON.parse(readFileSync(join(ROOT, 'app/_messages', `${locale}.json`), 'utf8'))

const zh = read('zh-CN')
const en = read('en')

const namesOf = (messages: Messages): string[] =>
  Object.entries(messages).flatMap(([group, words]) => Object.keys(words).map((key) => `${group}.${key}`))

/** The values and tags that a message asks for. */
const placesOf = (message: string): string[] =>
  [
    ...new Set(
      [...message.matchAll(/(?<!(?:one|other|=\d+) )\{(\w+)[,}]|<(\w+)>/g)].map(
        ([, value, tag]) => value ?? `<${tag}>`,
      ),
    ),
  ].sort()

const placesByName = (messages: Messages): Record<string, string[]> =>
  Object.fromEntries(
    namesOf(messages).map((name) => {
      const [group = '', key = ''] = name.split('.')
      return [name, placesOf(messages[group]?.[key] ?? '')]
    }),
  )

test('both languages have the same messages', () => {
  expect(namesOf(en)).toEqual(namesOf(zh))
})

test('a message asks for the same values in both languages', () => {
  expect(placesByName(en)).toEqual(placesByName(zh))
})

test('every message is used somewhere', () => {
  const source = filesOf(['app'], ['.ts', '.tsx'])
    .map(({ text }) => text)
    .join('\n')
  const isUsed = (key: string): boolean =>
    [key, key.replace(/-[a-z]+( [a-z]+)*$/, '-$')].some((form) =>
      [`'${form}`, `.${form}`, `\`${form}`].some((use) => source.includes(use)),
    )
  expect(Object.values(zh).flatMap((words) => Object.keys(words).filter((key) => !isUsed(key)))).toEqual([])
  expect(isUsed('never-written')).toBe(false)
})

test('Chinese is punctuated in full width', () => {
  const bare = Object.values(zh)
    .flatMap((words) => Object.values(words))
    .map((message) => message.replace(/\{[^}]*\}|<[^>]*>/g, ''))
  expect(bare.filter((message) => /[\p{Script=Han}\s][,;:!?()"]|\.$/u.test(message))).toEqual([])
})

test.each([
  ['zh-CN', zh],
  ['en', en],
])('every message of %s can be written', (locale, messages) => {
  const errors: string[] = []
  const translate = createTranslator({ locale, messages, onError: (error) => errors.push(error.message) })
  for (const [name, places] of Object.entries(placesByName(messages))) {
    const values = Object.fromEntries(
      places.map((place) =>
        place.startsWith('<') ? [place.slice(1, -1), (text: unknown) => text] : [place, 3],
      ),
    )
    translate.rich(name as never, values as never)
  }
  expect(errors).toEqual([])
})

test('what is filled into a message of a sitting has its place in it', () => {
  const missing = filesOf(
    ['app/_ui/question', 'app/_ui/sitting', 'app/study', 'app/attempts'],
    ['.ts', '.tsx'],
  ).flatMap(({ text }) =>
    [...text.matchAll(/fill\(words\.(\w+), \{([^{}]*)\}\)/g)].flatMap(([, key = '', given = '']) => {
      const message = zh.study?.[key]
      const values = [...given.matchAll(/(?:^|,)\s*(\w+)/g)].map(([, value = '']) => value)
      return message === undefined
        ? []
        : values.filter((value) => !placesOf(message).includes(value)).map((value) => `${key}: ${value}`)
    }),
  )
  expect(missing).toEqual([])
})
