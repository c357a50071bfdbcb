import { wordsOf } from '#lib/language/zh/lexicon/rows'

/** Of these there is one: the sea, the past, the public need not be told of before. */
const ONE = wordsOf(
  'sea ocean sun moon earth world globe planet universe sky air ground land water weather climate environment atmosphere internet web media press news public population people poor rich elderly young economy law past present future day night morning afternoon evening summer winter spring autumn fall weekend year years decades century north south east west countryside army military navy',
)
/** What orders and counts whatever is told behind it or before: the first, the most, the same, the way. */
const ORDERING = wordsOf(
  'beginning end middle start top bottom rest most least majority minority number amount time first second last next same way fact idea right left',
)

/** What nobody has to be told of before. */
export const ALONE_OF_ITS_KIND: ReadonlySet<string> = new Set([...ONE, ...ORDERING])
