import { existsSync, readdirSync } from 'node:fs'
import { join } from 'node:path'
import type pg from 'pg'
import type { Payload } from 'payload'
import { parsePages } from '#design/index.ts'
import { contributions } from '#kernel/server/contribute.ts'

type Place = {
  payload: Payload
  client: pg.Client
  /** PLATEN_DATA_DIR of the processes that wrote; without it files are not looked at. */
  dataFolder?: string
}

/** Each finds the rows that break one promise about the records. */
const promises: Record<string, string> = {
  'a job has every event from 1 on and counts them': `
    select j.id from jobs j left join platen.job_events e on e.job_id = j.id
    group by j.id having count(e.seq) <> coalesce(max(e.seq), 0) or coalesce(max(e.seq), 0) <> j.event_seq`,
  'a job that waits or runs is in the queue': `
    select j.id from jobs j where j.status in ('queued', 'running')
      and not exists (select 1 from graphile_worker._private_jobs q where q.payload ->> 'jobId' = j.id::text)`,
  'a job that ended says when, one that did not says nothing': `
    select id from jobs where (status in ('succeeded', 'failed', 'cancelled')) <> (finished_at is not null)`,
  'an export has the state of its job': `
    select e.id from exports e join jobs j on j.id = e.job_id where e.status <> j.status and j.status in ('succeeded', 'failed', 'cancelled')`,
  'an export that succeeded has its file': `select id from exports where status = 'succeeded' and filename is null`,
  'an asset has its file': `select id from assets where filename is null`,
  'a person who signed up has a workspace': `
    select u.id from users u where u.role = 'designer' and u.updated_at - u.created_at < interval '1 second'
      and not exists (select 1 from users_memberships m where m._parent_id = u.id)`,
  'a membership names a workspace and a role': `select id from users_memberships where workspace_id is null or role is null`,
  'the newest version of a design is its own': `
    select v.id from _designs_v v where v.latest and v.parent_id is not null
    and exists (select 1 from _designs_v w where w.parent_id = v.parent_id and w.latest and w.id <> v.id)`,
  'no transaction was left open': `
    select pid as id from pg_stat_activity where datname = current_database() and state like 'idle in transaction%' and pid <> pg_backend_pid()`,
}

/** What the records and files of the platform break of what they promise; empty when all is well. */
export const brokenPromises = async ({ payload, client, dataFolder }: Place): Promise<string[]> => {
  const broken: string[] = []
  for (const [promise, statement] of Object.entries(promises)) {
    const { rows } = await client.query<{ id: unknown }>(statement)
    if (rows.length > 0)
      broken.push(
        `${promise}: not so for ${rows
          .slice(0, 5)
          .map(({ id }) => String(id))
          .join(', ')} (${rows.length})`,
      )
  }
  broken.push(...(await unreadableDesigns(payload)))
  if (dataFolder !== undefined)
    for (const slug of ['assets', 'exports'])
      broken.push(...(await filesAmiss(client, join(dataFolder, 'storage', slug), slug)))
  return broken
}

const unreadableDesigns = async (payload: Payload): Promise<string[]> => {
  const broken: string[] = []
  for (const collection of ['designs', 'templates'] as const) {
    for (let page = 1, more = true; more; page += 1) {
      const found = await payload.find({
        collection,
        limit: 100,
        page,
        sort: 'id',
        depth: 0,
        draft: true,
        trash: true,
      })
      more = found.hasNextPage
      for (const { id, pages } of found.docs) {
        const parsed = parsePages(pages ?? [], contributions(payload), { required: false })
        if (!parsed.ok) broken.push(`${collection}/${id} cannot be read: ${JSON.stringify(parsed.issues[0])}`)
      }
    }
  }
  return broken
}

const filesAmiss = async (client: pg.Client, folder: string, table: string): Promise<string[]> => {
  const { rows } = await client.query<{ filename: string }>(
    `select filename from ${table} where filename is not null`,
  )
  const named = new Set(rows.map(({ filename }) => filename))
  const stored = existsSync(folder)
    ? readdirSync(folder, { recursive: true, withFileTypes: true })
        .filter((entry) => entry.isFile())
        .map(({ name }) => name)
    : []
  const kept = new Set(stored)
  // What a deleted record leaves is removed by a chore, some minutes later.
  const leaving = await client.query<{ said: string }>(
    'select payload::text as said from graphile_worker._private_jobs',
  )
  const isLeaving = (name: string): boolean => leaving.rows.some(({ said }) => said.includes(name))
  return [
    ...[...named].filter((name) => !kept.has(name)).map((name) => `${table}: the file ${name} is gone`),
    ...stored
      .filter((name) => !named.has(name) && !isLeaving(name))
      .map((name) => `${table}: the file ${name} belongs to no record`),
  ]
}
