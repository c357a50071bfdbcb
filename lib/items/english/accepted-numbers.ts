const SCALES: readonly (readonly [number, string])[] = [
  [1e12, 'trillion'],
  [1e9, 'billion'],
  [1e6, 'million'],
]

/** A number in figures and, where it is round, with its scale: 40000000, 40 million. */
const written = (value: number): string[] => {
  const scale = SCALES.find(([times]) => value >= times && Number.isInteger((value / times) * 100))
  return [`${value}`, ...(scale ? [`${value / scale[0]} ${scale[1]}`] : [])]
}

const CURRENCY: Readonly<Record<string, string>> = { $: 'dollars', '€': 'euros', '£': 'pounds', '¥': 'yen' }

/** Every way of giving a number in English: as the article has it, in figures, with million, with or without its unit. */
export const englishNumbers = (verbatim: string, value: number, unit: string): string[] => {
  const bare = verbatim.replace(/^(?:about|around|nearly|almost|over|more than|some|roughly|at least) /iu, '')
  const word = CURRENCY[unit] ?? unit
  return [
    verbatim,
    bare,
    ...written(value).flatMap((form) =>
      /^(?:%|percent|per cent)$/u.test(word)
        ? [`${form}%`, `${form} percent`, form]
        : [`${form} ${word}`.trim(), form],
    ),
  ]
}
