/** Characters of a person's own text that a design is made from: about twenty pages. */
export const MAX_SOURCE = 60_000
