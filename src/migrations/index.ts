import * as initial from './20261120_100000_initial.ts'
import * as jobTables from './20261120_100001_job_tables.ts'
import * as platform from './20261120_200000_platform.ts'
import * as failedChores from './20261120_210000_failed_chores.ts'
import * as accountTokens from './20261120_210200_account_tokens.ts'
import * as assetUses from './20261120_210500_asset_uses.ts'
import * as designs from './20261121_100000_designs.ts'
import * as slides from './20261122_100000_slides.ts'
import * as credits from './20261123_100000_credits.ts'
import * as ledger from './20261123_100001_ledger.ts'
import * as payments from './20261123_100002_payments.ts'

export const migrations = [
  { up: initial.up, down: initial.down, name: '20261120_100000_initial' },
  { up: jobTables.up, down: jobTables.down, name: '20261120_100001_job_tables' },
  { up: platform.up, down: platform.down, name: '20261120_200000_platform' },
  { up: failedChores.up, down: failedChores.down, name: '20261120_210000_failed_chores' },
  { up: accountTokens.up, down: accountTokens.down, name: '20261120_210200_account_tokens' },
  { up: assetUses.up, down: assetUses.down, name: '20261120_210500_asset_uses' },
  { up: designs.up, down: designs.down, name: '20261121_100000_designs' },
  { up: slides.up, down: slides.down, name: '20261122_100000_slides' },
  { up: credits.up, down: credits.down, name: '20261123_100000_credits' },
  { up: ledger.up, down: ledger.down, name: '20261123_100001_ledger' },
  { up: payments.up, down: payments.down, name: '20261123_100002_payments' },
]
