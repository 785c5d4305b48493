import { randomBytes } from 'node:crypto'
import pg from 'pg'

export type TestDatabase = {
  url: string
  drop(): Promise<void>
}

const templateUrl = (): URL => {
  const url = process.env['PLATEN_TEST_DATABASE_URL']
  if (url === undefined)
    throw new Error('This test needs a database: run it with "npm test -- <part of its path>".')
  return new URL(url)
}

const onServer = async (statement: string): Promise<void> => {
  const url = templateUrl()
  url.pathname = '/postgres'
  const client = new pg.Client({ connectionString: url.href })
  await client.connect()
  try {
    await client.query(statement)
  } finally {
    await client.end()
  }
}

/** A database of its own with every migration applied, copied from the run's template in about 50 ms. */
export const cloneDatabase = async (): Promise<TestDatabase> => {
  const template = templateUrl()
  const name = `test_${randomBytes(8).toString('hex')}`
  await onServer(`create database ${name} template ${template.pathname.slice(1)} strategy file_copy`)
  const url = new URL(template)
  url.pathname = `/${name}`
  return { url: url.href, drop: () => onServer(`drop database if exists ${name} with (force)`) }
}
