import type { Access, FieldAccess, SanitizedCollectionConfig } from 'payload'
import { afterAll, beforeAll, describe, expect, it } from 'vitest'
import { guardWorkspace } from '#access/guard-workspace.ts'
import { dropSignInState } from '#collections/users/drop-sign-in-state.ts'
import { type TestPlaten, testPlaten } from '../support/test-platen.ts'
import { askFields } from './ask-fields.ts'
import { type GraphQl, graphQlOf } from './graphql-api.ts'
import { liveActions, ruledFields } from './live-actions.ts'
import { askActions } from './matrix.ts'
import { everyone, makeCast } from './people.ts'
import type { Action, Row, Stage } from './row.ts'
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

const open = (() => true) satisfies Access & FieldAccess

/** The rules of a collection, and the action whose cells turn red without each. */
const rules = ['create', 'read', 'update', 'delete', 'readVersions', 'unlock', 'admin'] as const
type Rule = (typeof rules)[number]

/** Where something else holds as well: one rule alone opens nothing. */
const heldTwice: Partial<Record<string, readonly Rule[]>> = {
  // Everybody may edit somewhere; the workspace's guard is what keeps them out of the others.
  assets: ['create'],
  projects: ['create'],
  'brand-kits': ['create'],
  // No endpoint and no GraphQL.
  'payload-migrations': rules,
  // A preference without an owner is refused.
  'payload-preferences': ['create'],
}

const configOf = (row: Row): SanitizedCollectionConfig => platen.payload.collections[row.collection].config

const firstWrong = async (cells: AsyncGenerator<string | undefined>): Promise<string | undefined> => {
  for await (const cell of cells) if (cell) return cell
  return undefined
}

/** Runs the check while something is other than it should be, and puts it back. */
const during = async <Target extends object, Key extends keyof Target>(
  target: Target,
  key: Key,
  { value, check }: { value: Target[Key]; check: () => Promise<void> },
): Promise<void> => {
  const before = target[key]
  target[key] = value
  try {
    await check()
  } finally {
    target[key] = before
  }
}

describe.each(rows)('the matrix of $collection', (row) => {
  const isWatched = (rule: Rule): boolean =>
    row.who[rule] !== undefined && row.who[rule] !== everyone && !heldTwice[row.collection]?.includes(rule)

  it.each(rules.filter(isWatched))('turns red when everybody may %s', async (rule) => {
    const config = configOf(row)
    expect(liveActions(config)).toContain(rule)
    const only = ({ action, name }: { action: Action; name: string }) =>
      action === rule && !name.startsWith('GraphQL')
    await during(config.access, rule, {
      value: open,
      check: async () => {
        expect(await firstWrong(askActions({ stage, row, config, graphQl, only }))).toContain(
          'should be refused',
        )
      },
    })
  })
})

describe('the matrix', { timeout: 180_000 }, () => {
  it.each(rows.filter(({ who }) => who.moveIn && who.moveIn.length > 0))(
    'turns red when $collection can be written into any workspace',
    async (row) => {
      const config = configOf(row)
      const others = config.hooks.beforeValidate.filter((hook) => hook !== guardWorkspace)
      expect(others.length).toBe(config.hooks.beforeValidate.length - 1)
      await during(config.hooks, 'beforeValidate', {
        value: others,
        check: async () => {
          for (const action of ['create', 'moveIn'] as const) {
            const only = (question: { action: Action }) => question.action === action
            const wrong = await firstWrong(askActions({ stage, row, config, graphQl, only }))
            expect(wrong, action).toContain('should be refused')
          }
        },
      })
    },
  )

  it('turns red when a field of anything loses its rules', async () => {
    const silent: string[] = []
    for (const row of rows) {
      const config = configOf(row)
      const names = ruledFields(config).filter((name) => isWatchedField(row, name))
      for (const name of names) {
        const wrong = await withoutRules(config, name, () =>
          firstWrong(askFields({ stage, config, graphQl, row: onlyField(row, name) })),
        )
        if (wrong === undefined) silent.push(`${row.collection}.${name}`)
      }
    }
    // The renditions are written by the worker's own statement, and hooks write where a template comes from and what is
    // known of an offer at Stripe, whatever a request brings.
    const ofSync = ['credit-packs', 'credit-plans'].flatMap((slug) => [
      `${slug}.syncError`,
      `${slug}.syncState`,
    ])
    expect(silent.toSorted()).toEqual(['assets.sizes', ...ofSync, 'templates.origin'])
  })
})

/** The workspace's rules are those of its hook; a password and what is virtual have none of their own. */
const isWatchedField = (row: Row, name: string): boolean =>
  !['workspace', 'password', 'currentPassword'].includes(name) && row.fields?.[name] !== undefined

const onlyField = (row: Row, name: string): Row => ({
  ...row,
  fields: { [name]: row.fields?.[name] ?? {} },
})

type Ruled = { name?: string; access?: object; hidden?: boolean; fields?: Ruled[] }

const withoutRules = async <Result>(
  config: SanitizedCollectionConfig,
  name: string,
  check: () => Promise<Result>,
): Promise<Result> => {
  const found = new Set<Ruled>()
  const collect = (fields: readonly Ruled[]): void => {
    for (const field of fields) {
      if (field.name === name) found.add(field)
      else if (field.name === undefined && field.fields) collect(field.fields)
    }
  }
  collect(config.fields)
  collect(config.flattenedFields)
  const kept = [...found].map((field) => ({ field, access: field.access, hidden: field.hidden }))
  const hooks = config.hooks.beforeOperation
  // It holds what the fields' rules hold, a second time.
  config.hooks.beforeOperation = hooks.filter((hook) => hook !== dropSignInState)
  for (const { field } of kept) Object.assign(field, { access: {}, hidden: false })
  try {
    return await check()
  } finally {
    for (const { field, access, hidden } of kept) Object.assign(field, { access, hidden })
    config.hooks.beforeOperation = hooks
  }
}
