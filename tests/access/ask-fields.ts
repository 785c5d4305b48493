import type { PayloadRequest, SanitizedCollectionConfig } from 'payload'
import { formatNames } from 'payload'
import type { TestUser } from '../support/test-user.ts'
import type { GraphQl } from './graphql-api.ts'
import { accountOf, type WrongCell } from './matrix.ts'
import { everyone, people, type Person } from './people.ts'
import type { FieldRow, Row, Stage, Subject } from './row.ts'

type Given = { stage: Stage; row: Row; config: SanitizedCollectionConfig; graphQl: GraphQl }
type Asked = Given & { name: string; field: FieldRow }
type Stored = Record<string, unknown>

/** Asks for every field with rules of its own: who sees it, and whose value is kept. */
export async function* askFields(given: Given): AsyncGenerator<WrongCell | undefined> {
  const { row, stage } = given
  const asked = Object.entries(row.fields ?? {}).map(([name, field]) => ({ ...given, name, field }))
  const subject = await row.make(stage, stage.cast.workspace)
  for (const one of asked) yield* askReading(one, subject)
  const written = asked.filter(({ field }) => field.value)
  yield* askUpdating(written, subject)
  yield* askCreating(
    written.filter(({ field }) => !field.keptAs),
    given,
  )
}

async function* askReading(
  { stage, row, name, field }: Asked,
  subject: Subject,
): AsyncGenerator<WrongCell | undefined> {
  for (const person of row.who.read ?? []) {
    const as = accountOf(stage, subject, person)
    const { body } = await stage.platen.api(
      'GET',
      `/api/${row.collection}/${subject.id}?draft=true`,
      as ? { as } : {},
    )
    const expected = (field.keptAs ? [] : (field.read ?? everyone)).includes(person)
    yield wrong({ row, name, person, verb: 'read', expected, found: shows(body[name]) })
  }
}

/** Payload answers an empty list for a list that is hidden. */
const shows = (value: unknown): boolean =>
  value !== undefined && !(Array.isArray(value) && value.length === 0)

async function* askUpdating(fields: Asked[], first: Subject): AsyncGenerator<WrongCell | undefined> {
  let subject: Subject | undefined = first
  for (const asked of fields) {
    const { stage, row, name, field } = asked
    for (const over of ['REST', 'GraphQL'] as const) {
      for (const person of people.filter((each) => (row.who.update ?? []).includes(each))) {
        subject ??= await row.make(stage, stage.cast.workspace)
        const before = keptOf(await storedOf(asked, subject.id), asked)
        await update(asked, { over, subject, as: accountOf(stage, subject, person) })
        const found = keptOf(await storedOf(asked, subject.id), asked) !== before
        const expected = (field.update ?? everyone).includes(person)
        yield wrong({ row, name, person, verb: `update over ${over}`, expected, found })
        if (found) subject = undefined
      }
    }
  }
}

type Update = { over: 'REST' | 'GraphQL'; subject: Subject; as: TestUser | undefined }

const update = async (asked: Asked, { over, subject, as }: Update): Promise<void> => {
  const { stage, row, name, field, config, graphQl } = asked
  const value = field.value?.(stage, subject)
  if (over === 'REST') {
    const path = `/api/${row.collection}/${subject.id}?draft=true`
    await stage.platen.api('PATCH', path, { ...(as ? { as } : {}), body: { [name]: value } })
    return
  }
  const isEnum = config.flattenedFields.some((one) => one.name === name && one.type === 'select')
  const data = { [name]: isEnum ? String(value).replaceAll('-', '_') : value }
  await graphQl.call(
    `update${formatNames(row.collection).singular}`,
    { id: subject.id, data, draft: true },
    'id',
    as,
  )
}

/** All fields at once: creating is what takes long, and no field makes another kept. */
async function* askCreating(fields: Asked[], { stage, row }: Given): AsyncGenerator<WrongCell | undefined> {
  for (const person of row.who.create ?? []) {
    const as = person === 'anonymous' ? undefined : stage.cast.accounts[person]
    const values = Object.fromEntries(fields.map(({ name, field }) => [name, field.value?.(stage)]))
    const data = { ...row.data(stage, stage.cast.workspace), ...values }
    const { body } = await stage.platen.api('POST', `/api/${row.collection}?draft=true`, {
      ...(as ? { as } : {}),
      body: row.file ? formOf(data, row.file()) : data,
    })
    const id: unknown = body.doc?.id
    if (typeof id !== 'string') yield `${row.collection} · create · ${person}: ${JSON.stringify(body)}`
    for (const asked of fields) {
      const { name, field } = asked
      const kept = typeof id === 'string' ? keptOf(await storedOf(asked, id), asked) : ''
      const found = leavesOf(values[name]).every((leaf) => kept.includes(leaf))
      const expected = (field.create ?? everyone).includes(person)
      yield wrong({ row, name, person, verb: 'create', expected, found })
    }
  }
}

const formOf = (data: Stored, file: File): FormData => {
  const form = new FormData()
  form.set('_payload', JSON.stringify(data))
  form.set('file', file)
  return form
}

/** The newest of a record as the database has it: its latest version where it has drafts. */
const storedOf = async ({ stage, row, config }: Asked, id: string): Promise<Stored> => {
  const { db } = stage.platen.payload
  const req = {} as PayloadRequest // the adapter only looks for a transaction on it
  if (config.versions?.drafts) {
    const { docs } = await db.findVersions({
      collection: row.collection,
      where: { parent: { equals: id } },
      sort: '-updatedAt',
      limit: 1,
      req,
    })
    if (docs[0]) return docs[0].version
  }
  return (await db.findOne({ collection: row.collection, where: { id: { equals: id } }, req })) ?? {}
}

const keptOf = (stored: Stored, { name, field }: Asked): string =>
  JSON.stringify(stored[field.keptAs ?? name] ?? null)

const leavesOf = (value: unknown): string[] =>
  typeof value === 'object' && value !== null
    ? Object.values(value).flatMap(leavesOf)
    : [JSON.stringify(value)]

type Cell = { row: Row; name: string; person: Person; verb: string; expected: boolean; found: boolean }

const wrong = ({ row, name, person, verb, expected, found }: Cell): WrongCell | undefined =>
  expected === found
    ? undefined
    : `${row.collection}.${name} · ${verb} · ${person}: should ${expected ? '' : 'not '}pass, and did${found ? '' : ' not'}`
