import { afterAll, beforeAll, describe, expect, it } from 'vitest'
import { execute, sql } from '#kernel/server/session.ts'
import { type TestPlaten, testPlaten } from '../support/test-platen.ts'
import type { TestUser } from '../support/test-user.ts'
import { assets } from './rows/assets.ts'
import { write } from './rows/samples.ts'
import { type Cast, makeCast } from './people.ts'
import type { Stage } from './row.ts'

let platen: TestPlaten
let cast: Cast
let stage: Stage
let admin: TestUser

beforeAll(async () => {
  platen = await testPlaten()
  cast = await makeCast(platen)
  stage = { platen, cast }
  admin = cast.accounts.admin
})
afterAll(() => platen.close())

const idsIn = async (workspace: string): Promise<string[]> => {
  const tables = [
    'designs',
    'projects',
    'brand_kits',
    'assets',
    'jobs',
    'exports',
    'invitations',
    'users_memberships',
  ]
  const found = await Promise.all(
    tables.map((table) =>
      execute<{ id: string }>(
        platen.payload,
        sql`select id::text as id from ${sql.identifier(table)} where workspace_id = ${workspace}::uuid`,
      ),
    ),
  )
  return found.flatMap(({ rows }) => rows.map(({ id }) => id))
}

const design = (as: TestUser, more: object = {}) =>
  platen.api('POST', '/api/designs?draft=true', {
    as,
    body: { title: 'A plan', kind: 'document', theme: 'broadsheet', pages: [], ...more },
  })
const remove = (as: TestUser, path: string) => platen.api('DELETE', `/api/${path}`, { as })
const roleIn = (account: TestUser, role: 'owner' | 'editor' | undefined, workspace: string) =>
  platen.api('PATCH', `/api/users/${account.id}`, {
    as: admin,
    body: {
      memberships: [
        { workspace: account.workspace, role: 'owner' },
        ...(role && workspace !== account.workspace ? [{ workspace, role }] : []),
      ],
    },
  })

describe('an account', () => {
  it('takes along the workspace nobody else is in, with everything in it', async () => {
    const leaver = await platen.makeUser()
    await design(leaver)
    const { id } = (await design(leaver)).body.doc
    await platen.api('PATCH', `/api/designs/${id}?draft=true`, {
      as: leaver,
      body: { deletedAt: new Date().toISOString() },
    })
    await assets.make(stage, leaver.workspace)
    await write(stage, 'jobs', {
      title: 'Done',
      kind: 'export-design',
      status: 'succeeded',
      attempts: 1,
      maxAttempts: 1,
      eventSeq: 0,
      workspace: leaver.workspace,
      createdBy: leaver.id,
    })
    expect((await idsIn(leaver.workspace)).length).toBe(5)
    expect((await remove(leaver, `users/${leaver.id}`)).status).toBe(200)
    expect(await idsIn(leaver.workspace)).toEqual([])
    const gone = await platen.api('GET', `/api/workspaces/${leaver.workspace}`, { as: admin })
    expect(gone.status).toBe(404)
    const versions = await execute(platen.payload, sql`select 1 from _designs_v where parent_id is null`)
    expect(versions.rows).toEqual([])
  })

  it('stays while work goes on in it, untouched', async () => {
    const busy = await platen.makeUser()
    await design(busy)
    const job = await platen.api('POST', '/api/designs/generate', {
      as: busy,
      body: { kind: 'document', prompt: 'A plan' },
    })
    expect(job.status).toBe(202)
    const before = await idsIn(busy.workspace)
    for (const path of [`users/${busy.id}`, `users?where[id][equals]=${busy.id}`]) {
      const answer = await remove(busy, path)
      expect(answer.status).toBeGreaterThanOrEqual(400)
      expect(answer.status).toBeLessThan(500)
      expect(JSON.stringify(answer.body)).toContain('still work going on')
    }
    expect(await idsIn(busy.workspace)).toEqual(before)
  })

  it('stays while others need it as an owner', async () => {
    const [leader, member] = [await platen.makeUser(), await platen.makeUser()]
    expect((await roleIn(member, 'editor', leader.workspace)).status).toBe(200)
    const refused = await remove(leader, `users/${leader.id}`)
    expect(refused.body).toMatchObject({ code: 'workspace.last-owner' })
    expect(refused.status).toBe(409)
    expect((await roleIn(member, 'owner', leader.workspace)).status).toBe(200)
    expect((await remove(leader, `users/${leader.id}`)).status).toBe(200)
    expect((await platen.api('GET', `/api/workspaces/${leader.workspace}`, { as: member })).status).toBe(200)
  })

  it('keeps the platform’s last admin', async () => {
    const last = await remove(admin, `users/${admin.id}`)
    expect(last.body).toMatchObject({ code: 'account.last-admin' })
    const given = await platen.api('PATCH', `/api/users/${admin.id}`, {
      as: admin,
      body: { role: 'designer' },
    })
    expect(given.body).toMatchObject({ code: 'account.last-admin' })
    const second = await platen.makeUser({ role: 'admin' })
    expect((await remove(second, `users/${second.id}`)).status).toBe(200)
  })
})

describe('a workspace', () => {
  it('keeps its last owner, also of two who leave at once', async () => {
    const [one, two] = [await platen.makeUser(), await platen.makeUser()]
    const { id } = await platen.payload.create({ collection: 'workspaces', data: { name: 'Shared' } })
    expect((await roleIn(one, 'owner', id)).status).toBe(200)
    expect((await roleIn(two, 'owner', id)).status).toBe(200)
    const answers = await Promise.all([roleIn(one, 'editor', id), roleIn(two, undefined, id)])
    expect(answers.map(({ status }) => status).toSorted()).toEqual([200, 409])
    expect(answers.find(({ status }) => status === 409)?.body).toMatchObject({ code: 'workspace.last-owner' })
  })

  it('is not deleted with work in it, and takes its people along', async () => {
    const { id } = await platen.payload.create({ collection: 'workspaces', data: { name: 'Ending' } })
    const member = await platen.makeUser()
    expect((await roleIn(member, 'owner', id)).status).toBe(200)
    const made = (await design(member, { workspace: id })).body.doc.id
    for (const path of [`workspaces/${id}`, `workspaces?where[id][equals]=${id}`]) {
      const answer = await remove(admin, path)
      expect(JSON.stringify(answer.body)).toContain('This workspace still holds 1 designs')
      expect(answer.status).toBeLessThan(500)
    }
    expect(await idsIn(id)).toHaveLength(2)
    expect((await remove(member, `designs/${made}`)).status).toBe(200)
    expect((await remove(admin, `workspaces/${id}`)).status).toBe(200)
    expect(await idsIn(id)).toEqual([])
    expect((await platen.api('GET', '/api/users/me', { as: member })).body.user.memberships).toHaveLength(1)
  })
})
