import { postgresAdapter } from '@payloadcms/db-postgres'
import { lexicalEditor } from '@payloadcms/richtext-lexical'
import { steadyPg } from '#kernel/server/steady-pool.ts'
import { type Config, type Payload, buildConfig, getPayload } from 'payload'

type Given = Pick<Config, 'blocks' | 'collections' | 'jobs'>

/** Payload with nothing but what is given, on the same kind of database; its tables are made on the spot. */
export const barePayload = async (url: string, given: Given): Promise<Payload> => {
  // Payload makes tables by itself in development only.
  Object.assign(process.env, { NODE_ENV: 'development', PAYLOAD_FORCE_DRIZZLE_PUSH: 'true' })
  const config = buildConfig({
    secret: 'a secret of the benches, of no use elsewhere',
    telemetry: false,
    editor: lexicalEditor(),
    db: postgresAdapter({
      pg: steadyPg,
      pool: { connectionString: url },
      idType: 'uuidv7',
      blocksAsJSON: true,
      push: true,
    }),
    typescript: { autoGenerate: false },
    ...given,
  })
  const payload = await getPayload({ config, key: 'bare', disableOnInit: true, cron: false })
  Object.assign(process.env, { NODE_ENV: 'production' })
  return payload
}
