import type { Grounds } from '#lib/items/ask/kind'
import type { Candidate } from '#lib/items/question'
import { beginsLinked } from '#lib/items/tell/linking'
import { cutWords } from '#lib/language/zh/dictionary'

/** Whether a question hangs on the sentence that stood before its own: an hour later, 无奈之下, 却, added that. */

/** What stands in a stem before what is told. */
const OPENING = /^(?:填空：|Fill in the blank: |据[^，]{2,24}称，|According to [^,]{2,60}, )/u

/** 约一个小时后, two days later: after what, stood before. */
const LENGTH_ZH =
  '(?:\\d{1,3}|[一二两三四五六七八九十百半几数]+)(?:多|余)?(?:个半?(?:小时|钟头|星期|月|季度)|小时|钟头|分钟|天|日|周|星期|年)(?:多|余)?'
const AFTER_ZH = new RegExp(`^(?:就?在)?(?:大约|约|近|仅|短短|不到)?${LENGTH_ZH}(?:之|以|过)?后[，,]?`, 'u')
const AFTER_EN =
  /^(?:(?:about|around|nearly|almost|just|some|barely) )?(?:an?|half an|one|two|three|four|five|six|seven|eight|nine|ten|several|a few|\d+) (?:hours?|minutes?|days?|weeks?|months?|years?|decades?) (?:later|afterwards?)\b/iu
/** 无奈之下, 一怒之下: under what, stood before; 在警方监督之下 says so. */
const UNDER = /^(?![在于])\p{Script=Han}{2,3}之下[，,]?/u

/** 虽, 原本, 看似: what 却 turns stands in the same clause. */
const IS_TURNED = /虽|尽管|原本|本应|本该|看似|明明|表面/u

/** In marks: what is quoted was said so. */
const withoutQuoted = (text: string): string => text.replace(/[“「《][^”」》]*[”」》]/gu, '“”')

/** 银行却放宽了权限: against what it is so, stood before; 天热却凉爽 tells both. */
const turnsNothing = (text: string): boolean => {
  const first = withoutQuoted(text).split(/[，,；;。]/u)[0] ?? ''
  const words = cutWords(first)
  const at = words.findIndex(({ word }) => word === '却')
  return (
    at >= 0 && !IS_TURNED.test(first) && !words.slice(0, at).some(({ tag }) => /^(?:v(?!n)|[ad])/u.test(tag))
  )
}

/** He added that: to what he said before. */
const ADDED =
  /\badded(?: that\b|[:,] ?[“"])|, (?:he|she|they|\p{Lu}[\p{L}’'-]+(?: \p{Lu}[\p{L}’'-]+)?) added\b|^[^，。]{0,24}补充(?:说|道|称|表示|指出)/u

const leans = (text: string, tongue: 'en' | 'zh'): boolean => {
  const told = withoutQuoted(text)
  if (beginsLinked(text, tongue) || ADDED.test(told)) return true
  return tongue === 'en' ? AFTER_EN.test(told) : AFTER_ZH.test(told) || UNDER.test(told) || turnsNothing(text)
}

/** Why a question is understood only by whoever has read what stood before its sentence. */
export const whyLeans = ({ item, kind }: Candidate, { article }: Grounds): string | null => {
  const text = item.stem.replace(OPENING, '')
  const tongue = article.language === 'en' ? 'en' : 'zh'
  const isOneOfSeveral = /(?:^|: |：)(?:Another|Other|One such|Such|另一|另外)/u.test(item.stem)
  // A passage shows what stood before its second sentence.
  return isOneOfSeveral || leans(kind === 'passage' ? firstSentence(text) : text, tongue)
    ? 'leans on one told of before'
    : null
}

const firstSentence = (text: string): string => /^.*?(?:[。！？]|[.!?](?= ))/u.exec(text)?.[0] ?? text
