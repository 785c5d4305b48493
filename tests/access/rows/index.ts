import type { Row } from '../row.ts'
import { assets } from './assets.ts'
import { brandKits } from './brand-kits.ts'
import { credits } from './credits.ts'
import { designs } from './designs.ts'
import { exports } from './exports.ts'
import { invitations } from './invitations.ts'
import { jobs } from './jobs.ts'
import { notices } from './notices.ts'
import { payloadsOwn } from './payloads-own.ts'
import { projects } from './projects.ts'
import { templates } from './templates.ts'
import { users } from './users.ts'
import { workspaces } from './workspaces.ts'

/** What is expected of every collection of the platform. */
export const rows: readonly Row[] = [
  designs,
  templates,
  assets,
  projects,
  brandKits,
  users,
  workspaces,
  jobs,
  exports,
  invitations,
  notices,
  ...credits,
  ...payloadsOwn,
]
