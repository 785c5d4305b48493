import { GRAPHQL_POST } from '@payloadcms/next/routes'
import { afterAll, beforeAll, describe, expect, it } from 'vitest'
import { type TestPlaten, testPlaten } from '../../../../tests/support/test-platen.ts'
import type { TestUser } from '../../../../tests/support/test-user.ts'
import { openTransactions } from '../testing/open-transactions.ts'

let platen: TestPlaten
let designer: TestUser
let admin: TestUser
let graphQl: (query: string, variables?: unknown, as?: TestUser) => Promise<{ status: number; body: any }> // oxlint-disable-line typescript/no-explicit-any -- tests say which shape they expect

beforeAll(async () => {
  platen = await testPlaten()
  designer = await platen.makeUser()
  admin = await platen.makeUser({ role: 'admin' })
  const [{ default: config }, { serveGraphQl }] = await Promise.all([
    import('#payload.config'),
    import('#plugins/core/index.ts'),
  ])
  const answer = serveGraphQl(GRAPHQL_POST(config))
  graphQl = async (query, variables, as = designer) => {
    const response = await answer(
      new Request('http://localhost:3000/api/graphql', {
        method: 'POST',
        body: JSON.stringify({ query, variables }),
        headers: { 'content-type': 'application/json', authorization: `JWT ${as.token}` },
      }),
    )
    return { status: response.status, body: await response.json() }
  }
})
afterAll(() => platen?.close())

const draft = (title: string) => ({ title, kind: 'document', theme: 'broadsheet', pages: [] })
const makeDesign = async (title: string): Promise<string> => {
  const { status, body } = await platen.api('POST', '/api/designs?draft=true', {
    as: designer,
    body: draft(title),
  })
  expect(status).toBe(201)
  return body.doc.id
}

describe('a query', () => {
  it.each([
    '/api/designs?where[createdAt][within]=0',
    '/api/designs?where[title][near]=1,2',
    '/api/designs?where[pages][all]=x',
    '/api/designs?where[title][greater_than][0]=a&where[title][greater_than][1]=b',
    '/api/jobs?where[createdBy.name][contains][0]=a&where[createdBy.name][contains][1]=b',
    '/api/jobs?where[progress.step][in][a.b]=1',
    '/api/designs?where={"createdAt":{"equals":1e308}}',
    '/api/designs?where[id][in]=nope',
    '/api/designs?where=5',
    `/api/designs?sort=${Array.from({ length: 11 }, () => 'title').join(',')}`,
    '/api/designs?page=99999999999',
    '/api/payload-locked-documents?where[document][like]=published',
  ])('that cannot be answered is the sender’s to mend: %s', async (address) => {
    const { status, body } = await platen.api('GET', address, { as: admin })
    expect(status).toBe(400)
    expect(body).toMatchObject({ error: true, code: expect.stringMatching(/^(request|http)\./) })
  })

  it('of the panel’s kind is answered', async () => {
    await makeDesign('Findable')
    const { body } = await platen.api(
      'GET',
      '/api/designs?draft=true&where[or][0][and][0][title][like]=findable&where[or][0][and][1][id][exists]=true&sort=-updatedAt',
      { as: designer },
    )
    expect(body.docs).toHaveLength(1)
  })
})

describe('Payload’s own endpoints', () => {
  it.each([
    'GET /api/users/versions',
    'GET /api/projects/versions/x',
    'POST /api/payload-preferences/versions/x',
  ])('have no versions where there are none: %s', async (asked) => {
    const [method = '', path = ''] = asked.split(' ')
    expect((await platen.api(method, path, { as: admin })).status).toBe(404)
  })

  it('delete a preference, one’s own only', async () => {
    const path = '/api/payload-preferences/look'
    await platen.api('POST', path, { as: designer, body: { value: { wide: true } } })
    const deleted = async (as?: TestUser) => (await platen.api('DELETE', path, as ? { as } : {})).status
    expect([await deleted(admin), await deleted()]).toEqual([404, 401])
    expect([await deleted(designer), await deleted(designer)]).toEqual([200, 404])
  })

  it('with a list where one record is named are refused', async () => {
    const asked = { as: admin, body: { key: '_', user: [null] } }
    const { status, body } = await platen.api('POST', '/api/payload-preferences', asked)
    expect([status, body.errors[0].data.errors[0].path]).toEqual([400, 'user'])
  })

  it('write all that belongs to a record, whatever of it they ask to see', async () => {
    const asked = { body: { email: 'select@example.test', password: 'long enough for all' } }
    const made = await platen.api('POST', '/api/users?select[memberships.workspace]=x', asked)
    expect(made.body.doc.memberships?.[0]?.role).toBe('owner')
  })

  it('keep the shape of a bulk change that failed in part', async () => {
    const id = await makeDesign('One of several')
    const body = { pages: [{ layout: 'nope', blocks: [] }] }
    const changed = await platen.api('PATCH', `/api/designs?where[id][equals]=${id}`, { as: designer, body })
    expect(changed.status).toBe(400)
    expect(changed.body).toMatchObject({ error: true, code: expect.any(String), errors: [{ id }], docs: [] })
  })
})

