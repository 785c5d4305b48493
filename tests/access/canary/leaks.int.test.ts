import fc from 'fast-check'
import { afterAll, beforeAll, describe, expect, it } from 'vitest'
import { scopeRelations } from '#access/scope-relations.ts'
import { type TestPlaten, testPlaten } from '../../support/test-platen.ts'
import type { TestUser } from '../../support/test-user.ts'
import { type GraphQl, graphQlOf } from '../graphql-api.ts'
import { makeCast, type Person } from '../people.ts'
import { graphQlQueries } from './graphql-queries.ts'
import { plant, type Plants } from './plant.ts'
import { restQueries } from './rest-queries.ts'

const seed = Number(process.env['PLATEN_LEAK_SEED'] ?? Date.now() % 2 ** 31)
const runs = Number(process.env['PLATEN_LEAK_RUNS'] ?? 300)
const minutes = 60_000

let platen: TestPlaten
let plants: Plants
let graphQl: GraphQl
let accounts: Record<string, TestUser>

beforeAll(async () => {
  platen = await testPlaten()
  const cast = await makeCast(platen)
  accounts = cast.accounts
  plants = await plant({ platen, cast })
  graphQl = await graphQlOf(platen.payload.config, cast.accounts.admin)
  console.log(`PLATEN_LEAK_SEED=${seed} PLATEN_LEAK_RUNS=${runs}`)
})
afterAll(() => platen.close())

type Ask = { said: string; ask: (as: TestUser | undefined) => Promise<string> }
type Case = Ask & { person: Person }

/** What may differ between two answers to the same question. */
const settled = (text: string): string =>
  text.replaceAll(/"(timestamp|request_id|exp|updatedAt)":("[^"]*"|\d+)/g, '"$1":0')

const generated = async (people: readonly Person[], from = seed): Promise<Case[]> => {
  const rest = fc.sample(restQueries(platen.payload, plants.ids), {
    seed: from,
    numRuns: Math.ceil(runs * 0.75),
  })
  const graph = fc.sample(await graphQlQueries(graphQl, plants.ids), {
    seed: from,
    numRuns: Math.ceil(runs * 0.25),
  })
  const asks: Ask[] = [
    ...rest.map(({ method, path, body }) => ({
      said: `${method} ${path}`,
      ask: async (as: TestUser | undefined) => {
        const answer = await platen.api(method, path, { ...(as ? { as } : {}), ...(body ? { body } : {}) })
        return `${answer.status} ${JSON.stringify(answer.body)}`
      },
    })),
    ...graph.map(({ query, variables }) => ({
      said: `${query.slice(0, 120)} ${JSON.stringify(variables)}`,
      ask: async (as: TestUser | undefined) => (await graphQl.send(query, variables, as)).text,
    })),
  ]
  return asks.map((ask, index) => ({ ...ask, person: people[index % people.length] ?? 'anonymous' }))
}

/** Asks everything in both worlds; tells what was met that is hidden, and which answers differ. */
const compare = async (all: readonly Case[], reach: 'core' | 'outside') => {
  const answers = async (): Promise<string[]> => {
    const texts: string[] = []
    for (const { ask, person } of all) texts.push(settled(await ask(accounts[person])))
    return texts
  }
  await plants.turn('canary', 'outside')
  const before = await answers()
  await plants.turn('zebra', reach)
  const after = await answers()
  await plants.turn('canary', 'outside')
  const met = all.flatMap(({ person, said }, index) =>
    plants
      .hiddenFrom(person)
      .flatMap((mark) => (before[index]?.includes(mark) ? [`${person}: ${said} → ${mark}`] : [])),
  )
  const told = all.flatMap(({ person, said }, index) =>
    before[index] === after[index]
      ? []
      : [`${person}: ${said}\n  ${before[index]?.slice(0, 300)}\n  ${after[index]?.slice(0, 300)}`],
  )
  const answered = before.filter((text) => /^200|"data":\{"\w+":\{/.test(text)).length
  return { met, told, answered, asked: all.length }
}

const get = (path: string, person: Person = 'designer'): Case => ({
  person,
  said: path,
  ask: async (as) => {
    const { status, body } = await platen.api('GET', path, as ? { as } : {})
    return `${status} ${JSON.stringify(body)}`
  },
})

/** What Payload answers by itself: a design may point at a template that is a draft, a job at whoever asked for it. */
const throughReferences = () => [
  get('/api/designs?draft=true&where[template.title][like]=canary'),
  get('/api/designs?draft=true&where[or][0][template.slug][like]=canary&where[or][1][title][equals]=x'),
  get('/api/designs/count?where[template.slug][like]=canary'),
  get('/api/designs/versions?where[version.template.slug][like]=canary'),
  get('/api/jobs?where[createdBy.name][like]=canary'),
]

describe('a query', () => {
  it('tells nobody what is hidden from everybody', { timeout: 10 * minutes }, async () => {
    const all = await generated(['designer', 'contentAdmin', 'viewer', 'anonymous'])
    const { met, told, answered } = await compare(all, 'core')
    expect(met).toEqual([])
    expect(told).toEqual([])
    // Else the queries would be refused for their form, and prove nothing.
    expect(answered).toBeGreaterThan(all.length / 5)
  })

  it(
    'tells those outside nothing of other workspaces, people and drafts',
    {
      timeout: 10 * minutes,
    },
    async () => {
      const all = await generated(['designer', 'viewer', 'designer', 'anonymous'], seed + 1)
      const { met, told } = await compare([...all, ...throughReferences()], 'outside')
      expect(met).toEqual([])
      expect(told).toEqual([])
    },
  )

  it('goes through one reference only, and is not ordered through any', async () => {
    for (const query of [
      'exports?where[job.createdBy.sessions][equals]=x',
      'exports?sort=job.createdBy.name',
      'jobs?sort=createdBy.email',
      'designs?draft=true&sort=-title,template.slug',
    ]) {
      const { status } = await platen.api('GET', `/api/${query}`, { as: accounts['designer'] as TestUser })
      expect([query, status]).toEqual([query, 400])
    }
  })

  it('would be seen through if references were not scoped', async () => {
    const collections = platen.payload.config.collections.map(({ hooks }) => hooks)
    const kept = collections.map(({ beforeOperation }) => beforeOperation)
    for (const hooks of collections) {
      hooks.beforeOperation = hooks.beforeOperation.filter((hook) => hook !== scopeRelations)
    }
    try {
      const { told } = await compare(
        [...throughReferences(), get('/api/jobs?sort=createdBy.name')],
        'outside',
      )
      expect(told.join('\n')).toContain('draft=true')
    } finally {
      collections.forEach((hooks, index) => {
        hooks.beforeOperation = kept[index] ?? []
      })
    }
  })
})
