import type { SanitizedConfig } from 'payload'
import { contentAdmin } from '#access/rules.ts'

const LOCKS = 'payload-locked-documents'

/**
 * Closes Payload's list of who edits what to everyone but those who use the panel. Payload adds the collection after all
 * plugins, open to any account and without a setting for it; so this changes the finished config.
 */
export const closeLocks = async (building: Promise<SanitizedConfig>): Promise<SanitizedConfig> => {
  const config = await building
  const locks = config.collections.find(({ slug }) => slug === LOCKS)
  if (locks) {
    const closed = { create: contentAdmin, read: contentAdmin, update: contentAdmin, delete: contentAdmin }
    locks.access = { ...locks.access, ...closed }
  }
  return config
}
