import type { Payload, TypedUser } from 'payload'
import { sampleDesign } from '#plugins/exports/testing/sample-design.ts'
import { type Contender, compare } from './compare.ts'
import { bareDesigns } from './stage/bare-designs.ts'
import { barePayload } from './stage/bare-payload.ts'
import { databaseServer } from './stage/database-server.ts'
import { ourPlaten } from './stage/our-platen.ts'

const pages = 10
// One save is shorter than what a busy machine does in between.
const savesPerRun = 5

/** Saves a design again and again as the editor of its workspace does: all of it, with another word in it each time. */
const saving = async (name: string, payload: Payload): Promise<Contender> => {
  const account = {
    name: 'Ada',
    email: 'ada@example.test',
    password: 'not a secret of anybody',
    role: 'designer' as const,
  }
  const { id } = await payload.create({ collection: 'users', data: account })
  const person = await payload.findByID({ collection: 'users', id, depth: 0 })
  const [own] = person.memberships ?? []
  const workspace =
    own?.workspace ?? (await payload.create({ collection: 'workspaces', data: { name: 'Ada' } })).id
  const user: TypedUser = { ...person, collection: 'users' }
  const design = { ...sampleDesign('document', pages), workspace }
  const created = await payload.create({ collection: 'designs', data: design as never, draft: true })
  let saves = 0
  const save = () =>
    payload.update({
      collection: 'designs',
      id: created.id,
      data: { ...structuredClone(design), title: `Save ${(saves += 1)}` } as never, // the sample has every field
      draft: true,
      depth: 0,
      overrideAccess: false,
      user,
    })
  return {
    name,
    async run() {
      for (let index = 0; index < savesPerRun; index += 1) await save()
    },
    close: () => payload.destroy(),
  }
}

const server = await databaseServer()
// The bare one first: it makes its tables in development mode, which must be over when ours is loaded.
const bare = await barePayload(await server.create(), bareDesigns())
const ours = await ourPlaten(await server.create())
await compare({
  title: 'Saving a design of ten pages',
  contenders: [
    await saving('Platen with all its plugins', ours.payload),
    await saving('the same collection alone', bare),
  ],
  rounds: 40,
  worksPerRun: { count: savesPerRun, name: 'saves' },
  goals: [{ against: 1, atLeast: 0.91, says: 'of the speed of the collection alone' }],
})
await server.close()
process.exit()
