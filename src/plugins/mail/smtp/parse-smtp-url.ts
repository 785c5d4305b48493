/** How to reach the mail server. */
export type SmtpSettings = {
  host: string
  port: number
  /** TLS from the first byte (`smtps:`). */
  secure: boolean
  /** Refuse to go on when the server offers no STARTTLS. */
  requireTLS: boolean
  ignoreTLS: boolean
  auth?: { user: string; pass: string }
}

/**
 * Reads `smtp://user:password@host:port` or `smtps://…`. A password is never sent in the clear unless `?tls=optional`
 * says so; `?tls=off` also keeps from trying STARTTLS.
 *
 * @throws Error that says what is wrong, without the password.
 */
export const parseSmtpUrl = (text: string): SmtpSettings => {
  const url = URL.canParse(text) ? new URL(text) : undefined
  if (!url || !['smtp:', 'smtps:'].includes(url.protocol) || url.hostname === '') {
    throw new Error('mailPlugin: smtpUrl must look like smtp://user:password@host:587 or smtps://….')
  }
  const tls = url.searchParams.get('tls')
  if (tls !== null && !['required', 'optional', 'off'].includes(tls)) {
    throw new Error(`mailPlugin: tls in smtpUrl is required, optional or off, got ${tls}.`)
  }
  const secure = url.protocol === 'smtps:'
  const user = decodeURIComponent(url.username)
  return {
    host: url.hostname.replace(/^\[|\]$/g, ''),
    port: Number(url.port || (secure ? 465 : 587)),
    secure,
    requireTLS: !secure && (tls === 'required' || (user !== '' && tls === null)),
    ignoreTLS: tls === 'off',
    ...(user === '' ? {} : { auth: { user, pass: decodeURIComponent(url.password) } }),
  }
}
