import type { Gold, Mark } from '#lib/facts/calibration/gold'

const KINDS = { D: 'dates', S: 'statements', P: 'planned' } as const
type Kind = keyof typeof KINDS

const isKind = (letter: string | undefined): letter is Kind => letter !== undefined && letter in KINDS

/**
 * Reads an article with what a careful reader finds in it, marked in place: `⟦D 2021-12-30|12月30日⟧` a date and its
 * value, `⟦S 普京|…⟧` what somebody said, `⟦P 2022-01-10;美国,俄罗斯|…⟧` a planned meeting; a `~` before the value marks
 * what may be found or not. The first line is `@` and the day on which the article appeared.
 *
 * @param name what messages call the file
 * @throws when a mark is not closed or is of no known kind: the file is ours
 */
export const parseAnnotated = (raw: string, name: string): Gold & { readonly published: string } => {
  const lineEnd = raw.indexOf('\n')
  const found = { dates: [] as Mark[], statements: [] as Mark[], planned: [] as Mark[] }
  const open: { kind: Kind; value: string; start: number }[] = []
  let text = ''
  for (let i = lineEnd + 1; i < raw.length; i++) {
    if (raw[i] === '⟦') {
      const bar = raw.indexOf('|', i)
      const kind = raw[i + 1]
      if (bar < 0 || !isKind(kind)) throw new Error(`${name}: not a mark: ${raw.slice(i, i + 12)}`)
      open.push({ kind, value: raw.slice(i + 3, bar), start: text.length })
      i = bar
    } else if (raw[i] === '⟧') {
      const mark = open.pop()
      if (!mark) throw new Error(`${name}: a mark is closed that was never opened`)
      const value = mark.value.replace(/^~/, '')
      const { start } = mark
      found[KINDS[mark.kind]].push({ value, optional: value !== mark.value, start, end: text.length })
    } else text += raw[i]
  }
  if (open.length > 0) throw new Error(`${name}: a mark is never closed: ${open[0]?.value}`)
  return { text, published: raw.slice(1, lineEnd).trim(), ...found }
}
