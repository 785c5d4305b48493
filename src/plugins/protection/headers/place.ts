/** Where a person's browser thinks it is. */
export type Place = {
  /** Undefined when the request names no host that could stand in a header. */
  origin: string | undefined
  isHttps: boolean
}

type Known = {
  /** `PLATEN_URL`: a proxy that ends TLS in front of it need not send X-Forwarded-Proto. */
  publicUrl: string | undefined
}

const host = /^[a-z0-9.-]+(?::\d{1,5})?$|^\[[0-9a-f:]+\](?::\d{1,5})?$/i

const first = (value: string | null): string => value?.split(',', 1)[0]?.trim() ?? ''

/** The address the browser used for a request, as far as the request and the settings tell it. */
export const placeOf = (headers: Pick<Headers, 'get'>, { publicUrl }: Known): Place => {
  const asked = first(headers.get('x-forwarded-host')) || first(headers.get('host'))
  const url = publicUrl !== undefined && URL.canParse(publicUrl) ? new URL(publicUrl) : undefined
  const isHttps =
    first(headers.get('x-forwarded-proto')) === 'https' || (url?.protocol === 'https:' && url.host === asked)
  // What is sent goes into a header: a host and a port, nothing else.
  if (!host.test(asked)) return { origin: undefined, isHttps }
  return { origin: `${isHttps ? 'https' : 'http'}://${asked}`, isHttps }
}
