/** What a company is called by without the word for its legal form. */

const COMPANY_SUFFIX: ReadonlySet<string> = new Set(
  'corp corp. inc inc. ltd ltd. co co. plc corporation holdings group company airlines'.split(' '),
)
/** Microsoft for Microsoft Corp; undefined where a name has no such ending. */
export const withoutSuffix = (name: string): string | undefined => {
  const cut = name.lastIndexOf(' ')
  return cut > 0 && COMPANY_SUFFIX.has(name.slice(cut + 1).toLowerCase()) ? name.slice(0, cut) : undefined
}
