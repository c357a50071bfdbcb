import writeXlsxFile from 'write-excel-file/universal'

/**
 * A table as an Excel workbook of one sheet. Texts are written as texts, so none of them is a formula.
 *
 * @param sheet its name; what Excel refuses in one ([]:*?/\ and more than 31 characters) is left out
 */
export const toXlsx = async (
  rows: readonly (readonly (string | number)[])[],
  sheet: string,
): Promise<Blob> => {
  const cells = rows.map((row) =>
    row.map((value) =>
      typeof value === 'number' ? { type: Number, value } : { type: String, value, wrap: false },
    ),
  )
  return writeXlsxFile(cells, { sheet: sheet.replace(/[[\]:*?/\\]/g, ' ').slice(0, 31) }).toBlob()
}