describe('data', () => {
  it.each([
    ['a title past its length', { title: 'x'.repeat(201) }, 'title'],
    ['a date that is none', { createdAt: 1e21 }, 'createdAt'],
    ['a date no program can read', { createdAt: { toString: 1, valueOf: 1 } }, 'createdAt'],
    ['a title that is a list', { title: ['x'] }, 'title'],
    [
      'a note past its length',
      { pages: [{ layout: 'document-article', notes: 'x'.repeat(4_001), blocks: [] }] },
      'pages.0.notes',
    ],
  ])('is held to its fields in drafts too: %s', async (_, wrong, path) => {
    const asked = { as: designer, body: { ...draft('x'), ...wrong } }
    const { status, body } = await platen.api('POST', '/api/designs?draft=true', asked)
    expect(status).toBe(400)
    expect(body.errors[0].data.errors[0].path).toBe(path)
  })

  it('with an address that is no text, or too long, is refused', async () => {
    for (const email of [['a@b.test'], { a: 1 }, `${'x'.repeat(300)}@example.test`]) {
      const { status } = await platen.api('POST', '/api/users', {
        body: { email, password: 'long enough for all' },
      })
      expect(status).toBe(400)
    }
  })

  it('with a reference that is none is refused', async () => {
    const asked = { as: admin, body: { key: 'x', user: [null, 'x'], value: 1 } }
    expect((await platen.api('POST', '/api/payload-preferences', asked)).status).toBe(400)
  })
})

describe('GraphQL', () => {
  it('says which variable is wrong', async () => {
    const { body } = await graphQl('query ($n: Int!) { Designs(page: $n) { totalDocs } }', { n: 'x' })
    expect(body.errors[0].message).toContain('$n')
    expect(body.data).toBeUndefined()
  })

  it('says what is wrong with a directive', async () => {
    const { status, body } = await graphQl('{ Designs @skip(if: "x") { totalDocs } }')
    expect(status).toBe(400)
    expect(body.errors[0].message).toContain('if')
  })

  it('takes variables that fit', async () => {
    const { body } = await graphQl('query ($n: Int!) { Designs(limit: $n) { limit } }', { n: 3 })
    expect(body.data.Designs).toEqual({ limit: 3 })
  })

  it('tells people without the panel what they may do', async () => {
    const { body } = await graphQl(
      '{ Access { canAccessAdmin designs { create { permission } } workspaces { create { permission } } } }',
    )
    expect(body.errors).toBeUndefined()
    expect(body.data.Access).toEqual({
      canAccessAdmin: false,
      designs: { create: { permission: true } },
      workspaces: { create: null },
    })
  })

  it('tells what may be done with one record', async () => {
    const asked =
      '{ docAccessUser(id: "$id") { fields { email { update { permission } } } update { permission } } }'
    const { body } = await graphQl(asked.replace('$id', designer.id))
    expect(body.errors).toBeUndefined()
    expect(body.data.docAccessUser.update).toEqual({ permission: true })
  })

  it('names faults by their code and refuses subscriptions', async () => {
    const { body } = await graphQl('{ Designs(page: 2147483647) { totalDocs } }')
    expect(body.errors[0].extensions).toMatchObject({ code: 'request.query', statusCode: 400 })
    expect((await graphQl('subscription { x }')).status).toBe(400)
  })
})

describe('a request that ends early', () => {
  it('leaves no asset behind', async () => {
    const count = async () => (await platen.payload.count({ collection: 'assets' })).totalDocs
    const before = await count()
    const bytes = new TextEncoder().encode(
      '--b\r\ncontent-disposition: form-data; name="_payload"\r\n\r\n{"alt":"x"}\r\n--b\r\n',
    )
    const body = new ReadableStream({
      start: (controller) => controller.enqueue(bytes),
      pull: (controller) => controller.error(new Error('the connection broke')),
    })
    const { serveApi } = await import('#plugins/core/index.ts')
    const { default: config } = await import('#payload.config')
    const headers = {
      'content-type': 'multipart/form-data; boundary=b',
      authorization: `JWT ${designer.token}`,
    }
    // A stream goes out while it comes in; the type of the browser's fetch does not know it.
    const asked = { method: 'POST', body, headers, duplex: 'half' }
    const response = await serveApi(config)(new Request('http://localhost:3000/api/assets', asked))
    expect(response.status).toBe(400)
    expect(await response.json()).toMatchObject({ code: 'request.aborted' })
    expect(await count()).toBe(before)
  })
})

it('no transaction stays open', async () => {
  expect(await openTransactions(platen.payload)).toEqual([])
})
