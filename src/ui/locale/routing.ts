import { defineRouting } from 'next-intl/routing'

/** The site's languages; each address starts with one of them. */
export const routing = defineRouting({ locales: ['en', 'de'], defaultLocale: 'en', localePrefix: 'always' })
