import { z } from 'zod'
import { type Locale, wordsFor } from '#ui/words'

/** What an address says of a list: which page, and which letters are looked for. */
export const readWanted = ({ page, q }: { page?: unknown; q?: unknown }) => ({
  page: z.coerce.number().int().min(1).max(10_000).catch(1).parse(page),
  letters: z.string().max(100).catch('').parse(q),
})

/** Looks for letters in a list. */
export const Search = ({ label, letters, locale }: { label: string; letters: string; locale: Locale }) => (
  <search>
    <form method="get" className="mt-4 grid gap-4">
      <div className="field">
        <label htmlFor="letters">{label}</label>
        <input
          id="letters"
          name="q"
          type="search"
          className="input"
          defaultValue={letters}
          maxLength={100}
          autoComplete="off"
        />
      </div>
      <div>
        <button type="submit" className="button-quiet">
          {wordsFor(locale, 'administration')('find')}
        </button>
      </div>
    </form>
  </search>
)

/** The address of another page of a list in which letters are looked for. */
export const pathTo =
  (path: string, letters = '') =>
  (page: number): string =>
    `${path}?${new URLSearchParams({ ...(letters ? { q: letters } : {}), page: String(page) })}`
