import { execFile } from 'node:child_process'
import { promisify } from 'node:util'
import { expect, test } from 'vitest'

const short = [
  '--seed',
  '7',
  '--generations',
  '4',
  '--kills',
  '3',
  '--restarts',
  '1',
  '--silent-seconds',
  '4',
]

test(
  'killed workers and a database that stops at once lose and double nothing',
  { timeout: 240_000 },
  async () => {
    const { stdout } = await promisify(execFile)(
      process.execPath,
      ['--import', 'tsx', 'scripts/chaos.ts', ...short],
      {
        env: process.env,
        maxBuffer: 10_000_000,
      },
    )
    expect(stdout).toContain('4 generations, 3 kills, 1 restarts')
    expect(stdout).toContain(
      'Every job ended, every page is there once and in order, nothing is stuck or locked.',
    )
  },
)
