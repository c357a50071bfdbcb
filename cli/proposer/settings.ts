/** Where the language model is that may propose, as the environment names it. */
export interface Endpoint {
  /** The full address that requests are posted to. */
  readonly url: URL
  readonly model: string
  readonly key?: string
}

const PATH = 'chat/completions'

/**
 * Reads WENGU_LLM_URL, WENGU_LLM_MODEL and WENGU_LLM_KEY. Without the first two there is no language model.
 *
 * @returns null when none is named, or one line that says what is wrong (it never holds the key)
 */
export const readEndpoint = (env: Readonly<Record<string, string | undefined>>): Endpoint | string | null => {
  const [base, model, key] = [
    env.WENGU_LLM_URL?.trim(),
    env.WENGU_LLM_MODEL?.trim(),
    env.WENGU_LLM_KEY?.trim(),
  ]
  if (!base && !model) return null
  if (!base || !model)
    return 'WENGU_LLM_URL and WENGU_LLM_MODEL must be set together; no language model is asked.'
  if (!URL.canParse(base)) return 'WENGU_LLM_URL is no address; no language model is asked.'
  const url = new URL(base)
  if (!/^https?:$/.test(url.protocol))
    return 'WENGU_LLM_URL must begin with http:// or https://; no language model is asked.'
  if (url.username || url.password || url.search || url.hash)
    return 'WENGU_LLM_URL must be a plain address; a key belongs in WENGU_LLM_KEY. No language model is asked.'
  if (key && !/^[\x21-\x7e]+$/.test(key))
    return 'WENGU_LLM_KEY holds what no key can; no language model is asked.'
  url.pathname = `${url.pathname.replace(/\/+$/, '')}/${PATH}`
  return { url, model, ...(key ? { key } : {}) }
}
