import { join } from 'node:path'
import { FOLDER, keep, nameFor, readKept } from '#cli/proposer/kept'
import { LIMITS, type Limits, post } from '#cli/proposer/post'
import { messagesFor } from '#cli/proposer/prompt'
import { readCompletion, readProposals } from '#cli/proposer/reply'
import { type Endpoint, readEndpoint } from '#cli/proposer/settings'
import type { Article } from '#lib/article/article'
import type { Proposals } from '#lib/items/proposals'

/** Asks for proposals about an article; undefined where there are none. Never throws: it is only a side door. */
export type Proposer = (article: Article) => Promise<Proposals | undefined>

/** More requests than this one run does not make; the next run asks about the rest. */
const MOST_REQUESTS = 50

const nobody: Proposer = async () => undefined

/** Asks the endpoint once; a string says why nothing came of it. */
const ask = async (
  endpoint: Endpoint,
  messages: ReturnType<typeof messagesFor>,
  limits: Limits,
): Promise<
  | { readonly text: string; readonly proposals: Proposals }
  | { readonly failure: string; readonly isDown: boolean }
> => {
  // No temperature or token limit: some models refuse them, and the answer is kept, so it is the same the next time.
  const request = { model: endpoint.model, messages, response_format: { type: 'json_object' } }
  const posted = await post(endpoint, request, limits)
  if ('failure' in posted) return { failure: posted.failure, isDown: true }
  const text = readCompletion(posted.body)
  const proposals = text === null ? null : readProposals(text)
  return text === null || proposals === null
    ? { failure: 'its answer is not the JSON that was asked for', isDown: false }
    : { text, proposals }
}

/** What a proposer stands on; a test gives its own. */
interface Surroundings {
  readonly env: Readonly<Record<string, string | undefined>>
  /** Takes the lines that a person should see. */
  readonly tell: (line: string) => void
  readonly limits: Limits
  /** Where answers are kept. */
  readonly folder: string
}

/**
 * The language model that the environment names, or nobody. One request at a time; what was answered once is read from
 * `data/proposals`. An endpoint that fails is not asked again in this run, and each failure is one line.
 */
export const openProposer = ({
  env = process.env,
  tell = console.error,
  limits = LIMITS,
  folder = FOLDER,
}: Partial<Surroundings> = {}): Proposer => {
  const endpoint = readEndpoint(env)
  if (endpoint === null) return nobody
  if (typeof endpoint === 'string') {
    tell(endpoint)
    return nobody
  }
  let left = MOST_REQUESTS
  return async (article) => {
    const messages = messagesFor(article)
    const file = join(folder, nameFor(endpoint.model, messages))
    const kept = readProposals(readKept(file) ?? '')
    if (kept) return kept
    if (left === 0) return undefined
    left -= 1
    const answer = await ask(endpoint, messages, limits)
    if ('failure' in answer) {
      if (answer.isDown) left = 0
      tell(`${article.slug}: the language model proposed nothing: ${answer.failure}.`)
      return undefined
    }
    if (!keep(file, answer.text))
      tell(`${article.slug}: ${file} cannot be written; the language model will be asked again.`)
    return answer.proposals
  }
}
