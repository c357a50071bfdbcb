/** What somebody wants or decided, as an answer by itself. */

export const asIs = (text: string): string => text

/** A new strategy -> A new strategy, written large; to end the war -> To end the war. */
export const englishPhrase = (text: string): string => text.charAt(0).toUpperCase() + text.slice(1)

/** Russia withdraw -> That Russia withdraw: a clause that is wanted hangs on that. */
export const englishWish = (text: string): string =>
  /^(?:to|that|an?|the|more|less|no)\s/iu.test(text) || !/^\p{Lu}/u.test(text)
    ? englishPhrase(text)
    : `That ${text}`
