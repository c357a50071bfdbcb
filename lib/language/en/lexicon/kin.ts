/** Words for those of one's family. */
export const KIN: ReadonlySet<string> = new Set(
  'father mother dad mom mum daddy mommy husband wife ex-husband ex-wife son daughter brother sister grandfather grandmother grandpa grandma grandson granddaughter uncle aunt nephew niece fiance fiancee stepfather stepmother father-in-law mother-in-law son-in-law daughter-in-law'.split(
    ' ',
  ),
)
