/** A design of more pages is refused: one save must stay one bounded write. */
export const MAX_PAGES = 60
/** More blocks than a page can show. */
export const MAX_BLOCKS_PER_PAGE = 40
/** Versions kept of one record; versions cannot be listed without their content, so few. */
export const MAX_VERSIONS = 25
