const DAY = /(\d{4})\D{1,2}(\d{1,2})\D{1,2}(\d{1,2})/u
const MONTH = /(\d{4})\D{1,2}(\d{1,2})/u
const YEAR = /\d{4}/u

const two = (digits = ''): string => digits.padStart(2, '0')

/** The day that selected words may name, to be put right by whoever selected them; '' where it is not plain. */
export const proposedDay = (words: string): string => {
  const day = DAY.exec(words)
  if (day) return `${day[1]}-${two(day[2])}-${two(day[3])}`
  const month = MONTH.exec(words)
  if (month) return `${month[1]}-${two(month[2])}`
  return YEAR.exec(words)?.[0] ?? ''
}

const SCALES: Readonly<Record<string, number>> = { 千: 1e3, 万: 1e4, 萬: 1e4, 亿: 1e8, 億: 1e8 }

/** The number and the unit that selected words may name: 80万人 are 800000 of 人. */
export const proposedNumber = (words: string): { readonly value: string; readonly unit: string } => {
  const [, digits = '', scale = '', unit = ''] =
    /(\d[\d,]*(?:\.\d+)?)\s*([千万萬亿億]?)(.*)$/su.exec(words) ?? []
  if (digits === '') return { value: '', unit: '' }
  const value = Number(digits.replaceAll(',', '')) * (SCALES[scale] ?? 1)
  return { value: String(Math.round(value * 1000) / 1000), unit: unit.trim() }
}
