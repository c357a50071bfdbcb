import { chmodSync, cpSync, mkdirSync, symlinkSync, writeFileSync } from 'node:fs'
import { join } from 'node:path'
import { pathToFileURL } from 'node:url'
import { expect, test } from 'vitest'
import { run } from '#cli/run'
import { readRows } from '#tests/e2e/database'
import { ROOT, startServer } from '#tests/e2e/server'
import { newFolder } from '#tests/faults/filled'
import { tell } from '#tests/faults/told'

const HEAD = '---\ntitle: 一篇\npublished: 2024-03-01\n---\n\n'
const TEXT =
  '外交部发言人林一涵3月1日在例行记者会上说，两国将于3月5日举行会谈。会谈为期两天，双方将讨论贸易问题。\n'.repeat(
    3,
  )

/** Ten aliases of ten aliases of ten…: a billion entries, once somebody writes them out. */
const YAML_BOMB = [
  'a0: &a0 [x, x, x, x, x, x, x, x, x, x]',
  ...Array.from({ length: 9 }, (_, i) => `a${i + 1}: &a${i + 1} [${Array(10).fill(`*a${i}`).join(', ')}]`),
].join('\n')

/** Folders that somebody who means ill, or is in a hurry, has put into content/. */
const fill = (content: string): void => {
  const put = (slug: string, files: Readonly<Record<string, string | Buffer>>) => {
    mkdirSync(join(content, slug))
    for (const [name, text] of Object.entries(files)) writeFileSync(join(content, slug, name), text)
  }
  cpSync(join(ROOT, 'content/nixon-visit-1972'), join(content, 'nixon-visit-1972'), { recursive: true })
  put('尼克松访华', { 'article.md': HEAD + TEXT })
  put('naïve café & <script>', { 'article.md': HEAD + TEXT })
  put('bomb', { 'article.md': `---\ntitle: x\n${YAML_BOMB}\n---\n\n${TEXT}` })
  put('decided-bomb', { 'article.md': HEAD + TEXT, 'facts.yaml': YAML_BOMB })
  put('no-head', { 'article.md': TEXT })
  put('binary', { 'article.md': Buffer.alloc(4096, 0x00) })
  put('broken-head', { 'article.md': '---\ntitle: [\n---\n' })
  put('huge', { 'article.md': HEAD + '中'.repeat(8_000_000) })
  put('pathological', { 'article.md': `${HEAD}${'“'.repeat(50_000)}\n` })
  put('prototype', {
    'article.md': `---\n__proto__: { polluted: 1 }\ntitle: x\npublished: 2024-03-01\n---\n\n${TEXT}`,
  })
  put('empty', {})
  mkdirSync(join(content, 'folder-as-file', 'article.md'), { recursive: true })
  symlinkSync('/etc', join(content, 'out'))
  put('secret', {})
  symlinkSync('/etc/passwd', join(content, 'secret', 'article.md'))
  symlinkSync('nowhere', join(content, 'dangling'))
  symlinkSync('.', join(content, 'itself'))
  put('closed', { 'article.md': HEAD + TEXT })
  chmodSync(join(content, 'closed', 'article.md'), 0o000)
  writeFileSync(join(content, 'loose.md'), HEAD + TEXT)
}

const TOLD = ['bomb', 'decided-bomb', 'binary', 'broken-head', 'huge', 'out', 'secret']

test('a content folder full of traps: each is told by its file, none is followed, and the rest is read', async (context) => {
  const folder = newFolder()
  mkdirSync(join(folder, 'content'))
  fill(join(folder, 'content'))
  const file = join(folder, 'wengu.db')
  const sync = ['--import', pathToFileURL(join(ROOT, 'node_modules/tsx/dist/esm/index.mjs')).href]
  const read = () =>
    run(
      'sh',
      [
        '-c',
        'cd "$FOLDER" && exec "$@"',
        'sh',
        process.execPath,
        ...sync,
        join(ROOT, 'cli/wengu.ts'),
        'sync',
      ],
      {
        quiet: true,
        env: { FOLDER: folder, DATABASE_URL: `file:${file}` },
      },
    )
  const { code, output, errors } = await read()
  expect(code).toBe(1)
  expect(errors).not.toMatch(/^\s+at /m)
  for (const slug of TOLD) expect(errors, errors).toContain(`content/${slug}/`)
  const articles = await readRows<{ slug: string; text: string }>(
    file,
    'SELECT slug, text FROM Article ORDER BY slug',
  )
  expect(articles.map(({ slug }) => slug)).toEqual(expect.arrayContaining(['nixon-visit-1972', '尼克松访华']))
  expect(articles.filter(({ text }) => text.includes('root:'))).toEqual([])
  const again = await read()
  const changed = again.output.split('\n').filter((line) => line !== '' && !line.includes(': unchanged,'))
  // Whose decisions can't be read is read anew each time, so that it is told each time.
  expect(changed.map((line) => line.split(':')[0])).toEqual(['decided-bomb'])
  tell(
    context,
    `${output.trim().split('\n').length} articles read; ${errors.trim().split('\n').length} traps told by file and line`,
  )
  const server = await startServer(file, { isReady: true })
  for (const { slug } of articles) {
    const reply = await fetch(`${server.url}/articles/${encodeURIComponent(slug)}`)
    expect([slug, reply.status]).toEqual([slug, 200])
    expect(await reply.text()).not.toContain('<script>&')
  }
  await server.end('SIGTERM')
  tell(
    context,
    `each of them has its page, with Chinese, spaces and <script> in its address: ${articles.length} pages`,
  )
})
