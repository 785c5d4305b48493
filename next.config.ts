import { withPayload } from '@payloadcms/next/withPayload'
import type { NextConfig } from 'next'
import createNextIntlPlugin from 'next-intl/plugin'

const withNextIntl = createNextIntlPlugin('./src/app/(site)/i18n/request.ts')

const config: NextConfig = {
  distDir: process.env['PLATEN_BUILD_DIR'] ?? '.next',
  poweredByHeader: false,
  reactStrictMode: true,
  // Loaded by the worker or by plain Node only; bundling them breaks their own file look-ups.
  serverExternalPackages: ['puppeteer', 'puppeteer-core', '@sparticuz/chromium', 'graphile-worker', 'sharp'],
  // Payload knows its errors by their classes' names: shortened, they lose their messages and are all logged as failures.
  experimental: { turbopackMinify: { server: false, client: true, edge: true } },
  // `npm run verify` checks the types.
  typescript: { ignoreBuildErrors: true },
}

export default withNextIntl(withPayload(config))
