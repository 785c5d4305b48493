import type { Field } from 'payload'
import type { Pool } from './ask.ts'
import type { Dice } from './dice.ts'
import { bombs } from './bombs.ts'
import { horror, horrorKey, horrorText } from './horrors.ts'

const operators = [
  'equals',
  'not_equals',
  'in',
  'not_in',
  'all',
  'exists',
  'greater_than',
  'greater_than_equal',
  'less_than',
  'less_than_equal',
  'like',
  'not_like',
  'contains',
  'near',
  'within',
  'intersects',
  'nope',
  '__proto__',
]

/** Names of fields, also through groups, lists and references. */
export const pathsOf = (fields: readonly Field[], before = '', depth = 0): string[] =>
  fields.flatMap((field): string[] => {
    if (field.type === 'tabs')
      return field.tabs.flatMap((tab) =>
        pathsOf(tab.fields, 'name' in tab && tab.name ? `${before}${tab.name}.` : before, depth),
      )
    if (!('name' in field)) return 'fields' in field ? pathsOf(field.fields, before, depth) : []
    const path = `${before}${String(field.name)}`
    if (depth > 1) return [path]
    if ('fields' in field) return [path, ...pathsOf(field.fields, `${path}.`, depth + 1)]
    if (field.type === 'relationship' || field.type === 'upload')
      return [
        path,
        `${path}.id`,
        `${path}.title`,
        `${path}.email`,
        `${path}.name`,
        `${path}.workspace.name`,
        `${path}.value`,
      ]
    if (field.type === 'blocks' || field.type === 'json' || field.type === 'richText')
      return [path, `${path}.text`, `${path}.blockType`, `${path}.a.b.c`, `${path}.0`]
    return [path]
  })

const everywhere = [
  'id',
  'createdAt',
  'updatedAt',
  '_status',
  'version.title',
  'version._status',
  'parent',
  'latest',
  'deletedAt',
  'nope',
  'a.b.c.d',
  'hash',
  'password',
  'sessions.id',
  'id.id',
  '.',
  '',
]

export type Asked = { dice: Dice; pool: Pool; fields: readonly Field[]; slug: string }

const pathIn = ({ dice, fields }: Asked): string => {
  if (dice.chance(0.05)) return horrorText(dice)
  const known = pathsOf(fields)
  return dice.chance(0.7) && known.length > 0 ? dice.pick(known) : dice.pick(everywhere)
}

const operand = ({ dice, pool, slug }: Asked): unknown => {
  const ids = pool.get(slug) ?? []
  const kind = dice.below(4)
  if (kind === 0 && ids.length > 0) return dice.pick(ids)
  if (kind === 1)
    return dice.some(4, () => (ids.length > 0 && dice.chance(0.5) ? dice.pick(ids) : horror(dice)))
  return kind === 2 ? dice.pick(['true', 'a', 'published', 'succeeded', '1', '2026-01-01']) : horror(dice)
}

const whereOf = (asked: Asked, depth = 0): Record<string, unknown> => {
  const { dice } = asked
  if (depth < 4 && dice.chance(0.25)) {
    const key = dice.pick(['and', 'or', 'AND', 'not'])
    return { [key]: dice.chance(0.1) ? horror(dice) : dice.some(4, () => whereOf(asked, depth + 1)) }
  }
  return { [pathIn(asked)]: dice.chance(0.07) ? horror(dice) : { [dice.pick(operators)]: operand(asked) } }
}

/** Name and value pairs of a query in the brackets qs reads, not yet coded. */
export const bracketed = (name: string, value: unknown): [string, string][] => {
  if (value === null || typeof value !== 'object') return [[name, String(value)]]
  return Object.entries(value).flatMap(([key, inner]) => bracketed(`${name}[${key}]`, inner))
}

const coded = (text: string): string => {
  try {
    return encodeURIComponent(text)
  } catch {
    return '%ED%A0%80' // half a surrogate pair, as a careless program codes it
  }
}

/** A query string, without the question mark. */
export const queryOf = (asked: Asked): string => {
  const { dice } = asked
  const parts: string[] = []
  const add = (name: string, value: unknown): void => {
    for (const [key, text] of bracketed(name, value)) {
      const inBrackets = coded(key).replaceAll('%5B', '[').replaceAll('%5D', ']')
      parts.push(`${dice.chance(0.5) ? inBrackets : coded(key)}=${coded(text)}`)
    }
  }
  const number = (): unknown => (dice.chance(0.6) ? dice.below(30) : horror(dice))
  if (dice.chance(0.6)) {
    const where = whereOf(asked)
    if (dice.chance(0.2)) parts.push(`where=${coded(JSON.stringify(where))}`)
    else add('where', where)
  }
  if (dice.chance(0.3)) add('sort', dice.some(3, () => `${dice.pick(['', '-'])}${pathIn(asked)}`).join(','))
  if (dice.chance(0.2))
    add(
      'select',
      Object.fromEntries(
        dice.some(4, () => [pathIn(asked), dice.pick<unknown>(['true', 'false', horror(dice)])]),
      ),
    )
  if (dice.chance(0.1))
    add('populate', {
      [dice.pick(['users', 'workspaces', 'nope', horrorKey(dice)])]: { [pathIn(asked)]: 'true' },
    })
  if (dice.chance(0.1))
    add('joins', dice.pick<unknown>([{ a: { limit: 0 } }, 'false', { a: false }, horror(dice)]))
  for (const name of ['limit', 'page', 'depth']) if (dice.chance(0.2)) add(name, number())
  for (const name of [
    'locale',
    'fallback-locale',
    'draft',
    'trash',
    'autosave',
    'pagination',
    'overrideLock',
    'publishSpecificLocale',
    'unpublishAllLocales',
    'after',
    'version',
    'prefix',
    'token',
    'expires',
    'signature',
    'hasMoreUpdates',
    'allSessions',
    'duplicateFromID',
    'data',
    'flattenLocales',
    'selectedLocales',
  ]) {
    if (dice.chance(0.04))
      add(name, dice.chance(0.5) ? dice.pick(['true', 'false', 'de', 'en', 'all', '1']) : horror(dice))
  }
  if (dice.chance(0.08)) parts.push(dice.pick(bombs))
  return parts.join('&').slice(0, dice.chance(0.02) ? 40_000 : 7_000)
}
