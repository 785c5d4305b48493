import path from 'node:path'
import { lexicalEditor } from '@payloadcms/richtext-lexical'
import { type Plugin, type SanitizedConfig, buildConfig } from 'payload'
import { database } from '#kernel/server/database.ts'
import { env } from '#kernel/server/env.ts'
import { aiPlugin } from '#plugins/ai/index.ts'
import { corePlugin } from '#plugins/core/index.ts'
import { exportsPlugin } from '#plugins/exports/index.ts'
import { previewPlugin } from '#plugins/preview/index.ts'
import { storagePlugin } from '#plugins/storage/index.ts'

/** Platen as another app composes it, with a plugin of its own, on the same schema as without it. */
export const configWith = (plugin: Plugin): Promise<SanitizedConfig> => {
  const storageDirectory = path.resolve(env.PLATEN_DATA_DIR, 'storage')
  return buildConfig({
    secret: env.PAYLOAD_SECRET ?? '',
    telemetry: false,
    db: database({
      url: env.DATABASE_URL ?? '',
      poolSize: env.DATABASE_POOL_SIZE,
      statementSeconds: env.DATABASE_STATEMENT_SECONDS,
      migrationDir: path.resolve('src/migrations'),
    }),
    editor: lexicalEditor(),
    localization: { locales: ['en', 'de'], defaultLocale: 'en', fallback: true },
    plugins: [
      aiPlugin({}),
      previewPlugin({}),
      exportsPlugin({ storageDirectory }),
      plugin,
      storagePlugin({ directory: storageDirectory }),
      corePlugin({ storageDirectory, secureCookies: false }),
    ],
    admin: { user: 'users' },
  })
}
