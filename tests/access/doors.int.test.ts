import { randomUUID } from 'node:crypto'
import { readFile } from 'node:fs/promises'
import { afterAll, beforeAll, describe, expect, it } from 'vitest'
import { assertPanelUser } from '#plugins/core/index.ts'
import { type TestPlaten, testPlaten } from '../support/test-platen.ts'
import { type GraphQl, graphQlOf } from './graphql-api.ts'
import { type Cast, makeCast, type Person } from './people.ts'
import { jobs } from './rows/jobs.ts'
import { write } from './rows/samples.ts'

let platen: TestPlaten
let cast: Cast
let graphQl: GraphQl

beforeAll(async () => {
  platen = await testPlaten()
  cast = await makeCast(platen)
  graphQl = await graphQlOf(platen.payload.config, cast.accounts.designer)
})
afterAll(() => platen.close())

const ask = (person: Person, method: string, path: string, body?: unknown) =>
  platen.api(method, `/api${path}`, {
    ...(person === 'anonymous' ? {} : { as: cast.accounts[person] }),
    ...(body === undefined ? {} : { body }),
  })

describe('what Payload serves beside records', () => {
  it.each([
    ['GET', '/payload-folders'],
    ['GET', '/payload-query-presets'],
    ['GET', '/payload-jobs'],
    ['POST', '/payload-jobs/run'],
    ['GET', '/payload-jobs/run?allQueues=true'],
    ['GET', '/payload-kv'],
    ['GET', '/payload-migrations'],
    ['GET', '/globals/anything'],
    ['POST', '/users/first-register'],
    ['GET', '/assets/paste-url?src=http%3A%2F%2F169.254.169.254%2F'],
  ])('%s %s answers nobody', async (method, path) => {
    for (const person of ['anonymous', 'designer', 'contentAdmin', 'admin'] as const) {
      const { status, body } = await ask(person, method, path, method === 'POST' ? {} : undefined)
      expect([person, status]).toEqual([
        person,
        expect.toSatisfy((code: number) => code >= 400 && code < 500),
      ])
      expect(JSON.stringify(body)).not.toContain('docs')
    }
  })

  it('says whether there is any account, and no more', async () => {
    expect((await ask('anonymous', 'GET', '/users/init')).body).toEqual({ initialized: true })
  })

  it('tells what the asker may do, without a word of a record', async () => {
    for (const person of ['anonymous', 'designer', 'viewer'] as const) {
      const { status, body } = await ask(person, 'GET', '/access')
      expect(status).toBe(200)
      expect(body.canAccessAdmin ?? false).toBe(false)
      const text = JSON.stringify(body)
      const others = Object.values(cast.accounts).filter(({ id }) => id !== accountOf(person)?.id)
      for (const { email, workspace } of others) {
        expect(text).not.toContain(email)
        if (workspace !== cast.workspace) expect(text).not.toContain(workspace)
      }
    }
  })

  it('names hidden fields in the schema of GraphQL at most, and answers nothing for them', async () => {
    const hidden = 'hash salt resetPasswordToken loginAttempts lockUntil'
    for (const person of ['designer', 'admin'] as const) {
      const { data, errors } = await graphQl.send(
        `{ Users(where: { id: { equals: "${cast.accounts.designer.id}" } }) { docs { email ${hidden} } } }`,
        {},
        cast.accounts[person],
      )
      expect(errors).toEqual([])
      const nothing = Object.fromEntries(hidden.split(' ').map((field) => [field, null]))
      expect(data).toEqual({ Users: { docs: [{ email: cast.accounts.designer.email, ...nothing }] } })
    }
  })

  it('refreshes a session for its own account alone', async () => {
    const someone = await platen.makeUser()
    const { status, body } = await platen.api('POST', '/api/users/refresh-token', { as: someone, body: {} })
    expect(status).toBe(200)
    expect(body.user.id).toBe(someone.id)
    expect((await ask('anonymous', 'POST', '/users/refresh-token', {})).status).toBeGreaterThanOrEqual(400)
  })

  it('shows trash to those who may read it', async () => {
    const made = await ask('designer', 'POST', '/designs?draft=true', {
      title: 'Thrown away',
      kind: 'document',
      theme: 'broadsheet',
      pages: [],
      deletedAt: new Date().toISOString(),
    })
    const id: string = made.body.doc.id
    for (const [person, total] of [
      ['designer', 1],
      ['stranger', 0],
    ] as const) {
      const { body } = await ask(person, 'GET', `/designs?trash=true&where[id][equals]=${id}`)
      expect([person, body.totalDocs]).toEqual([person, total])
    }
  })
})

