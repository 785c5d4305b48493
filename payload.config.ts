import path from 'node:path'
import { lexicalEditor } from '@payloadcms/richtext-lexical'
import { de } from '@payloadcms/translations/languages/de'
import { en } from '@payloadcms/translations/languages/en'
import { buildConfig, defaultLoggerOptions } from 'payload'
import { database } from '#kernel/server/database.ts'
import { env } from '#kernel/server/env.ts'
import { accountsPlugin } from '#plugins/accounts/index.ts'
import { aiPlugin } from '#plugins/ai/index.ts'
import { closePayloadsOwn, corePlugin, guardEndpoints, loggingLevels } from '#plugins/core/index.ts'
import { creditsPlugin, stripeFromSettings } from '#plugins/credits/index.ts'
import { exportsPlugin } from '#plugins/exports/index.ts'
import { imagesPlugin } from '#plugins/images/index.ts'
import { mailPlugin } from '#plugins/mail/index.ts'
import { noticesPlugin } from '#plugins/notices/index.ts'
import { previewPlugin } from '#plugins/preview/index.ts'
import { slidesPlugin } from '#plugins/slides/index.ts'
import { s3FromSettings, storagePlugin } from '#plugins/storage/index.ts'

const root = process.cwd()
const storageDirectory = path.resolve(root, env.PLATEN_DATA_DIR, 'storage')
const MAX_UPLOAD_BYTES = 20 * 1024 * 1024

const config = buildConfig({
  secret: env.PAYLOAD_SECRET ?? '',
  telemetry: false,
  logger: { options: { level: env.LOG_LEVEL }, destination: defaultLoggerOptions },
  loggingLevels,
  db: database({
    url: env.DATABASE_URL ?? '',
    poolSize: env.DATABASE_POOL_SIZE,
    statementSeconds: env.DATABASE_STATEMENT_SECONDS,
    migrationDir: path.join(root, 'src/migrations'),
  }),
  editor: lexicalEditor(),
  plugins: [
    mailPlugin({ smtpUrl: env.SMTP_URL, from: env.MAIL_FROM }),
    accountsPlugin({}),
    aiPlugin({}),
    previewPlugin({}),
    noticesPlugin({}),
    exportsPlugin({ storageDirectory, keepDays: env.EXPORTS_KEEP_DAYS }),
    slidesPlugin({}),
    imagesPlugin({}),
    creditsPlugin({
      enabled: env.CREDITS === 'on',
      welcomeGrant: env.CREDITS_WELCOME,
      workspaceGrant: env.CREDITS_NEW_WORKSPACE,
      stripe: stripeFromSettings(env),
    }),
    // After who adds to uploads: the store takes a file as they leave it.
    storagePlugin({ directory: storageDirectory, s3: s3FromSettings(env) }),
    corePlugin({
      storageDirectory,
      secureCookies: env.PLATEN_URL?.startsWith('https:') ?? false,
      jobs: { workspaceConcurrency: env.WORKSPACE_CONCURRENCY, eventsKeepDays: env.JOB_EVENTS_KEEP_DAYS },
    }),
  ],
  admin: {
    user: 'users',
    avatar: 'default',
    importMap: { baseDir: root, importMapFile: path.join(root, 'src/app/(payload)/admin/importMap.js') },
    meta: { titleSuffix: ' · Platen' },
    components: {
      beforeDashboard: ['/src/plugins/core/admin/welcome.tsx#Welcome'],
      graphics: {
        Logo: '/src/plugins/core/admin/brand.tsx#Logo',
        Icon: '/src/plugins/core/admin/brand.tsx#Icon',
      },
    },
  },
  i18n: { supportedLanguages: { en, de }, fallbackLanguage: 'en' },
  localization: { locales: ['en', 'de'], defaultLocale: 'en', fallback: true },
  upload: {
    abortOnLimit: true,
    limits: { fileSize: MAX_UPLOAD_BYTES, files: 1 },
  },
  maxDepth: 4,
  defaultDepth: 0,
  graphQL: { disablePlaygroundInProduction: true, maxComplexity: 500 },
  typescript: { outputFile: path.join(root, 'src/generated/payload-types.ts') },
})

export default guardEndpoints(closePayloadsOwn(config))
