import * as initial from './20261120_100000_initial.ts'
import * as jobTables from './20261120_100001_job_tables.ts'

export const migrations = [
  { up: initial.up, down: initial.down, name: '20261120_100000_initial' },
  { up: jobTables.up, down: jobTables.down, name: '20261120_100001_job_tables' },
]
