import { saidStandsAlone } from '#lib/items/alone'

/** Whether a text of an article that knows these names is understood without what stood before it. */
const aloneIn =
  (language: 'zh' | 'en') =>
  (text: string, names: readonly string[]): boolean =>
    saidStandsAlone({ language }, text, { title: '', names, people: names })

export const standsAlone = aloneIn('zh')
export const englishStandsAlone = aloneIn('en')
