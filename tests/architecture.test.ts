import { readdirSync, readFileSync } from 'node:fs'
import { join } from 'node:path'
import { describe, expect, test } from 'vitest'
import {
  circlesOf,
  clientFilesImportOnlyTypesOfData,
  importsPointOneWay,
  libIsPure,
  mapIsComplete,
  namesSaySomething,
  noBarrels,
  onlyOnePlaceAppendsToTheLog,
  onlyTheDataLayerUsesTheDatabase,
  type Rule,
} from '#tests/architecture-rules'
import { filesOf, ROOT } from '#tests/source-files'

const house = filesOf(['lib', 'prisma', 'app', 'cli'], ['.ts', '.tsx', '.mjs', '.js'])
const everything = [...house, ...filesOf(['tests'], ['.ts', '.tsx'])]
const all = (rule: Rule, files = house) => files.flatMap(rule)
const wrong = (rule: Rule, path: string, text: string) => rule({ path, text })

test('the house is not empty', () => {
  expect(house.length).toBeGreaterThan(20)
})

describe('imports point one way', () => {
  test('in every file', () => {
    expect(all(importsPointOneWay, everything)).toEqual([])
  })

  test.each([
    ['lib/article/parse.ts', `import type { Fact } from '#lib/facts/fact'`],
    ['lib/facts/extract.ts', `import { generateItems } from '#lib/items/generate'`],
    ['lib/items/grade.ts', `export { dayOf } from '../study/day'`],
    ['lib/study/queue.ts', `const open = () => import('#prisma/client')`],
    ['lib/interop/anki.ts', `type View = import('#data/study/views').StudyView`],
    ['app/page.tsx', `import { copyOf } from '#tests/data/template'`],
    ['lib/strays.ts', ''],
  ])('a backward one in %s is found', (path, text) => {
    expect(wrong(importsPointOneWay, path, text)).toHaveLength(1)
  })

  test('a forward one is fine', () => {
    expect(wrong(importsPointOneWay, 'lib/items/grade.ts', `import { f } from '#lib/facts/fact'`)).toEqual([])
  })
})

describe('imports go in no circle', () => {
  test('in the whole house', () => {
    expect(circlesOf(everything)).toEqual([])
  })

  test('a circle of types through two folders is found', () => {
    const files = [
      { path: 'app/_ui/card.tsx', text: `import type { Deck } from '../decks/deck'` },
      { path: 'app/decks/deck.ts', text: `import { Card } from '#ui/card'` },
      { path: 'app/decks/page.tsx', text: `import type { Deck } from './deck'` },
    ]
    expect(circlesOf(files)).toHaveLength(2)
  })
})

describe('only the data access layer, the commands and the tests use the database', () => {
  test('in every file', () => {
    expect(all(onlyTheDataLayerUsesTheDatabase)).toEqual([])
  })

  test.each([
    ['app/page.tsx', `import { prisma } from '#prisma/client'`],
    ['app/_ui/button.tsx', `import { PrismaClient } from '@prisma/client'`],
    ['app/study/page.tsx', `import type { Card } from '../../prisma/generated/client'`],
    ['lib/study/log.ts', `const Database = require('better-sqlite3')`],
  ])('%s may not', (path, text) => {
    expect(wrong(onlyTheDataLayerUsesTheDatabase, path, text)).toHaveLength(1)
  })

  test('app/_data may', () => {
    const text = `import { prisma } from '#prisma/client'`
    expect(wrong(onlyTheDataLayerUsesTheDatabase, 'app/_data/study/home.ts', text)).toEqual([])
  })
})

describe('one place appends to the review log', () => {
  test('in every file', () => {
    expect(all(onlyOnePlaceAppendsToTheLog)).toEqual([])
    const cards = house.filter(({ path }) => path === 'prisma/cards.ts')
    expect(cards.map(({ text }) => text.split('.review.create(').length)).toEqual([2])
  })

  test.each([
    ['app/_data/sitting/undo.ts', 'await tx.review.create({ data })'],
    ['prisma/cards.ts', 'await tx.review.update({ where, data })'],
    ['app/_data/study/counted.ts', 'await tx.$executeRaw`INSERT INTO Review (answerId) VALUES (1)`'],
    ['app/_data/account/erase.ts', 'await client.review.deleteMany({ where: { userId } })'],
  ])('a second one in %s is found', (path, text) => {
    expect(wrong(onlyOnePlaceAppendsToTheLog, path, text)).toHaveLength(1)
  })

  test('reading it is fine', () => {
    const text = 'await tx.review.findMany({ where }); await tx.$queryRaw`SELECT * FROM Review`'
    expect(wrong(onlyOnePlaceAppendsToTheLog, 'app/_data/study/counted.ts', text)).toEqual([])
  })
})

