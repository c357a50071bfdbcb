/**
 * Accepted answers with the article's own words among those that are shown, whatever else is graded alike: 27 July beside
 * July 27, 1846—1848年 beside 1846年至1848年. The key stays first.
 */
export const withOwnForm = (accepted: readonly string[], ...own: readonly string[]): string[] => {
  const [key, ...others] = accepted
  const added = own.map((form) => form.trim()).filter((form) => form !== '' && !accepted.includes(form))
  return key === undefined ? [] : [key, ...new Set(added), ...others]
}
