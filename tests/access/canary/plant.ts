import { randomBytes } from 'node:crypto'
import { execute, sql } from '#kernel/server/session.ts'
import type { People, Person } from '../people.ts'
import { people } from '../people.ts'
import type { Stage } from '../row.ts'
import { assets } from '../rows/assets.ts'
import { write } from '../rows/samples.ts'

/** The part of a planted word that no other text has, and who must never meet it. */
type Canary = { mark: string; hiddenFrom: People }

/** The two worlds differ in nothing but what is hidden: whoever can tell them apart has seen through a wall. */
export type World = 'canary' | 'zebra'

export type Plants = {
  /** The marks a person must not meet. */
  hiddenFrom: (person: Person) => string[]
  /** Ids a query may name: of the designer's records, and of records elsewhere. */
  ids: string[]
  /** Writes the other world's words over what is hidden from everybody, or also over what outsiders cannot read. */
  turn: (world: World, reach: 'core' | 'outside') => Promise<void>
}

const outsiders: People = ['anonymous', 'designer', 'owner', 'editor', 'viewer']

/** Columns nobody may read, whoever they are. */
const coreColumns = [
  ['users', 'salt'],
  ['users', 'hash'],
  ['users', 'reset_password_token'],
  ['users_sessions', 'id'],
  ['jobs', 'input'],
  ['jobs', 'attempt_token'],
  ['jobs', 'ticket'],
  ['jobs', 'job_key'],
  ['payload_kv', 'data'],
  ['payload_jobs', 'input'],
  ['payload_preferences', 'value'],
  ['notices', 'title'],
] as const

/** Columns of records that outsiders cannot read: another workspace's, drafts of templates, other people. */
const outsideColumns = [
  ['users', 'email'],
  ['users', 'name'],
  ['workspaces', 'name'],
  ['jobs', 'title'],
  ['projects', 'title'],
  ['projects', 'brief'],
  ['designs', 'title'],
  ['designs', 'prompt'],
  ['_designs_v', 'version_title'],
  ['_designs_v', 'version_prompt'],
  ['designs_pages', 'blocks'],
  ['_designs_v_version_pages', 'blocks'],
  ['assets', 'alt'],
  ['exports', 'name'],
  ['exports', 'options'],
  ['invitations', 'email'],
  ['templates_locales', 'title'],
  ['_templates_v_locales', 'version_title'],
  ['templates', 'slug'],
  ['_templates_v', 'version_slug'],
] as const

