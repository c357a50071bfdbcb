import { type NamedGold, readGold } from '#cli/gold'
import { parseArticle } from '#lib/article/parse'
import { bandsOf, calibrationError, shareAtLeast } from '#lib/facts/calibration/bands'
import type { Gold } from '#lib/facts/calibration/gold'
import { type Judged, judgeFacts } from '#lib/facts/calibration/judge'
import { extractFacts } from '#lib/facts/extract'

const judgedOf = (name: string, gold: Gold): Judged[] => {
  const { published } = gold
  const { article } = parseArticle(gold.text, {
    slug: name,
    file: name,
    ...(published ? { published: { start: published, end: published } } : {}),
  })
  return article ? judgeFacts(extractFacts(article).facts, gold) : []
}

const table = (title: string, judged: readonly Judged[]): string[] => {
  const bands = bandsOf(judged)
  const rows = bands.map(({ from, to, facts, right, said }) =>
    [
      `${title.padEnd(10)} ${from.toFixed(2)}-${to.toFixed(2)}`,
      String(facts).padStart(6),
      String(right).padStart(6),
      (right / facts).toFixed(3).padStart(8),
      shareAtLeast(right, facts).toFixed(3).padStart(9),
      said.toFixed(3).padStart(8),
    ].join(' '),
  )
  const right = judged.filter((one) => one.right).length
  const error = `expected calibration error ${calibrationError(bands).toFixed(3)}`
  return [...rows, `${title.padEnd(10)} ${right} of ${judged.length} right, ${error}`, '']
}

/** What the command prints: a row a confidence band, kind by kind and for all together. */
export const calibrationTable = (judged: readonly Judged[]): string =>
  [
    'kind       confidence  facts  right    share  at least     said',
    ...(['date', 'statement', 'event'] as const).flatMap((kind) =>
      table(
        kind,
        judged.filter((one) => one.kind === kind),
      ),
    ),
    ...table('all', judged),
  ].join('\n')

/** `wengu calibrate [FOLDER…]`: how often facts of each confidence are right, on articles with gold. */
export const calibrate = async (args: readonly string[]): Promise<number> => {
  const read: NamedGold[] = (await Promise.all(args.length > 0 ? args.map(readGold) : [readGold()])).flat()
  const problems = read.flatMap((one) => ('problem' in one ? [one.problem] : []))
  for (const problem of problems) console.error(problem)
  if (problems.length > 0) return 1
  const judged = read.flatMap((one) => ('gold' in one ? judgedOf(one.name, one.gold) : []))
  console.log(`${read.length} articles\n${calibrationTable(judged)}`)
  return 0
}
