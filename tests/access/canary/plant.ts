import { randomBytes } from 'node:crypto'
import { execute, sql } from '#kernel/server/session.ts'
import { type People, people, type Person } from '../people.ts'
import type { Stage } from '../row.ts'
import { write } from '../rows/samples.ts'
import { plantWorkspace } from './plant-workspace.ts'
import { type Reach, turnWorld, type World } from './turn-world.ts'

/** Makes a word of the first world that has a mark no other text has, and notes who must never meet it. */
export type Words = {
  /** Hidden from everybody. */
  core: () => string
  /** Hidden from who has no part in the workspace and does not run the platform. */
  far: () => string
  hiddenFrom: (hiddenFrom: People) => string
}

export type Plants = {
  /** The marks a person must not meet. */
  hiddenFrom: (person: Person) => string[]
  /** Ids a query may name: of the designer's records, and of records elsewhere. */
  ids: string[]
  /** Writes the other world's words over what is hidden. */
  turn: (world: World, reach: Reach) => Promise<void>
}

const outsiders: People = ['anonymous', 'designer', 'owner', 'editor', 'viewer']

/** Plants words of the first world everywhere, and returns how to turn the world. */
export const plant = async (stage: Stage): Promise<Plants> => {
  const canaries: { mark: string; hiddenFrom: People }[] = []
  const hiddenFrom = (from: People): string => {
    const mark = `x${canaries.length}x${randomBytes(6).toString('hex')}`
    canaries.push({ mark, hiddenFrom: from })
    return `canary${mark}`
  }
  const words: Words = { hiddenFrom, core: () => hiddenFrom(people), far: () => hiddenFrom(outsiders) }
  await plantAccounts(stage, words)
  await plantPlatform(stage, words)
  const templates = await plantTemplates(stage, words)
  const { cast } = stage
  const inside = await plantWorkspace(stage, { workspace: cast.workspace, text: () => 'plain', words })
  const outside = await plantWorkspace(stage, { workspace: cast.home.stranger, text: words.far, words })
  await pointAtDraft(stage, templates[0] ?? '')

  let now: World = 'canary'
  return {
    ids: [...inside, ...outside, ...templates, cast.accounts.designer.id, cast.accounts.stranger.id],
    hiddenFrom: (person) =>
      canaries.filter((canary) => canary.hiddenFrom.includes(person)).map(({ mark }) => mark),
    turn: async (world, reach) => {
      await turnWorld(stage, { from: now, to: world, reach })
      now = world
    },
  }
}

const plantAccounts = async ({ platen, cast }: Stage, { core, far }: Words): Promise<void> => {
  const { payload } = platen
  const { designer, stranger, admin } = cast.accounts
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
  const email = `${far()}@example.test`
  await execute(
    payload,
    sql`update users set name = ${far()}, email = ${email} where id = ${stranger.id}::uuid`,
  )
}

/** What belongs to Payload, and to other people alone. */
const plantPlatform = async (stage: Stage, { core, hiddenFrom }: Words): Promise<void> => {
  const { owner, stranger } = stage.cast.accounts
  await write(stage, 'payload-kv', { key: 'planted', data: { secret: core() } })
  await write(stage, 'payload-jobs', { queue: 'default', input: { secret: core() } })
  await write(stage, 'payload-preferences', {
    key: 'planted',
    value: { secret: hiddenFrom(people.filter((person) => person !== 'owner')) },
    user: { relationTo: 'users', value: owner.id },
  })
  await write(stage, 'notices', {
    kind: 'job-ended',
    title: core(),
    status: 'succeeded',
    endedAt: '2026-01-01T00:00:00.000Z',
    recipient: stranger.id,
  })
}

/** A draft, and a published one with changes that are not. */
const plantTemplates = async ({ platen }: Stage, { far }: Words): Promise<string[]> => {
  const look = { kind: 'document', theme: 'broadsheet' }
  const draft = await platen.payload.create({
    collection: 'templates',
    draft: true,
    data: { ...look, slug: far(), title: far() },
  })
  const published = await platen.payload.create({
    collection: 'templates',
    data: { ...look, slug: 'plain', title: 'plain', pages: [], _status: 'published' },
  })
  await platen.payload.update({
    collection: 'templates',
    id: published.id,
    draft: true,
    data: { title: far(), description: far() },
  })
  return [draft.id, published.id]
}

/** The designer's designs name a template that was published once and is a draft again. */
const pointAtDraft = async ({ platen, cast }: Stage, template: string): Promise<void> => {
  await execute(
    platen.payload,
    sql`update designs set template_id = ${template}::uuid where workspace_id = ${cast.workspace}::uuid`,
  )
  await execute(
    platen.payload,
    sql`update _designs_v set version_template_id = ${template}::uuid
        where version_workspace_id = ${cast.workspace}::uuid`,
  )
}
