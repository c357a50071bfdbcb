/**
 * Which questions ask a fact that another one asks too: one would give the other away.
 *
 * @returns for each question the places of those others, from 0
 */
export const askedTwice = (
  questions: readonly { readonly factIds: readonly string[] }[],
): readonly (readonly number[])[] =>
  questions.map(({ factIds }, place) =>
    questions.flatMap((other, elsewhere) =>
      elsewhere !== place && other.factIds.some((id) => factIds.includes(id)) ? [elsewhere] : [],
    ),
  )
