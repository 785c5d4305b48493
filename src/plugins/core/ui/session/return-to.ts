/** The place to go to after signing in: a path of this site, or `fallback` for anything else. */
export const safeReturnTo = (value: string | null | undefined, fallback: string): string => {
  if (!value?.startsWith('/')) return fallback
  try {
    // Browsers read `/\host` and `//host` as another origin, so the URL parser decides and not the first letter.
    const base = 'https://platen.invalid'
    const url = new URL(value, base)
    return url.origin === base ? `${url.pathname}${url.search}${url.hash}` : fallback
  } catch {
    return fallback
  }
}
