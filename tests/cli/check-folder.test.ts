import { spawnSync } from 'node:child_process'
import { mkdirSync, mkdtempSync, writeFileSync } from 'node:fs'
import { createRequire } from 'node:module'
import { tmpdir } from 'node:os'
import { join } from 'node:path'
import { pathToFileURL } from 'node:url'
import { expect, test } from 'vitest'
import { ROOT } from '#tests/source-files'

const folder = mkdtempSync(join(tmpdir(), 'wengu-check-'))

const TEXT =
  '---\ntitle: 新馆开馆\n---\n2019年3月，市政府宣布修建图书馆。馆长周明说，新馆的藏书有三十万册。\n'

const write = (slug: string, files: Readonly<Record<string, string>>): void => {
  mkdirSync(join(folder, slug), { recursive: true })
  for (const [name, text] of Object.entries(files)) writeFileSync(join(folder, slug, name), text)
}

/** `wengu check` in a folder of its own. */
const check = (...args: readonly string[]) => {
  const tsx = pathToFileURL(createRequire(import.meta.url).resolve('tsx')).href
  const command = [join(ROOT, 'cli/wengu.ts'), 'check', ...args]
  const { status, stdout, stderr } = spawnSync(process.execPath, ['--import', tsx, ...command], {
    cwd: folder,
    encoding: 'utf8',
  })
  return { status, stdout, told: stderr.split('\n').filter((line) => line !== '') }
}

write('good', { 'article.md': TEXT })
write('matter', { 'article.md': TEXT.replace('title: 新馆开馆', 'title: 新馆开馆\nday: 1') })
write('wrong', { 'article.md': TEXT, 'facts.yaml': 'keep: []\nadd:\n  - kind: statement\n    quote: 一\n' })
write('idle', {
  'article.md': TEXT,
  'facts.yaml': [
    'drop: [d-none]',
    'add:',
    '  - { kind: statement, speaker: 周明, quote: 旧馆的藏书有三十万册 }',
    'hide:',
    '  - who-none',
    'ask:',
    '  - { id: own-1, kind: typed, stem: 多少？, accepted: [三十万册], quote: 别处的话 }',
    '',
  ].join('\n'),
})

test('an article without a fault is told with what it gives, and the command ends well', () => {
  expect(check('good')).toMatchObject({
    status: 0,
    stdout: expect.stringMatching(/^good: \d+ facts, \d+ questions\n$/u),
    told: [],
  })
})

test('each trouble of a folder of articles is told with its file and line, and the command ends with 1', () => {
  const { status, told } = check('.')
  expect(status).toBe(1)
  expect(told.map((line) => line.split(': ')[0])).toEqual([
    'idle/facts.yaml:1',
    'idle/facts.yaml:3',
    'idle/facts.yaml:5',
    'idle/facts.yaml:7',
    'matter/article.md:3',
    'wrong/facts.yaml:3',
  ])
})

test('without a folder the database is checked', () => {
  expect(check()).toMatchObject({ status: 1, told: [expect.stringContaining('There is no database')] })
})

test('what is no folder, or holds no article, ends with 2 and says so', () => {
  expect(check('nowhere').told[0]).toBe('nowhere is no folder.')
  mkdirSync(join(folder, 'empty', 'nothing'), { recursive: true })
  expect(check('empty').status).toBe(1)
  expect(check('empty').told[0]).toBe('empty/nothing/article.md:1: There is no such file.')
})
