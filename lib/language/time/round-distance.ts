/**
 * So many tens of years from now, as its words tell it: 20年前, 一百年前, a decade ago, 30 years ago. Such words count
 * roughly: whoever writes a year in their place tells what the text does not.
 */
const TENS_ZH =
  /^(?:大约|[约近])?(?:[1-9]\d*0|[〇零一二三四五六七八九]{1,2}十|十|[一二三四五六七八九两]百)多?年(?:以|之)?[前后後]$/u
const TENS_EN =
  /^(?:(?:about|around|nearly|almost|some|roughly|more than|over) )*(?:(?:[1-9]\d*0|ten|twenty|thirty|forty|fifty|sixty|seventy|eighty|ninety|(?:a|one) hundred) years|(?:an?|one|half an?|\w+) (?:decades?|century|centuries|half[- ]century)) (?:ago|earlier|later)$/iu

/** Whether words tell so many tens of years from now. */
export const isRoundDistance = (text: string): boolean => TENS_ZH.test(text) || TENS_EN.test(text)
