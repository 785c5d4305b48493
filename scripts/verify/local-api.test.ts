import { mkdirSync, mkdtempSync, rmSync, writeFileSync } from 'node:fs'
import { tmpdir } from 'node:os'
import { dirname, join } from 'node:path'
import { afterEach, beforeEach, expect, test } from 'vitest'
import { checkLocalApi, isInScope } from './local-api.ts'

let root: string
beforeEach(() => {
  root = mkdtempSync(join(tmpdir(), 'platen-local-api-'))
})
afterEach(() => rmSync(root, { recursive: true, force: true }))

const file = 'src/plugins/a/endpoints/b.ts'
const faultsOf = (code: string): string[] => {
  mkdirSync(dirname(join(root, file)), { recursive: true })
  writeFileSync(join(root, file), code)
  return checkLocalApi(root, file)
}

test.for<[what: string, code: string]>([
  ['a call that says who asks', `req.payload.find({ collection: 'a', overrideAccess: false, req })`],
  ['a call for a user', `payload.count({ collection: 'a', user, overrideAccess: false })`],
  [
    'a call of arguments named before',
    `const asked = { collection: 'a', overrideAccess: false, req } as const\nawait payload.findByID(asked)`,
  ],
  [
    'arguments that are spread',
    `const given = { overrideAccess: false, req }\nawait payload.find({ ...given, collection: 'a' })`,
  ],
  [
    'a reason above the statement',
    `// as the system: the row is the queue's own\nconst row = await payload.create({ collection: 'a', data })`,
  ],
  [
    'a reason of two lines',
    `// as the system: the row is the queue's own,\n// and nobody asks for it\nawait payload.create({ collection: 'a', data })`,
  ],
  [
    'a reason inside',
    `payload.find({\n  collection: 'a',\n  // as the system: a signed link opens it\n  overrideAccess: link === 'good',\n  req,\n})`,
  ],
  [
    'a reason above the constant that is spread',
    `// as the system: the token is the permission\nconst given = { overrideAccess: true, req } as const\nconst a = 1\npayload.update({ ...given, data })`,
  ],
  ['what is not the Local API', `list.find({ id }); payload.logger.info('x'); store.update({ a: 1 })`],
])('%s passes', ([, code]) => {
  expect(faultsOf(code)).toEqual([])
})

test.for<[what: string, code: string, reason: string]>([
  ['everybody’s records', `req.payload.findByID({ collection: 'a', id })`, 'needs overrideAccess: false'],
  [
    'an open override',
    `payload.find({ collection: 'a', overrideAccess: true, req })`,
    'needs overrideAccess',
  ],
  [
    'an override that depends',
    `payload.find({ collection: 'a', overrideAccess: isMine, req })`,
    'needs overrideAccess',
  ],
  ['nobody who asks', `payload.find({ collection: 'a', overrideAccess: false })`, 'needs the req or user'],
  ['the adapter', `req.payload.db.updateOne({ collection: 'a', id, data })`, 'asks the database itself'],
  ['arguments from elsewhere', `payload.update(given)`, 'needs overrideAccess: false'],
  ['versions', `run.payload.findVersions({ collection: 'a' })`, 'needs overrideAccess: false'],
  ['globals', `payload.updateGlobal({ slug: 'a', data, req })`, 'needs overrideAccess: false'],
  [
    'a reason without words',
    `// as the system:\npayload.find({ collection: 'a' })`,
    'needs overrideAccess: false',
  ],
  [
    'a reason for something else',
    `// as the system: the first one is the queue's\npayload.find({ collection: 'a', overrideAccess: false, req })\npayload.find({ collection: 'b' })`,
    `${file}:3 `,
  ],
])('%s fails', ([, code, reason]) => {
  expect(faultsOf(code).join('\n')).toContain(reason)
})

test.for<[path: string, inScope: boolean]>([
  ['src/plugins/a/endpoints/b.ts', true],
  ['src/collections/users/hook.ts', true],
  ['src/app/page.tsx', true],
  ['src/plugins/a/tasks/b.ts', false],
  ['src/plugins/a/b.handler.ts', false],
  ['src/plugins/a/b.int.test.ts', false],
  ['src/plugins/a/testing/b.ts', false],
  ['src/migrations/b.ts', false],
  ['scripts/seed.ts', false],
])('%s is in scope: %s', ([path, inScope]) => {
  expect(isInScope(path)).toBe(inScope)
})
