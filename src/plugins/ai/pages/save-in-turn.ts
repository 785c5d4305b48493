import type { CollectionBeforeOperationHook, CollectionConfig } from 'payload'
import { lockDesign } from '../generation/lock-design.ts'

const uuid = /^[0-9a-f]{8}(-[0-9a-f]{4}){3}-[0-9a-f]{12}$/i

/** Payload reads a design, then writes all of it: what pages or outlines became in between would be taken back. */
const waitForOthers: CollectionBeforeOperationHook = async ({ args, operation, req }) => {
  if (operation !== 'update' || !('id' in args)) return args
  const { id } = args
  if (typeof id !== 'string' || !uuid.test(id) || (await req.transactionID) === undefined) return args
  await lockDesign(req, id)
  return args
}

/** Lets those who save a design do so one after the other, by whatever way they come. */
export const saveInTurn = (designs: CollectionConfig): CollectionConfig => ({
  ...designs,
  hooks: { ...designs.hooks, beforeOperation: [...(designs.hooks?.beforeOperation ?? []), waitForOthers] },
})
