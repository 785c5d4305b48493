import { setTimeout as sleep } from 'node:timers/promises'
import { expect, it } from 'vitest'
import { cloneDatabase } from '../../../tests/support/database.ts'
import { steadyPg } from './steady-pool.ts'

it('outlives a restart of the database in the middle of a transaction', async () => {
  await using cleanUp = new AsyncDisposableStack()
  const database = await cloneDatabase()
  cleanUp.defer(() => database.drop())
  const pool = new steadyPg.Pool({ connectionString: database.url, max: 2 })
  cleanUp.defer(() => pool.end())
  const uncaught: unknown[] = []
  const hear = (error: unknown) => uncaught.push(error)
  process.prependListener('uncaughtException', hear)
  cleanUp.defer(() => void process.off('uncaughtException', hear))

  const inUse = await pool.connect()
  await inUse.query('begin')
  await pool.query(
    'select pg_terminate_backend(pid) from pg_stat_activity where datname = current_database() and pid <> pg_backend_pid()',
  )
  await sleep(200)
  await expect(inUse.query('select 1')).rejects.toThrow(/terminat|not queryable|ended/i)
  inUse.release(true)
  expect((await pool.query('select 1 as one')).rows).toEqual([{ one: 1 }])
  expect(uncaught).toEqual([])
})
