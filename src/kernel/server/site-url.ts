import { env } from './env.ts'

/**
 * The full address of a path of the site, for links in mails and at other services. It comes from PLATEN_URL and never
 * from a request: whoever sends one chooses its Host header.
 */
export const siteUrl = (path: string): string =>
  new URL(path, env.PLATEN_URL ?? `http://localhost:${env.PORT}`).href
