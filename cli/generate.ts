import { withArticle } from '#cli/article-arguments'
import { openProposer } from '#cli/proposer/proposer'
import { shownKey } from '#lib/items/grade'
import type { Item } from '#lib/items/item'

/** One item with every field that the command prints, whatever its kind: what a kind does not have is empty. */
const printed = (item: Item): object => ({
  key: item.key,
  kind: item.kind,
  factIds: item.factIds,
  topic: item.topic,
  stem: item.stem,
  options: 'options' in item ? item.options : [],
  accepted: 'accepted' in item ? item.accepted : [],
  pairs: 'pairs' in item ? item.pairs : [],
  sequence: 'sequence' in item ? item.sequence : [],
  evidence: item.evidence.map(({ start, end, text }) => ({ start, end, text })),
  rationale: item.rationale,
  score: item.score,
})

const readable = (item: Item): string => {
  const options = 'options' in item ? item.options.map(({ text }) => text).join(' | ') : ''
  return [`[${item.kind}] ${item.stem}`, options, `= ${shownKey(item)}`].filter(Boolean).join('\n    ')
}

/** `wengu generate PATH`: the questions of one article. */
export const generate = (args: readonly string[]): Promise<number> =>
  withArticle(args, 'generate', async ({ article, json, run }) => {
    const generated = await run('generate', { article, proposals: await openProposer()(article) })
    if (!generated) return 1
    const { items, rejected } = generated
    if (json) console.log(JSON.stringify({ items: items.map(printed), rejected }, null, 1))
    else for (const item of items) console.log(readable(item))
    return 0
  })
