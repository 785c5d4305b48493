/** A form body as Stripe reads it: `a[b][0][c]=d` is an object; lists stay objects keyed by their numbers. */
export type Form = { [key: string]: string | Form }

/** Reads a form-encoded body or query. */
export const parseForm = (text: string): Form => {
  const form: Form = {}
  for (const [name, value] of new URLSearchParams(text)) {
    const path = name.split('[').map((part) => part.replace(/\]$/, ''))
    let at = form
    for (const [index, part] of path.entries()) {
      const key = part === '' ? String(Object.keys(at).length) : part
      if (index === path.length - 1) at[key] = value
      else at = at[key] = typeof at[key] === 'object' ? at[key] : {}
    }
  }
  return form
}

/** A text of a form; undefined when it is not there. */
export const textOf = (form: Form | undefined, key: string): string | undefined => {
  const value = form?.[key]
  return typeof value === 'string' ? value : undefined
}

/** A part of a form; undefined when it is not there. */
export const partOf = (form: Form | undefined, key: string): Form | undefined => {
  const value = form?.[key]
  return typeof value === 'object' ? value : undefined
}

/** The entries of a list in a form. */
export const listOf = (form: Form | undefined, key: string): Form[] =>
  Object.values(partOf(form, key) ?? {}).filter((entry) => typeof entry === 'object')

/** The texts of a list in a form. */
export const textsOf = (form: Form | undefined, key: string): string[] =>
  Object.values(partOf(form, key) ?? {}).filter((entry) => typeof entry === 'string')

/** Metadata of a form laid over what was there; an empty text takes a key away. */
export const mergeMetadata = (
  before: Record<string, string>,
  form: Form | undefined,
): Record<string, string> => {
  const given = partOf(form, 'metadata')
  if (!given) return before
  const merged = { ...before }
  for (const [key, value] of Object.entries(given)) {
    if (value === '') delete merged[key]
    else if (typeof value === 'string') merged[key] = value
  }
  return merged
}

/** `true` and `false` as a form spells them. */
export const flagOf = (form: Form | undefined, key: string): boolean | undefined => {
  const value = textOf(form, key)
  return value === undefined ? undefined : value === 'true'
}
