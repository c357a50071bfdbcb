import { dirname, join } from 'node:path'
import { databaseFile } from '#prisma/url'

const DAILY_H = 24

/** How many hours lie between two backups on schedule: WENGU_BACKUP_EVERY, where 0 means none. */
export const hoursBetweenBackups = (): number => {
  const text = process.env.WENGU_BACKUP_EVERY?.trim()
  const hours = text ? Number(text) : DAILY_H
  return Number.isFinite(hours) && hours >= 0 ? hours : DAILY_H
}

/** Where backups on schedule are kept: WENGU_BACKUPS, or `backups` beside the database. */
export const backupFolder = (): string =>
  process.env.WENGU_BACKUPS || join(dirname(databaseFile()), 'backups')
