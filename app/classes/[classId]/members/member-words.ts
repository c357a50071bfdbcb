import { type Locale, wordsFor } from '#ui/words'

/** The words of passwords that are handed out. */
export const handOutWords = (locale: Locale) => {
  const words = wordsFor(locale, 'members')
  return {
    title: words('handOutTitle'),
    text: words('handOutText'),
    name: words('name'),
    username: words('username'),
    password: words('password'),
    print: words('print'),
  }
}

export type HandOutWords = ReturnType<typeof handOutWords>

/** The words of a class list. */
export const importWords = (locale: Locale) => {
  const words = wordsFor(locale, 'members')
  return {
    list: words('list'),
    listHint: words('listHint'),
    file: words('file'),
    preview: words('preview'),
    empty: words('empty'),
    tooLong: words('tooLong'),
    encoding: words('encoding'),
    encodings: { gb18030: words('encoding-gb'), big5: words('encoding-big') },
    unread: { 'old-excel': words('file-old'), zip: words('file-zip') },
    headings: words('headings', { headings: '{headings}' }),
    known: words('known'),
    joined: words('joined', { n: '{n}' }),
    willAdd: words('willAdd', { n: '{n}' }),
    nobody: words('nobody'),
    confirm: words('confirm'),
    confirming: words('confirming'),
    problemLine: words('problemLine', { line: '{line}', problem: '{problem}' }),
    problems: {
      'no-name': words('problem-name'),
      'bad-name': words('problem-badName'),
      'no-username': words('problem-username'),
      'bad-username': words('problem-bad'),
      twice: words('problem-twice'),
      taken: words('problem-taken'),
      member: words('problem-member'),
      'no-username-column': words('problem-column'),
      'too-many': words('problem-many'),
      unreadable: words('problem-unreadable'),
    },
    handOut: handOutWords(locale),
  }
}

export type ImportWords = ReturnType<typeof importWords>
