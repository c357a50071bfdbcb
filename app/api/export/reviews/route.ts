import { sendFile } from '#data/server/download'
import { reviewsCsv } from '#data/study/reviews-csv'

/** The viewer's own review log as CSV. */
export const GET = (): Promise<Response> =>
  sendFile('wengu-reviews.csv', 'text/csv; charset=utf-8', reviewsCsv)
