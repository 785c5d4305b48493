type Asked = {
  designId: string
  /** Counted from 0; the whole design when left out. */ page?: number
  changedAt: string
}

/** The address of a preview; it changes when the design does, so that a changed page is fetched anew. */
export const previewAddress = ({ designId, page, changedAt }: Asked): string => {
  const query = new URLSearchParams({
    ...(page === undefined ? {} : { page: String(page) }),
    v: String(Date.parse(changedAt)),
  })
  return `/api/designs/${designId}/preview?${query}`
}
