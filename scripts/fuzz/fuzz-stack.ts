import { readFileSync } from 'node:fs'
import { join } from 'node:path'
import pg from 'pg'
import { register } from 'tsx/esm/api'
import { asCurl } from '../../tests/fuzz/ask.ts'
import { type Finding, runFuzz } from '../../tests/fuzz/run-fuzz.ts'
import { sendOverHttp } from '../../tests/fuzz/send-over-http.ts'
import { root } from '../launcher/settings.ts'
import { logFaults } from './log-faults.ts'
import { sendWire } from './send-wire.ts'
import { untilQuiet } from './until-quiet.ts'

type Run = {
  /** The environment of the processes that answer. */
  env: Record<string, string>
  origin: string
  logs: string
  seed: number
  requests: number
  connections: number
}

/** The panel's functions on the server, by the ids Next gave them. */
const actionsOf = (): string[] => {
  const file = join(
    root,
    process.env['PLATEN_BUILD_DIR'] ?? '.next',
    'server',
    'server-reference-manifest.json',
  )
  const { node } = JSON.parse(readFileSync(file, 'utf8')) as { node: Record<string, unknown> } // as Next writes it
  return Object.keys(node)
}

/** Sends the requests and prints what it finds; true when that is nothing. */
export const fuzzStack = async ({
  env,
  origin,
  logs,
  seed,
  requests,
  connections,
}: Run): Promise<boolean> => {
  Object.assign(process.env, env, { NODE_ENV: 'test', LOG_LEVEL: 'fatal' })
  // The config's blocks are JSX, which Node does not read by itself.
  register()
  // Loaded only now: the config reads the environment when it is first imported.
  const [{ getPayload }, { default: config }, { routesOf }, { schemaOf }, { brokenPromises }] =
    await Promise.all([
      import('payload'),
      import('#payload.config'),
      import('../../tests/fuzz/routes.ts'),
      import('../../tests/fuzz/schema-of.ts'),
      import('../../tests/fuzz/invariants.ts'),
    ])
  const payload = await getPayload({ config, disableOnInit: true, cron: false })
  const client = new pg.Client(env['DATABASE_URL'])
  // The stack may end first, when something fails.
  client.on('error', () => undefined)
  await client.connect()
  const faults: string[] = []
  const tell = (fault: string): void => {
    faults.push(fault)
    console.log(fault)
  }
  const began = Date.now()
  const { statuses } = await runFuzz({
    payload,
    client,
    target: {
      routes: routesOf(payload.config),
      blocks: payload.config.blocks ?? [],
      schema: await schemaOf(payload.config),
      actions: actionsOf(),
      apiOnly: false,
    },
    send: sendOverHttp(origin, { connections }),
    seed,
    requests,
    atOnce: connections,
    progress: (done) => done % 2_000 === 0 && console.log(`${done} of ${requests} requests`),
    onFinding: (finding) => tell(told(finding, origin)),
  })
  for (const fault of await sendWire(origin)) tell(fault)
  await untilQuiet(client)
  for (const broken of await brokenPromises({ payload, client, dataFolder: env['PLATEN_DATA_DIR'] ?? '' }))
    tell(broken)
  for (const fault of logFaults(join(logs, 'web.log'))) tell(fault)
  await client.end()
  await payload.destroy()
  const counts = [...statuses].sort(([a], [b]) => a - b).map(([status, count]) => `${status}: ${count}`)
  const seconds = Math.round((Date.now() - began) / 1000)
  console.log(
    `\nSeed ${seed}: ${requests} requests in ${seconds} s, ${faults.length} findings. Answers: ${counts.join(', ')}`,
  )
  return faults.length === 0
}

const told = ({ index, ask, reply, fault }: Finding, origin: string): string =>
  `\n#${index} as ${ask.role}: ${ask.method} ${ask.path.slice(0, 200)} ${fault}\n  ${reply.text.slice(0, 300)}\n  ${asCurl(ask, origin).slice(0, 6_000)}`
