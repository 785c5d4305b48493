type Asked = {
  designId: string
  /** Counted from 0; the whole design when left out. */ sheet?: number
  changedAt: string
}

/** The address of a preview; it changes when the design does, so that a changed sheet is fetched anew. */
export const previewAddress = ({ designId, sheet, changedAt }: Asked): string => {
  const query = new URLSearchParams({
    ...(sheet === undefined ? {} : { sheet: String(sheet) }),
    v: String(Date.parse(changedAt)),
  })
  return `/api/designs/${designId}/preview?${query}`
}
