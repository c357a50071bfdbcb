import { acceptedNumbers } from '#lib/items/accepted'
import { distinctForms } from '#lib/items/distinct-forms'
import type { Amount } from '#lib/items/tell/amount'

/**
 * Every right way to fill the blank of a number: the figure alone, since what stands before and behind it is given, and
 * the figure with its unit.
 */
export const acceptedAmounts = ({ figure, shown, unit }: Amount, value: number, of = ''): string[] => {
  const forms = acceptedNumbers(shown, value, of || unit)
  return distinctForms([figure, ...forms])
}
