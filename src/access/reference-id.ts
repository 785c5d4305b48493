/** The id in a relationship's value, whether it is populated or not. */
export const referenceId = (value: unknown): unknown =>
  typeof value === 'object' && value !== null ? (value as { id?: unknown }).id : value
