import { hasLocale } from 'next-intl'
import { getRequestConfig } from 'next-intl/server'
import { routing } from '#ui/locale/routing.ts'

/** The messages and the language of one request. */
export default getRequestConfig(async ({ requestLocale }) => {
  const asked = await requestLocale
  const locale = hasLocale(routing.locales, asked) ? asked : routing.defaultLocale
  const { default: messages } = (await import(`../messages/${locale}.json`)) as {
    default: Record<string, never>
  }
  return { locale, messages, timeZone: 'UTC' }
})
