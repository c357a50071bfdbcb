import type { DateFact } from '#lib/facts/fact'

/** False for now, several years and every Monday: a value that no learner can be asked for (PRESENT_REF, PXY, P1W). */
export const hasExactValue = ({ type, value }: Pick<DateFact, 'type' | 'value'>): boolean =>
  type !== 'SET' && !value.includes('X') && !value.endsWith('_REF')