describe('lib is pure', () => {
  test('in every file', () => {
    expect(all(libIsPure)).toEqual([])
  })

  test.each([
    `import { readFileSync } from 'node:fs'`,
    `import { cache } from 'react'`,
    `import { cookies } from 'next/headers'`,
    `import { PrismaClient } from '@prisma/client'`,
    'const now = Date.now()',
    'const now = new Date()',
    'const now = Date()',
    'const dice = Math.random()',
    'const where = process.env.TZ',
    'const answer = await fetch(url)',
    'const wait = setTimeout',
  ])('%s is found', (text) => {
    expect(wrong(libIsPure, 'lib/study/day.ts', text)).toHaveLength(1)
  })

  test('a given instant, and a property that happens to be called process, are fine', () => {
    const text = 'const day = new Date(at)\nconst step = pipeline.process\nconst stage = { process: 1 }'
    expect(wrong(libIsPure, 'lib/study/day.ts', text)).toEqual([])
  })
})

describe('what runs in the browser knows only the shape of the data', () => {
  test('in every file', () => {
    expect(all(clientFilesImportOnlyTypesOfData)).toEqual([])
  })

  test.each([
    `'use client'\nimport { readStudy } from '#data/sitting/study'`,
    `'use client'\nimport { type StudyView, readStudy } from '../_data/study'`,
    `'use client'\nimport '#data/account/viewer'`,
  ])('code of the data layer is found: %j', (text) => {
    expect(wrong(clientFilesImportOnlyTypesOfData, 'app/_ui/card.tsx', text)).toHaveLength(1)
  })

  test('types are fine there, and code is fine on the server', () => {
    const types = `'use client'\nimport type { StudyView } from '#data/sitting/views'\nimport { type HomeView } from '#data/study/views'`
    expect(wrong(clientFilesImportOnlyTypesOfData, 'app/_ui/card.tsx', types)).toEqual([])
    expect(
      wrong(clientFilesImportOnlyTypesOfData, 'app/page.tsx', `import { readHome } from '#data/study/home'`),
    ).toEqual([])
  })
})

describe('names say something', () => {
  test('in every file', () => {
    expect(all(namesSaySomething, everything)).toEqual([])
  })

  test.each([
    'lib/utils.ts',
    'app/_ui/helpers/button.tsx',
    'lib/study/misc.ts',
    'cli/common.ts',
    'lib/util/day.ts',
  ])('%s does not', (path) => {
    expect(wrong(namesSaySomething, path, '')).toHaveLength(1)
  })

  test('a word that merely contains one of them is fine', () => {
    expect(wrong(namesSaySomething, 'lib/facts/commonwealth.ts', '')).toEqual([])
  })
})

describe('no file only re-exports', () => {
  test('in every file', () => {
    expect(all(noBarrels, everything)).toEqual([])
  })

  test('a barrel is found', () => {
    expect(
      wrong(noBarrels, 'lib/items/index.ts', `export * from './item'\nexport { g } from './grade'`),
    ).toHaveLength(1)
  })

  test('a file with something of its own is fine', () => {
    expect(wrong(noBarrels, 'lib/items/item.ts', `export { g } from './grade'\nexport const a = 1`)).toEqual(
      [],
    )
  })
})

describe('the map of the README', () => {
  const folders = readdirSync(ROOT, { withFileTypes: true })
    .filter((entry) => entry.isDirectory() && !entry.name.startsWith('.') && entry.name !== 'node_modules')
    .map(({ name }) => name)

  test('names every folder', () => {
    expect(mapIsComplete(readFileSync(join(ROOT, 'README.md'), 'utf8'), folders)).toEqual([])
  })

  test('a folder that it forgets is found', () => {
    expect(mapIsComplete('content/ lib/', ['content', 'lib', 'attic'])).toEqual([
      'README.md does not map attic/',
    ])
  })
})
