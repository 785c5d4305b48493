import pg from 'pg'
import { afterAll, beforeAll, expect, test } from 'vitest'
import { type TestPlaten, testPlaten } from '../support/test-platen.ts'
import { asCurl } from './ask.ts'
import { brokenPromises } from './invariants.ts'
import { routesOf } from './routes.ts'
import { runFuzz } from './run-fuzz.ts'
import { schemaOf } from './schema-of.ts'
import { sendHere } from './send-here.ts'

const SEED = Number(process.env['PLATEN_FUZZ_SEED'] ?? 20_261_120)
const REQUESTS = Number(process.env['PLATEN_FUZZ_REQUESTS'] ?? 1_000)

let platen: TestPlaten
let client: pg.Client
beforeAll(async () => {
  platen = await testPlaten()
  client = new pg.Client(platen.databaseUrl)
  await client.connect()
})
afterAll(async () => {
  await client.end()
  await platen.close()
})

test(
  'thousands of odd requests find no failure of ours and leave nothing half-written',
  { timeout: 60_000 + REQUESTS * 120 },
  async () => {
    const { payload } = platen
    const [{ default: config }, { serveApi, serveGraphQl }, { GRAPHQL_POST }] = await Promise.all([
      import('#payload.config'),
      import('#plugins/core/index.ts'),
      import('@payloadcms/next/routes'),
    ])
    const graphQl = serveGraphQl(GRAPHQL_POST(Promise.resolve(config)))
    const { findings } = await runFuzz({
      payload,
      client,
      target: {
        routes: routesOf(payload.config),
        blocks: payload.config.blocks ?? [],
        schema: await schemaOf(payload.config),
        actions: [],
        apiOnly: true,
      },
      send: sendHere(serveApi(Promise.resolve(config)), graphQl),
      seed: SEED,
      requests: REQUESTS,
      atOnce: 4,
    })
    const told = findings.map(
      ({ index, fault, ask, reply }) =>
        `${index} (${ask.role}) ${fault}: ${asCurl(ask, 'http://localhost:3000').slice(0, 1_500)}\n  ${reply.text.slice(0, 300)}`,
    )
    expect(told).toEqual([])
    expect(await brokenPromises({ payload, client, dataFolder: platen.dataFolder })).toEqual([])
  },
)
