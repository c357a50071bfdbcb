import { expect, test } from 'vitest'
import { readHtml } from '#lib/article/formats/html'
import { fileKindOf } from '#lib/article/formats/kind'
import { readPlain } from '#lib/article/formats/plain'
import { paragraphsOfLines } from '#lib/article/formats/printed-lines'
import { readManuscript, writeManuscript } from '#lib/article/manuscript'

const bytes = (text: string) => new TextEncoder().encode(text)

test('a web page gives its paragraphs, its title and its day, and nothing that runs', () => {
  const page = `<!doctype html><html><head><title>晚报 | 桥</title>
    <meta property="article:published_time" content="2022-01-03T08:00:00+08:00">
    <meta property="og:site_name" content="江城晚报"><style>p { color: red }</style></head>
    <body><nav>首页 新闻</nav><h1>大桥通车</h1><article><p>昨天，江城大桥<b>通车</b>了。<script>alert(1)</script></p>
    <h2>缘起</h2><p onclick="steal()">市长王强说：&ldquo;桥很牢。&rdquo;<br>第二行</p></article><footer>版权所有</footer></body></html>`
  expect(readHtml(page)).toEqual({
    text: '昨天，江城大桥通车了。\n## 缘起\n市长王强说：“桥很牢。”\n第二行',
    title: '大桥通车',
    source: '江城晚报',
    published: { start: '2022-01-03', end: '2022-01-03' },
    tags: [],
  })
})

test('what an attacker hides in a page is text at most', () => {
  const { text } = readHtml(
    '<p>一<img src=x onerror=alert(1)><scr<script>ipt>二</p><svg><p>三</p></svg><p>&lt;b&gt;四',
  )
  expect(text).not.toMatch(/onerror|alert|<script|三/u)
  expect(text).toContain('<b>四')
})

test('an article.md keeps what it says of itself, and front matter of something else is text', () => {
  const own = readPlain(
    '---\ntitle: 桥\nsource: 晚报\npublished: 2022-01-03\ntags: [城建]\n---\n昨天通车。\n',
  )
  expect(own).toEqual({
    text: '昨天通车。',
    title: '桥',
    source: '晚报',
    published: { start: '2022-01-03', end: '2022-01-03' },
    tags: ['城建'],
  })
  expect(readPlain('---\nlayout: post\n---\n昨天通车。').title).toBeNull()
  expect(readPlain('# 大桥通车\n\n昨天通车。')).toMatchObject({ title: '大桥通车', text: '昨天通车。' })
})

test('what is not seen is left out, and lines and spaces are of one kind', () => {
  expect(readPlain('\uFEFF昨\u200B天\u00A0通车。\r\n\r\n\r\n\r\n第二\u0007段 \r').text).toBe(
    '昨天 通车。\n\n第二段',
  )
})

test('printed lines are joined to paragraphs, Chinese without a gap and English with one', () => {
  const page = [
    '江城大桥昨天上午九时正式通车，市长王强',
    '和设计师李敏出席了仪式。',
    '仪式之后，两人一起走过大桥，全程一公里半，',
  ]
  expect(paragraphsOfLines(page)).toEqual([
    '江城大桥昨天上午九时正式通车，市长王强和设计师李敏出席了仪式。',
    '仪式之后，两人一起走过大桥，全程一公里半，',
  ])
  expect(paragraphsOfLines(['The bridge was opened on Mon-', 'day by the mayor of the city.'])).toEqual([
    'The bridge was opened on Monday by the mayor of the city.',
  ])
})

test('a file is told by its bytes, and its name is believed only where they leave it open', () => {
  expect(fileKindOf(bytes('%PDF-1.7'), 'article.txt')).toBe('pdf')
  expect(fileKindOf(new Uint8Array([0x50, 0x4b, 3, 4]), 'a.docx')).toBe('docx')
  expect(fileKindOf(new Uint8Array([0x50, 0x4b, 3, 4]), 'a.zip')).toBe('archive')
  expect(fileKindOf(new Uint8Array([0xd0, 0xcf, 0x11, 0xe0]), 'a.doc')).toBe('doc')
  expect(fileKindOf(bytes('一\0二'), 'a.txt')).toBe('binary')
  expect(fileKindOf(new Uint8Array([0xff, 0xfe, 0x41, 0]), 'a.txt')).toBe('text')
  expect(fileKindOf(bytes('<p>一'), 'a.html')).toBe('html')
})

test('a manuscript comes back from its file as it went in, whatever its title looks like', () => {
  for (const title of ['1972', '- no list', 'a: b', '“引号”', '#1']) {
    const about = {
      title,
      source: null,
      language: 'zh',
      published: { start: '2022-01-01', end: '2022-01-09' },
      tags: ['a'],
    } as const
    expect(readManuscript(writeManuscript(about, '第一段。\n第二段。'))).toEqual({
      about,
      body: '第一段。\n第二段。',
    })
  }
})
