const DAYS = 7
const WEEKS = 5

/** The day of a backup's name, `wengu-YYYYMMDDHHMMSS.db`; null for a file of another name. */
const dayOf = (name: string): number | null => {
  const [, year, month, day] = /^wengu-(\d{4})(\d{2})(\d{2})\d{6}\.db$/.exec(name) ?? []
  return year === undefined ? null : Date.UTC(Number(year), Number(month) - 1, Number(day)) / 86_400_000
}

/** What a backup made now is called (UTC). */
export const backupName = (now: Date): string =>
  `wengu-${now.toISOString().replace(/\D/g, '').slice(0, 14)}.db`

/**
 * Which backups have had their time: the newest of each of the last seven days that have one are kept, and of each of
 * the last five weeks. Files of other names are nobody's business here.
 */
export const pastKeeping = (names: readonly string[]): string[] => {
  const ours = names.filter((name) => dayOf(name) !== null).toSorted((a, b) => (a < b ? 1 : -1))
  const newestOf = (periodOf: (name: string) => number, most: number): string[] => {
    const periods = new Map<number, string>()
    for (const name of ours) if (!periods.has(periodOf(name))) periods.set(periodOf(name), name)
    return [...periods.values()].slice(0, most)
  }
  const kept = new Set([
    ...newestOf((name) => dayOf(name) ?? 0, DAYS),
    ...newestOf((name) => Math.floor((dayOf(name) ?? 0) / 7), WEEKS),
  ])
  return ours.filter((name) => !kept.has(name))
}
