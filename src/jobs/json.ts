/** JSON text that a jsonb column takes: without NUL characters and lone surrogates, which PostgreSQL refuses. */
export const jsonText = (value: unknown): string =>
  JSON.stringify(value, (_key, part: unknown) =>
    typeof part === 'string' ? part.replaceAll('\0', '').toWellFormed() : part,
  )

/** The value as it comes back from a jsonb column. */
export const storable = <Value>(value: Value): Value => JSON.parse(jsonText(value)) as Value
