import type { Told } from '#lib/language/time/told'

/** Whether 当日 and 次日 can mean the last day that an article named. */

/** Where in the article a mention stands. */
interface Place {
  /** Index of the paragraph, and of the sentence. */
  readonly zone: number
  readonly sentence: number
  /** Somebody's words hold it. */
  readonly inSpeech: boolean
}

const dayIn = (told: Told) =>
  told.kind === 'point' ? told.day : told.kind === 'range' ? told.to.day : undefined

const isToday = (told: Told): boolean => {
  const day = dayIn(told)
  return day?.is === 'counted' && day.from === 'publication' && day.days === 0
}

const countsFromText = (told: Told): boolean => {
  const day = dayIn(told)
  return day?.is === 'counted' && day.from === 'discourse'
}

/** An hour, or a part of the day, without its day. */
const isHourAlone = (told: Told): boolean =>
  told.kind === 'point' && !told.day && !told.piece && !told.year && (told.clock ?? told.part) !== undefined

/**
 * Follows which day an article named last. A hearing goes on 今日, and a witness tells what he did 当日: the day of what is
 * tried, which the article may never name. So 当日 is 今日 only right behind it, and in words that somebody said only where
 * these name 今日 themselves.
 */
export class ToldDay {
  private today: Place | null = null
  /** The paragraph in which 当日 was a day that nobody named. */
  private unnamedIn = -1

  /** Whether a mention counts from a day that the article does not name. */
  isUnnamed(told: Told, { zone, sentence, inSpeech }: Place): boolean {
    if (isHourAlone(told)) return this.unnamedIn === zone
    if (!countsFromText(told) || !this.today) return false
    const isNear = this.today.zone === zone || sentence - this.today.sentence === 1
    const isOfTelling = !inSpeech || this.today.inSpeech
    if (isNear && isOfTelling) return false
    this.unnamedIn = zone
    return true
  }

  /** Takes note of a mention that was placed. */
  hear(told: Told, place: Place): void {
    if (dayIn(told) === undefined || countsFromText(told)) return
    this.today = isToday(told) ? place : null
    this.unnamedIn = -1
  }
}
