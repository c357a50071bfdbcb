import { existsSync, mkdtempSync, writeFileSync } from 'node:fs'
import { tmpdir } from 'node:os'
import { join } from 'node:path'
import { expect, test, vi } from 'vitest'
import { withArticle } from '#cli/article-arguments'
import { LIMITS, openReaders } from '#prisma/reading/readers'
import { BRIDGE } from '#tests/fixtures/bridge'

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

/** A reader's thread that does with each message what is written. */
const threadThat = (doing: string): string => {
  const file = join(mkdtempSync(join(tmpdir(), 'wengu-thread-')), 'thread.mjs')
  writeFileSync(
    file,
    `import { readlinkSync } from 'node:fs'
     import { parentPort } from 'node:worker_threads'
     const thread = Number(readlinkSync('/proc/thread-self').split('/').at(-1))
     parentPort.on('message', () => { ${doing} })
     parentPort.postMessage({ kind: 'ready', thread })`,
  )
  return file
}

test.runIf(existsSync('/proc/thread-self'))(
  'a text is stopped by how long it was worked on: waiting for a core does not count, waiting for ever does',
  async () => {
    const read = async (doing: string) => {
      const readers = openReaders(1, { ...LIMITS, milliseconds: () => 200 }, threadThat(doing))
      const outcome = await readers.run('parse', { text: '', options: { slug: 'a', file: 'a.md' } }, 1)
      await readers.close()
      return outcome
    }
    const late = "setTimeout(() => parentPort.postMessage({ kind: 'done', value: 'late' }), 600)"
    expect(await read(late)).toEqual({ value: 'late' })
    expect(await read('for (;;);')).toHaveProperty(
      'failure.message',
      'Reading it was stopped after 0 seconds.',
    )
    expect(await read('')).toHaveProperty('failure')
  },
)
