import createMiddleware from 'next-intl/middleware'
import { NextResponse, type NextRequest } from 'next/server'
import { routing } from '#ui/locale/routing.ts'

const withLocale = createMiddleware(routing)

/** Pages that need an account. The cookie's presence is a hint that spares a flash; the API decides. */
const needsAccount = /^\/(?<locale>en|de)\/(?:create|designs)(?:\/|$)/

export default function proxy(request: NextRequest) {
  const { pathname, search } = request.nextUrl
  const locale = needsAccount.exec(pathname)?.groups?.['locale']
  if (!locale || request.cookies.has('payload-token')) return withLocale(request)

  const signIn = request.nextUrl.clone()
  signIn.pathname = `/${locale}/sign-in`
  signIn.search = new URLSearchParams({ returnTo: `${pathname}${search}` }).toString()
  return NextResponse.redirect(signIn)
}

export const config = { matcher: ['/((?!api|admin|_next|_vercel|.*\\..*).*)'] }
