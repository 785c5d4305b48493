import path from 'node:path'
import { postgresAdapter } from '@payloadcms/db-postgres'
import { lexicalEditor } from '@payloadcms/richtext-lexical'
import { buildConfig } from 'payload'
import { env } from '#kernel/server/env.ts'
import { steadyPg } from '#kernel/server/steady-pool.ts'
import { aiPlugin } from '#plugins/ai/index.ts'
import { corePlugin } from '#plugins/core/index.ts'
import { previewPlugin } from '#plugins/preview/index.ts'
import { storagePlugin } from '#plugins/storage/index.ts'
import { exportsPlugin } from '../index.ts'
import { hostilePlugin } from './hostile-plugin.tsx'

const storageDirectory = path.resolve(env.PLATEN_DATA_DIR, 'storage')

/** Platen with a plugin that means no good. */
export default buildConfig({
  secret: env.PAYLOAD_SECRET ?? '',
  telemetry: false,
  db: postgresAdapter({
    pg: steadyPg,
    pool: { connectionString: env.DATABASE_URL ?? '' },
    idType: 'uuidv7',
    blocksAsJSON: true,
    push: false,
  }),
  editor: lexicalEditor(),
  localization: { locales: ['en', 'de'], defaultLocale: 'en', fallback: true },
  plugins: [
    aiPlugin({}),
    previewPlugin({}),
    exportsPlugin({ storageDirectory }),
    hostilePlugin(),
    storagePlugin({ directory: storageDirectory }),
    corePlugin({ storageDirectory, secureCookies: false }),
  ],
  admin: { user: 'users' },
})
