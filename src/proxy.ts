import createMiddleware from 'next-intl/middleware'
import { NextResponse, type NextRequest } from 'next/server'
import { env } from '#kernel/server/env.ts'
import { newNonce, pageHeaders, placeOf } from '#plugins/protection/index.ts'
import { routing } from '#ui/locale/routing.ts'

const withLocale = createMiddleware(routing)

/** Pages that need an account. The cookie's presence is a hint that spares a flash; the API decides. */
const needsAccount =
  /^\/(?<locale>en|de)\/(?:(?:create|designs|members|settings)(?:\/|$)|(?:billing|usage)\/?$)/

const inPanel = /^\/admin(?:\/|$)/

/** Asked for by robots and prying programs; pages have no endings. */
const isFile = /^\/(?!(?:en|de)\/).*\.[^/]*$/

/** Every page with the headers of pages, in each of its answers a nonce of its own. */
export default function proxy(request: NextRequest): NextResponse {
  const nonce = newNonce()
  const headers = pageHeaders({
    nonce,
    place: placeOf(request.headers, { publicUrl: env.PLATEN_URL }),
    isDevelopment: env.NODE_ENV === 'development',
  })
  // Next reads the nonce of its own scripts from the request's policy, and the layouts read the other header.
  request.headers.set('content-security-policy', headers['content-security-policy'] ?? '')
  request.headers.set('x-nonce', nonce)

  const response = answer(request)
  for (const [name, value] of Object.entries(headers)) response.headers.set(name, value)
  return response
}

const answer = (request: NextRequest): NextResponse => {
  const { pathname, search } = request.nextUrl
  if (inPanel.test(pathname)) return NextResponse.next({ request: { headers: request.headers } })
  if (isFile.test(pathname)) return new NextResponse('There is nothing at this address.', { status: 404 })
  const locale = needsAccount.exec(pathname)?.groups?.['locale']
  if (!locale || request.cookies.has('payload-token')) return withLocale(request)

  const signIn = request.nextUrl.clone()
  signIn.pathname = `/${locale}/sign-in`
  signIn.search = new URLSearchParams({ returnTo: `${pathname}${search}` }).toString()
  return NextResponse.redirect(signIn)
}

/** Everything but the API, what the build made, and the folder `public`. */
export const config = { matcher: ['/((?!api(?:/|$)|_next/|pictures/|icon\\.svg$).*)'] }
