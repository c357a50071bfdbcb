import { wordsOf } from '#lib/language/zh/lexicon/rows'

/** Of these there is one, or any will do: the sea, the past, the public need not be told of before. */
export const ALONE_OF_ITS_KIND: ReadonlySet<string> = new Set(
  wordsOf(
    'sea ocean sun moon earth world globe planet universe sky air ground land water weather climate environment atmosphere internet web media press news public population people poor rich elderly young economy law past present future beginning end middle start top bottom rest most least majority minority number amount time day night morning afternoon evening summer winter spring autumn fall weekend year years decades century first second last next same way fact idea right left north south east west countryside army military navy police government state country nation home family church stage market',
  ),
)
