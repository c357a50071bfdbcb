import { createFormatter, createTranslator } from 'use-intl/core'
import en from '../_messages/en.json'
import zh from '../_messages/zh-CN.json'

export type Locale = 'zh-CN' | 'en'
export type Messages = typeof zh

/** The words that the question screen takes to the browser: plain strings with `{name}` places. */
export type StudyWords = Messages['study']

/** The same of what is said about studying without a network. */
export type OfflineWords = Messages['offline']

/** The same of what is said about an attempt at an assignment. */
export type AttemptWords = Messages['attempt']

/** The same of what is said about a class at work. */
export type OverviewWords = Messages['overview']

const MESSAGES: Record<Locale, Messages> = { 'zh-CN': zh, en }

/** The same of what the desk of an article's owner says. */
export type DeskWords = Messages['desk']

/** The translator of one group of messages; keys are checked by the compiler. */
export const wordsFor = <Group extends keyof Messages>(locale: Locale, group: Group) =>
  createTranslator<Messages, Group>({ locale, messages: MESSAGES[locale], namespace: group })

/** The question screen's messages, to be sent along with it. */
export const studyWords = (locale: Locale): StudyWords => MESSAGES[locale].study

/** The messages about an attempt, to be sent along with it. */
export const attemptWords = (locale: Locale): AttemptWords => MESSAGES[locale].attempt

/** The messages about a class at work, to be sent along with its table. */
export const overviewWords = (locale: Locale): OverviewWords => MESSAGES[locale].overview

/** The messages about studying without a network, to be sent along with every page. */
export const offlineWords = (locale: Locale): OfflineWords => MESSAGES[locale].offline

/** What the form that brings an article says, to be sent along with it. */
export const bringWords = (locale: Locale): Messages['bring'] => MESSAGES[locale].bring

/** What the desk of an article's owner says, to be sent along with it. */
export const deskWords = (locale: Locale): DeskWords => MESSAGES[locale].desk

/** The same of the page on which an article's text is edited. */
export type TextWords = Messages['text']

/** What the page says on which an article's text is edited, to be sent along with it. */
export const textWords = (locale: Locale): TextWords => MESSAGES[locale].text

/** What the form says that lets an account publish for everybody. */
export const publisherWords = (locale: Locale): Messages['publishers'] => MESSAGES[locale].publishers

/** What is said of a trial, to be sent along with it. */
export const trialWords = (locale: Locale): Messages['trial'] => MESSAGES[locale].trial

/** What the projector says, to be sent along with it. */
export const projectorWords = (locale: Locale): Messages['projector'] => MESSAGES[locale].projector

/** Writes a day of the learner's calendar (`YYYY-MM-DD`) as the reader's language does. */
export const dayInWords = (locale: Locale, day: string, style: 'long' | 'short' = 'long'): string => {
  const format = createFormatter({ locale, timeZone: 'UTC' })
  const date = new Date(`${day}T00:00:00Z`)
  return style === 'long'
    ? format.dateTime(date, { year: 'numeric', month: 'long', day: 'numeric' })
    : format.dateTime(date, { month: 'short', day: 'numeric', weekday: 'short' })
}

/** A month of a year, `2026-11`, in the reader's language. */
export const monthOfYearInWords = (locale: Locale, month: string): string =>
  createFormatter({ locale, timeZone: 'UTC' }).dateTime(new Date(`${month}-01T00:00:00Z`), {
    year: 'numeric',
    month: 'long',
  })

/** A year, `2026`, in the reader's language. */
export const yearInWords = (locale: Locale, year: string): string =>
  createFormatter({ locale, timeZone: 'UTC' }).dateTime(new Date(`${year}-01-01T00:00:00Z`), {
    year: 'numeric',
  })

/** The year of an instant, where it is not the one that the reader lives in. */
const yearOf = (at: Date, timeZone: string): { readonly year?: 'numeric' } => {
  const year = new Intl.DateTimeFormat('en-US', { year: 'numeric', timeZone })
  return year.format(at) === year.format(new Date()) ? {} : { year: 'numeric' }
}

/** As each language writes the hour: 09:12 and 9:12 AM. */
const HOUR = { 'zh-CN': '2-digit', en: 'numeric' } as const satisfies Record<Locale, string>

const instant =
  (time: 'day' | 'minute' | 'second') =>
  (locale: Locale, iso: string, timeZone: string): string => {
    const at = new Date(iso)
    return createFormatter({ locale, timeZone }).dateTime(at, {
      ...yearOf(at, timeZone),
      month: 'long',
      day: 'numeric',
      ...(time === 'day' ? {} : { hour: HOUR[locale], minute: '2-digit' }),
      ...(time === 'second' ? { second: '2-digit' } : {}),
    })
  }

/** Writes the day of an instant (ISO 8601) in the learner's time zone. */
export const instantInWords = instant('day')

/** Writes an instant (ISO 8601) with its time of day, on the clocks of a time zone. */
export const momentInWords = instant('minute')

/** The same, to the second. */
export const secondInWords = instant('second')

/** The name of the month in which a learner's day lies, as short as it can be. */
export const monthInWords = (locale: Locale, day: string): string =>
  createFormatter({ locale, timeZone: 'UTC' }).dateTime(new Date(`${day}T00:00:00Z`), { month: 'short' })
