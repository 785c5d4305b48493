/** The people who ask. */
export const roles = ['anonymous', 'designer', 'viewer', 'content-admin', 'admin'] as const
export type Role = (typeof roles)[number]

/** One request, as it goes over the wire. */
export type Ask = {
  method: string
  /** With its query, percent-coded or not. */
  path: string
  headers: [name: string, value: string][]
  body?: Uint8Array | undefined
  role: Role
  /** The client hangs up after so many milliseconds. */
  hangsUpAfterMs?: number
}

/** What is known of a request's answer. */
export type Reply = {
  status: number
  headers: Headers
  text: string
  milliseconds: number
}

/** Ids by collection, that addresses and bodies are made of. */
export type Pool = ReadonlyMap<string, readonly string[]>

/** The command that sends the request again. */
export const asCurl = (ask: Ask, origin: string): string => {
  const quoted = (text: string): string => `'${text.replaceAll("'", `'\\''`)}'`
  const parts = ['curl -isS --path-as-is -g -X', quoted(ask.method), quoted(`${origin}${ask.path}`)]
  for (const [name, value] of ask.headers) parts.push('-H', quoted(`${name}: ${value}`))
  if (ask.body === undefined) return parts.join(' ')
  const coded = Buffer.from(ask.body).toString('base64')
  return `base64 -d <<< ${coded} | ${parts.join(' ')} --data-binary @-`
}
