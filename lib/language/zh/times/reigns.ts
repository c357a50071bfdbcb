/**
 * Eras that count years from a ruler or a republic, with the year of the common era that is their first. In those of the
 * solar calendar months and days are ours; in the others only the year can be told for certain.
 */
export interface Reign {
  readonly first: number
  readonly isSolar: boolean
}

const solar = (first: number): Reign => ({ first, isSolar: true })
const lunar = (first: number): Reign => ({ first, isSolar: false })

export const REIGNS: readonly (readonly [string, Reign])[] = [
  ['民国 中华民国', solar(1912)],
  ['令和', solar(2019)],
  ['平成', solar(1989)],
  ['昭和', solar(1926)],
  ['大正', solar(1912)],
  // Japan took our calendar in the sixth year.
  ['明治', lunar(1868)],
  ['宣统', lunar(1909)],
  ['光绪', lunar(1875)],
  ['同治', lunar(1862)],
  ['咸丰', lunar(1851)],
  ['道光', lunar(1821)],
  ['嘉庆', lunar(1796)],
  ['乾隆', lunar(1736)],
  ['雍正', lunar(1723)],
  ['康熙', lunar(1662)],
  ['顺治', lunar(1644)],
  ['崇祯', lunar(1628)],
  ['万历', lunar(1573)],
  ['嘉靖', lunar(1522)],
  ['永乐', lunar(1403)],
  ['洪武', lunar(1368)],
  ['贞观', lunar(627)],
]
