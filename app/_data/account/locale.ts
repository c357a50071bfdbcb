import 'server-only'

export type Locale = 'zh-CN' | 'en'

/** The one of our languages that an Accept-Language header prefers; Chinese when it names neither. */
export const preferredLocale = (acceptLanguage: string | null): Locale => {
  const ranked = (acceptLanguage ?? '')
    .split(',')
    .map((part) => {
      const [tag = '', quality] = part
        .trim()
        .toLowerCase()
        .split(/;\s*q=/)
      return { tag, quality: quality === undefined ? 1 : Number(quality) || 0 }
    })
    .sort((a, b) => b.quality - a.quality)
  const first = ranked.find(({ tag, quality }) => quality > 0 && /^(zh|en)\b/.test(tag))
  return first?.tag.startsWith('en') ? 'en' : 'zh-CN'
}

export const isLocale = (value: unknown): value is Locale => value === 'zh-CN' || value === 'en'
