import type { Metadata, Viewport } from 'next'
import { hasLocale, NextIntlClientProvider } from 'next-intl'
import { getTranslations, setRequestLocale } from 'next-intl/server'
import { headers } from 'next/headers'
import { notFound } from 'next/navigation'
import type { ReactNode } from 'react'
import { PageStart } from '#plugins/protection/client.ts'
import { VerifyBanner } from '#plugins/accounts/client.ts'
import { routing } from '#ui/locale/routing.ts'
import { Toaster } from '#ui/toaster.tsx'
import { AroundPages } from '../frame/around-pages.tsx'
import { OfflineBar } from '../frame/offline-bar.tsx'
import { Providers } from '../frame/providers.tsx'
import { SiteHeader } from '../frame/site-header.tsx'
import '../globals.css'

type Props = { children: ReactNode; params: Promise<{ locale: string }> }

export const viewport: Viewport = {
  themeColor: [
    { media: '(prefers-color-scheme: light)', color: '#fbfaf7' },
    { media: '(prefers-color-scheme: dark)', color: '#17181b' },
  ],
}

export const generateMetadata = async ({ params }: Props): Promise<Metadata> => {
  const { locale } = await params
  const t = await getTranslations({ locale, namespace: 'meta' })
  return {
    title: { default: t('title'), template: '%s · Platen' },
    description: t('description'),
    icons: { icon: '/icon.svg' },
    alternates: { languages: Object.fromEntries(routing.locales.map((known) => [known, `/${known}`])) },
  }
}

export default async function SiteLayout({ children, params }: Props) {
  const { locale } = await params
  if (!hasLocale(routing.locales, locale)) notFound()
  setRequestLocale(locale)
  const t = await getTranslations('site')
  // Makes every page one of its own answer: a nonce that is kept is one that can be learned.
  const nonce = (await headers()).get('x-nonce') ?? undefined
  return (
    // next-themes sets the class of <html> before React starts.
    <html lang={locale} suppressHydrationWarning>
      <head>
        <PageStart nonce={nonce} />
      </head>
      <body className="flex min-h-dvh flex-col font-sans">
        <NextIntlClientProvider>
          <Providers nonce={nonce}>
            <AroundPages>
              <SiteHeader />
              <VerifyBanner />
            </AroundPages>
            <main id="content" tabIndex={-1} className="flex flex-1 flex-col outline-none">
              {children}
            </main>
            <AroundPages>
              <OfflineBar />
            </AroundPages>
            <Toaster label={t('messages')} />
          </Providers>
        </NextIntlClientProvider>
      </body>
    </html>
  )
}
