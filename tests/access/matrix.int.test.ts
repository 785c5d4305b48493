import { afterAll, beforeAll, describe, expect, it } from 'vitest'
import { type TestPlaten, testPlaten } from '../support/test-platen.ts'
import { knownOperations } from './ask-graphql.ts'
import { type GraphQl, graphQlOf } from './graphql-api.ts'
import { liveActions, liveEndpoints, ruledFields } from './live-actions.ts'
import { askEndpoint, askEndpoints } from './ask-endpoints.ts'
import { askFields } from './ask-fields.ts'
import { askGlobal, globalOperations } from './ask-globals.ts'
import { askActions } from './matrix.ts'
import { makeCast, people } from './people.ts'
import type { Stage } from './row.ts'
import { globals } from './rows/globals.ts'
import { rootEndpoints } from './rows/root-endpoints.ts'
import { rows } from './rows/index.ts'

let platen: TestPlaten
let stage: Stage
let graphQl: GraphQl

beforeAll(async () => {
  platen = await testPlaten()
  stage = { platen, cast: await makeCast(platen) }
  graphQl = await graphQlOf(platen.payload.config, stage.cast.accounts.admin)
})
afterAll(() => platen.close())

const configOf = (slug: string) => {
  const config = platen.payload.config.collections.find((collection) => collection.slug === slug)
  if (!config) throw new Error(`There is no collection ${slug}.`)
  return config
}

describe('the expectations', () => {
  it('speak of every collection of the live config, and of no other', () => {
    expect(rows.map(({ collection }) => collection).toSorted()).toEqual(
      platen.payload.config.collections.map(({ slug }) => slug).toSorted(),
    )
  })

  it('speak of every global', () => {
    expect(platen.payload.config.globals.map(({ slug }) => slug)).toEqual(globals.map(({ slug }) => slug))
  })

  it.each(rows)('name what can be done to $collection, and nothing else', ({ collection, ...row }) => {
    const config = configOf(collection)
    expect(Object.keys(row.who).toSorted()).toEqual(liveActions(config).toSorted())
    expect(Object.keys(row.endpoints ?? {}).toSorted()).toEqual(liveEndpoints(config).toSorted())
    expect(Object.keys(row.fields ?? {}).toSorted()).toEqual(ruledFields(config).toSorted())
  })

  it('name every endpoint of the API itself', () => {
    const live = platen.payload.config.endpoints.map(({ method, path }) => `${method} ${path}`)
    expect(Object.keys(rootEndpoints).toSorted()).toEqual(live.toSorted())
  })

  it('know every operation of GraphQL', () => {
    const known = knownOperations(platen.payload.config.collections)
    const ofGlobals = globalOperations(globals.map(({ slug }) => slug))
    const unknown = [...graphQl.operations.keys()].filter(
      (name) => !known.has(name) && !ofGlobals.includes(name),
    )
    expect(unknown).toEqual([])
  })
})

const wrongIn = async (cells: AsyncGenerator<string | undefined>): Promise<string[]> => {
  const wrong: string[] = []
  for await (const cell of cells) if (cell) wrong.push(cell)
  return wrong
}

describe('who may do what', { timeout: 180_000 }, () => {
  it.each(rows)('with $collection', async (row) => {
    const given = { stage, row, graphQl, config: configOf(row.collection) }
    expect(await wrongIn(askActions(given))).toEqual([])
  })

  it.each(rows.filter(({ fields }) => fields))('with the fields of $collection', async (row) => {
    const given = { stage, row, graphQl, config: configOf(row.collection) }
    expect(await wrongIn(askFields(given))).toEqual([])
  })

  it.each(rows.filter(({ endpoints }) => endpoints))('with the endpoints of $collection', async (row) => {
    expect(await wrongIn(askEndpoints({ stage, row }))).toEqual([])
  })

  it.each(globals)('with the global $slug', async (row) => {
    expect(await wrongIn(askGlobal({ stage, row, graphQl }))).toEqual([])
  })

  it.each(Object.entries(rootEndpoints))('with %s', async (name, endpoint) => {
    const answers = people.map((person) =>
      askEndpoint({ stage, name: ` ${name}`, endpoint, person, subject: { id: 'none' } }),
    )
    expect((await Promise.all(answers)).filter(Boolean)).toEqual([])
  })
})
