import { members, staff, writers } from '../people.ts'
import type { Row } from '../row.ts'

const sample = (workspace: string) => ({ name: 'A brand', primary: '#1b4dff', workspace })

export const brandKits: Row = {
  collection: 'brand-kits',
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
    platen.payload.create({ collection: 'brand-kits', data: sample(workspace), depth: 0 }),
  data: (_, workspace) => sample(workspace),
  change: { name: 'Changed' },
  fields: { workspace: {} },
}
