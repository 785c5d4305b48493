/** The kinds the start page shows, in the order of the bed. */
export const kinds = ['slides', 'document', 'website', 'graphic'] as const
