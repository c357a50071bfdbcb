import { sendFile } from '#data/download'
import { reviewsCsv } from '#data/reviews-csv'

/** The viewer's own review log as CSV. */
export const GET = (): Promise<Response> =>
  sendFile('wengu-reviews.csv', 'text/csv; charset=utf-8', reviewsCsv)
