import { type PayloadRequest, generatePayloadCookie } from 'payload'

type Session = { exp?: number; token?: string; user?: unknown }

/** A session as Payload answers one: in the body, and as its cookie. */
export const sessionAnswer = (req: PayloadRequest, session: Session, message: string): Response => {
  const { payload } = req
  const cookie = generatePayloadCookie({
    collectionAuthConfig: payload.collections.users.config.auth,
    cookiePrefix: payload.config.cookiePrefix,
    token: session.token ?? '',
  })
  return Response.json({ message, ...session }, { headers: { 'Set-Cookie': String(cookie) } })
}
