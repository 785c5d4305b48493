type Asked = { designId: string; page: number; changedAt: string }

/** The address of one page's preview; it changes when the design does, so that a changed page is fetched anew. */
export const previewAddress = ({ designId, page, changedAt }: Asked): string =>
  `/api/designs/${designId}/preview?page=${page}&v=${Date.parse(changedAt)}`
