import { statementsOf } from '#tests/lib/facts/read'

/** Who says what in some sentences of the news: `relay > speaker: words`, pieces of a quotation parted by dots. */
export const toldBy = (text: string): string[] =>
  statementsOf(`Two cabinets and one lake\n${text}`, '2022-01-05').map(
    ({ via, speaker, statement, pieces }) =>
      `${[...via, speaker].join(' > ')}: ${(pieces ?? [statement]).map((piece) => piece.text).join(' … ')}`,
  )