/** Plants words of the first world everywhere, and returns how to turn the world. */
export const plant = async (stage: Stage): Promise<Plants> => {
  const { payload } = stage.platen
  const { designer, stranger, admin } = stage.cast.accounts
  const [inside, outside] = [stage.cast.workspace, stage.cast.home.stranger]
  const canaries: Canary[] = []
  const word = (hiddenFrom: People): string => {
    const mark = `x${canaries.length}x${randomBytes(6).toString('hex')}`
    canaries.push({ mark, hiddenFrom })
    return `canary${mark}`
  }
  const core = (): string => word(people)
  const far = (): string => word(outsiders)

  for (const { id } of [designer, stranger, admin]) {
    // Those who ask are signed in by a token; their hashes are of no use any more.
    await execute(
      payload,
      sql`update users set salt = ${core()}, hash = ${core()}, reset_password_token = ${core()} where id = ${id}::uuid`,
    )
  }
  await execute(
    payload,
    sql`insert into users_sessions (_order, _parent_id, id, created_at, expires_at)
        values (9, ${stranger.id}::uuid, ${core()}, now(), now() + interval '1 day')`,
  )
  await execute(
    payload,
    sql`update users set name = ${far()}, email = ${`${far()}@example.test`} where id = ${stranger.id}::uuid`,
  )
  await execute(payload, sql`update workspaces set name = ${far()} where id = ${outside}::uuid`)

  const ids: string[] = [inside, outside, designer.id, stranger.id]
  for (const workspace of [inside, outside]) {
    const own = workspace === inside
    const text = (): string => (own ? 'plain' : far())
    const project = await payload.create({
      collection: 'projects',
      data: { title: text(), brief: text(), workspace },
    })
    const design = await payload.create({
      collection: 'designs',
      draft: true,
      data: {
        title: text(),
        prompt: text(),
        kind: 'document',
        theme: 'broadsheet',
        workspace,
        project: project.id,
        pages: [{ layout: 'document-article', blocks: [{ blockType: 'quote', text: text() }] }],
      },
    })
    const published = await payload.create({
      collection: 'designs',
      data: {
        title: text(),
        kind: 'document',
        theme: 'broadsheet',
        workspace,
        project: project.id,
        _status: 'published',
      },
    })
    const job = await write(stage, 'jobs', {
      title: text(),
      kind: 'export-design',
      status: 'succeeded',
      attempts: 1,
      maxAttempts: 1,
      eventSeq: 1,
      workspace,
      // The designer sees a job that somebody else asked for.
      createdBy: stranger.id,
      input: { secret: word(['anonymous', 'designer', 'owner', 'editor', 'viewer', 'contentAdmin']) },
      attemptToken: core(),
      ticket: core(),
      jobKey: core(),
    })
    const made = await write(stage, 'exports', {
      name: text(),
      format: 'pdf',
      status: 'succeeded',
      options: { secret: text() },
      workspace,
      design: design.id,
      job: job.id,
    })
    const picture = await assets.make(stage, workspace)
    await execute(payload, sql`update assets set alt = ${text()} where id = ${picture.id}::uuid`)
    if (!own) {
      await write(stage, 'invitations', {
        email: `${far()}@example.test`,
        role: 'editor',
        expiresAt: '2099-01-01T00:00:00.000Z',
        workspace,
      })
    }
    ids.push(project.id, design.id, published.id, job.id, made.id, picture.id)
  }
  const draft = await payload.create({
    collection: 'templates',
    draft: true,
    data: { slug: far(), title: far(), kind: 'document', theme: 'broadsheet' },
  })
  const template = await payload.create({
    collection: 'templates',
    data: {
      slug: 'plain',
      title: 'plain',
      kind: 'document',
      theme: 'broadsheet',
      pages: [],
      _status: 'published',
    },
  })
  // A design that points at what has become a draft again, from the time it was published.
  await execute(
    payload,
    sql`update designs set template_id = ${draft.id}::uuid where workspace_id = ${inside}::uuid`,
  )
  await execute(
    payload,
    sql`update _designs_v set version_template_id = ${draft.id}::uuid where version_workspace_id = ${inside}::uuid`,
  )
  ids.push(draft.id, template.id)
  await write(stage, 'payload-kv', { key: 'planted', data: { secret: core() } })
  await write(stage, 'payload-jobs', { queue: 'default', input: { secret: core() } })
  const owner = { relationTo: 'users', value: stage.cast.accounts.owner.id }
  await write(stage, 'payload-preferences', {
    key: 'planted',
    value: { secret: word(people.filter((person) => person !== 'owner')) },
    user: owner,
  })
  await write(stage, 'notices', {
    kind: 'job-ended',
    title: core(),
    status: 'succeeded',
    endedAt: '2026-01-01T00:00:00.000Z',
    recipient: stranger.id,
  })

  let now: World = 'canary'
  return {
    ids,
    hiddenFrom: (person) =>
      canaries.filter(({ hiddenFrom }) => hiddenFrom.includes(person)).map(({ mark }) => mark),
    turn: async (world, reach) => {
      const columns = reach === 'core' ? coreColumns : [...coreColumns, ...outsideColumns]
      for (const [table, column] of columns) await replaceWord(stage, { table, column, from: now, to: world })
      now = world
    },
  }
}

type Replacing = { table: string; column: string; from: World; to: World }

/** Rewrites a whole table in the order of its ids, so that rows without an order of their own come as they did. */
const replaceWord = async ({ platen }: Stage, { table, column, from, to }: Replacing): Promise<void> => {
  const name = sql.identifier(column)
  const { rows } = await execute<{ type: string }>(
    platen.payload,
    sql`select format_type(atttypid, atttypmod) as type from pg_attribute
        where attrelid = ${table}::regclass and attname = ${column}`,
  )
  const type = rows[0]?.type
  if (type === undefined) throw new Error(`${table} has no column ${column}.`)
  await execute(
    platen.payload,
    sql`update ${sql.identifier(table)} set ${name} = replace(${name}::text, ${from}, ${to})::${sql.raw(type)}
        where ${name}::text like ${`%${from}%`}`,
  )
  await execute(
    platen.payload,
    sql`cluster ${sql.identifier(table)} using ${sql.identifier(`${table}_pkey`)}`,
  )
}
