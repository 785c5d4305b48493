import { existsSync, mkdtempSync, readdirSync, rmSync, writeFileSync } from 'node:fs'
import { tmpdir } from 'node:os'
import { join } from 'node:path'
import { afterEach, beforeEach, expect, test } from 'vitest'
import { takeLock } from './lock.ts'
import { birthOf } from './process-of.ts'

let folder: string
let path: string
beforeEach(() => {
  folder = mkdtempSync(join(tmpdir(), 'platen-lock-'))
  path = join(folder, 'lock')
})
afterEach(() => rmSync(folder, { recursive: true, force: true }))

test('a lock is held until it is released, and leaves nothing behind', () => {
  const lock = takeLock(path)
  expect(takeLock(path)).toEqual({ heldBy: process.pid })
  if ('release' in lock) lock.release()
  expect(existsSync(path)).toBe(false)
  expect(takeLock(path)).toHaveProperty('release')
  expect(readdirSync(folder)).toEqual(['lock'])
})

test.for([
  ['a process that is gone', { pid: 2 ** 30, birth: '1' }],
  ['a later process with the same number', { pid: process.pid, birth: `${birthOf(process.pid)}0` }],
  ['no one, because the file is damaged', 'half a li'],
])('a lock of %s is taken over', ([, content]) => {
  writeFileSync(path, typeof content === 'string' ? content : JSON.stringify(content))
  expect(takeLock(path)).toHaveProperty('release')
})
