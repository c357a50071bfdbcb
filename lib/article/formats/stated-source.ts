/**
 * Who an article says that it is from, as a proposal for whoever brings it: a line with a label (来源：江城晚报; Source:
 * Harbour Post), or else the dateline of its first lines (江城晚报江城3日电; PORT, Nov. 3 (Harbour Post) -).
 */

const LONGEST = 40
const FIRST_LINES = 4
const LONGEST_LINE = 80

/** A label on a line that is no sentence; what it names ends with the next blank, bar or bracket. */
const CHINESE_LABEL = /(?:来源|來源|稿源)\s*[:：]\s*(?<name>[^\s|｜()（）【】，,。]{2,20})/u
const ENGLISH_LABEL = /^sources?:\s*(?<name>[^|()]{2,40}?)\s*(?:[|(].*)?$/iu

/** An agency or a paper, then in a few words where, when and that it was wired. */
const CHINESE_DATELINE =
  /^[（(【［]?(?<name>\p{Script=Han}{1,8}?(?:通讯社|通訊社|社|晚报|晚報|日报|日報|早报|早報|时报|時報|新闻网|新聞網|网|網|报|報))[^。，]{0,24}?\d{1,2}日[电電讯訊]/u
const ENGLISH_DATELINE = /^\p{Lu}{3,}[^()\n]{0,40}\((?<name>\p{Lu}[\p{L} .&’'-]{1,38})[,)]/u

/** 本报, 本社: the paper itself, which does not say its name. */
const ITSELF = /^本/u

const named = (pattern: RegExp, line: string): string | null => {
  const name = pattern.exec(line)?.groups?.name?.trim() ?? ''
  return name === '' || name.length > LONGEST || ITSELF.test(name) ? null : name
}

const firstOf = <T>(items: readonly T[], find: (item: T) => string | null): string | null => {
  for (const item of items) {
    const found = find(item)
    if (found !== null) return found
  }
  return null
}

/** Whom an article names as its source; null when it names none. */
export const statedSource = (text: string): string | null => {
  const lines = text
    .split('\n')
    .map((line) => line.trim())
    .filter((line) => line !== '')
  const labelled = lines.filter((line) => line.length <= LONGEST_LINE && !/[。！？]$/u.test(line))
  return (
    firstOf(labelled, (line) => named(CHINESE_LABEL, line) ?? named(ENGLISH_LABEL, line)) ??
    firstOf(
      lines.slice(0, FIRST_LINES),
      (line) => named(CHINESE_DATELINE, line) ?? named(ENGLISH_DATELINE, line),
    )
  )
}