describe('a version from before a move', () => {
  it('takes the design back only for those who may put it there', async () => {
    const made = await ask('designer', 'POST', '/designs?draft=true', {
      title: 'Before',
      kind: 'document',
      theme: 'broadsheet',
      pages: [],
    })
    const id: string = made.body.doc.id
    const { body } = await ask('designer', 'GET', `/designs/versions?where[parent][equals]=${id}`)
    const version: string = body.docs[0].id
    const moved = await ask('contentAdmin', 'PATCH', `/designs/${id}?draft=true`, {
      workspace: cast.home.viewer,
    })
    expect(moved.body.doc.workspace).toBe(cast.home.viewer)
    // Who may write it is asked of the record itself, not of its draft.
    for (const [person, status] of [
      ['editor', 403],
      ['viewer', 200],
    ] as const) {
      const change = await ask(person, 'PATCH', `/designs/${id}?draft=true`, { title: 'Changed' })
      expect([person, change.status]).toEqual([person, status])
    }
    // The viewer owns where it is now and views where it was; the editor edits there and has no part in it any more.
    for (const person of ['viewer', 'editor', 'stranger'] as const) {
      const { status } = await ask(person, 'POST', `/designs/versions/${version}?draft=true`, {})
      expect([person, status]).toEqual([person, 403])
    }
    expect((await ask('viewer', 'GET', `/designs/${id}?draft=true`)).body.workspace).toBe(cast.home.viewer)
    expect((await ask('contentAdmin', 'POST', `/designs/versions/${version}?draft=true`, {})).status).toBe(
      200,
    )
  })
})

describe('a job', () => {
  it.each([
    ['viewer', 200],
    ['editor', 200],
    ['stranger', 404],
  ] as const)('asked for by the viewer is cancelled by the %s: %i', async (person, status) => {
    const subject = await write({ platen, cast }, 'jobs', {
      ...jobs.data({ platen, cast }, cast.workspace),
      createdBy: cast.accounts.viewer.id,
      ticket: '0',
      input: { exportId: randomUUID() },
    })
    expect((await ask(person, 'POST', `/jobs/${subject.id}/cancel`, {})).status).toBe(status)
  })

  it('asked for by an editor is not cancelled by the viewer, and retried by editors alone', async () => {
    const subject = await write({ platen, cast }, 'jobs', {
      ...jobs.data({ platen, cast }, cast.workspace),
      createdBy: cast.accounts.editor.id,
      ticket: '0',
      input: { exportId: randomUUID() },
    })
    expect((await ask('viewer', 'POST', `/jobs/${subject.id}/cancel`, {})).status).toBe(403)
    const own = await write({ platen, cast }, 'jobs', {
      ...jobs.data({ platen, cast }, cast.workspace),
      status: 'failed',
      createdBy: cast.accounts.viewer.id,
    })
    expect((await ask('viewer', 'POST', `/jobs/${own.id}/retry`, {})).status).toBe(403)
  })
})

describe('the panel', () => {
  const open = (person: Person, action: string) =>
    assertPanelUser({
      config: Promise.resolve(platen.payload.config),
      headers: new Headers(
        person === 'anonymous' ? {} : { authorization: `JWT ${cast.accounts[person].token}` },
      ),
      action,
    })

  it.each(['render-document-slots', 'render-field', 'slugify', 'table-state', 'anything'])(
    'runs %s for those who may open it',
    async (action) => {
      for (const person of ['anonymous', 'designer', 'owner', 'viewer'] as const) {
        await expect(open(person, action), person).rejects.toMatchObject({ status: 401 })
      }
      for (const person of ['contentAdmin', 'admin'] as const) await open(person, action)
    },
  )

  it('asks so before every one of its server functions', async () => {
    const layout = await readFile('src/app/(payload)/layout.tsx', 'utf8')
    expect(layout).toMatch(/'use server'\s+await assertPanelUser\(/)
  })
})

const accountOf = (person: Person) => (person === 'anonymous' ? undefined : cast.accounts[person])
