import { mkdtempSync, writeFileSync } from 'node:fs'
import { tmpdir } from 'node:os'
import { join } from 'node:path'
import { expect, test, vi } from 'vitest'
import { withArticle } from '#cli/article-arguments'
import { LIMITS, openReaders } from '#prisma/reading/readers'
import { BRIDGE } from '#tests/fixtures/bridge'

// Threads that load the engine, on machines that may be busy.
vi.setConfig({ testTimeout: 60_000 })

const article = (text: string): string => {
  const path = join(mkdtempSync(join(tmpdir(), 'wengu-stopped-')), 'article.md')
  writeFileSync(path, text)
  return path
}

const told = (): string[] => {
  const lines: string[] = []
  vi.spyOn(console, 'error').mockImplementation((line: string) => void lines.push(line))
  return lines
}

test('a command ends with one line and no success when its article outgrows the limits', async () => {
  const lines = told()
  const path = article(BRIDGE.repeat(200))
  const code = await withArticle([path], 'extract', async () => 0, { ...LIMITS, milliseconds: () => 1 })
  expect(code).toBe(1)
  expect(lines).toEqual([`${path}:1: Reading it was stopped after 0 seconds.`])
})

test('a command gets what the engine makes of an article that keeps to them', async () => {
  const facts = await new Promise<number>((resolve) => {
    void withArticle([article(BRIDGE)], 'extract', async (named) => {
      const extraction = await named.run('extract', { article: named.article })
      resolve(extraction?.facts.length ?? 0)
      return 0
    })
  })
  expect(facts).toBeGreaterThan(3)
})

test('a reader that was stopped is replaced for the next text', async () => {
  const readers = openReaders(1, { ...LIMITS, milliseconds: (characters) => characters })
  const options = { slug: 'a', file: 'a.md' }
  const stopped = await readers.run('parse', { text: BRIDGE.repeat(200), options }, 1)
  expect(stopped).toHaveProperty('failure')
  const read = await readers.run('parse', { text: BRIDGE, options }, 60_000)
  expect(read).toHaveProperty('value.article.slug', 'a')
  await readers.close()
})
