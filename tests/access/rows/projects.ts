import { members, staff, writers } from '../people.ts'
import type { Row } from '../row.ts'

const sample = (workspace: string) => ({ title: 'A project', brief: 'What it is for', workspace })

export const projects: Row = {
  collection: 'projects',
  who: {
    create: writers,
    read: members,
    update: writers,
    delete: writers,
    moveOut: staff,
    moveIn: writers,
    duplicate: writers,
  },
  make: async ({ platen }, workspace) =>
    platen.payload.create({ collection: 'projects', data: sample(workspace), depth: 0 }),
  data: (_, workspace) => sample(workspace),
  change: { title: 'Changed' },
  fields: { workspace: {} },
}
