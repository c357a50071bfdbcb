import { spawnSync } from 'node:child_process'
import { cpSync, mkdirSync, mkdtempSync, symlinkSync, writeFileSync } from 'node:fs'
import { createRequire } from 'node:module'
import { tmpdir } from 'node:os'
import { join } from 'node:path'
import { pathToFileURL } from 'node:url'
import { beforeAll, expect, test } from 'vitest'
import { openDatabase } from '#prisma/client'
import { applyMigrations } from '#prisma/migrate'
import { ROOT } from '#tests/source-files'

const folder = mkdtempSync(join(tmpdir(), 'wengu-content-'))
const url = `file:${join(folder, 'wengu.db')}`

const write = (path: string, content: string | Uint8Array): void => {
  const file = join(folder, 'content', path)
  mkdirSync(join(file, '..'), { recursive: true })
  writeFileSync(file, content)
}

/** `wengu sync` in a folder of its own. */
const sync = () => {
  const tsx = pathToFileURL(createRequire(import.meta.url).resolve('tsx')).href
  return spawnSync(process.execPath, ['--import', tsx, join(ROOT, 'cli/wengu.ts'), 'sync'], {
    cwd: folder,
    env: { ...process.env, DATABASE_URL: url },
    encoding: 'utf8',
  })
}

const GOOD = 'nixon-visit-1972'
const REVIEWED = 'iran-nuclear-deal-2015'

/** Nine lists of nine, each of the one before it. */
const BOMB = ['a: &a [1, 1, 1, 1, 1, 1, 1, 1, 1]']
  .concat(
    [...'bcdefghi'].map(
      (name, index) => `${name}: &${name} [${Array(9).fill(`*${'abcdefgh'[index]}`).join(', ')}]`,
    ),
  )
  .join('\n')

let output = ''
/** The lines that speak of a file. */
const messages = (path: string): string[] =>
  output.split('\n').filter((line) => line.startsWith(join('content', path)))

beforeAll(async () => {
  await applyMigrations(url)
  for (const slug of [GOOD, REVIEWED]) {
    cpSync(join(ROOT, 'content', slug), join(folder, 'content', slug), { recursive: true })
  }
  write('broken-front-matter/article.md', '---\ntitle: 标题\npublished: 昨天\n---\n正文。\n')
  write('unclosed-front-matter/article.md', '---\ntitle: [标题\n---\n正文。\n')
  write('alias-bomb/article.md', `---\ntitle: 标题\n${BOMB}\n---\n正文。\n`)
  write('binary/article.md', Uint8Array.of(0xff, 0xd8, 0xff, 0xe0, 0, 0x10, 0x4a, 0x46))
  write('empty/article.md', '')
  write('huge/article.md', '一个很长的句子。'.repeat(5 * 1024 * 44))
  write(`${REVIEWED}/facts.yaml`, 'keep: all\ndrop:\n  - 7\n')
  const elsewhere = mkdtempSync(join(tmpdir(), 'wengu-elsewhere-'))
  writeFileSync(join(elsewhere, 'article.md'), '---\ntitle: 别处\n---\n正文在别处。\n')
  symlinkSync(elsewhere, join(folder, 'content', 'linked-folder'))
  mkdirSync(join(folder, 'content', 'linked-file'))
  symlinkSync(join(elsewhere, 'article.md'), join(folder, 'content', 'linked-file', 'article.md'))
  const { stdout, stderr } = sync()
  output = stdout + stderr
})

test.each([
  ['broken-front-matter/article.md', 3, /published/],
  ['unclosed-front-matter/article.md', 3, /not valid YAML/],
  ['alias-bomb/article.md', 4, /alias/],
  ['binary/article.md', 1, /binary/],
  ['empty/article.md', 1, /empty/],
  ['huge/article.md', 1, /MB/],
])('%s is refused with one message, on line %i', (path, line, what) => {
  const told = messages(path)
  expect(told, output).toHaveLength(1)
  expect(told[0]).toMatch(new RegExp(`:${line}: `))
  expect(told[0]).toMatch(what)
})

test('wrong types in facts.yaml are told line by line', () => {
  const told = messages(`${REVIEWED}/facts.yaml`)
  expect(told.map((line) => /:(\d+): /.exec(line)?.[1])).toEqual(['1', '3'])
})

test('the other articles load, with their questions', async () => {
  const database = await openDatabase(url)
  const articles = await database.article.findMany({
    where: { retiredAt: null },
    select: { slug: true, _count: { select: { items: true } } },
    orderBy: { slug: 'asc' },
  })
  await database.$disconnect()
  expect(articles.map(({ slug }) => slug)).toEqual([REVIEWED, GOOD].sort())
  for (const { _count } of articles) expect(_count.items).toBeGreaterThan(5)
})

test.each(['linked-folder', 'linked-file'])(
  'a link that leads out of content/ is told and not followed: %s',
  (name) => {
    expect(messages(name)).toEqual([
      `${join('content', name, 'article.md')}:1: This is a link that leads out of the content folder; it is not followed.`,
    ])
  },
)
