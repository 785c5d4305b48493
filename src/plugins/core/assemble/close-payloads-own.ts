import type { SanitizedConfig } from 'payload'
import { contentAdmin, nobody } from '#access/rules.ts'
import { scopeRelations } from '#access/scope-relations.ts'

/** Payload's own collections that come open to any account and without a setting, and who may use them instead. */
const closed = {
  'payload-locked-documents': contentAdmin, // who edits what in the panel
  'payload-migrations': nobody,
}

/**
 * Closes Payload's own collections to everyone but those who use the panel, and scopes every query that goes through a
 * reference. Payload adds its collections after all plugins, so this changes the finished config.
 */
export const closePayloadsOwn = async (building: Promise<SanitizedConfig>): Promise<SanitizedConfig> => {
  const config = await building
  for (const [slug, rule] of Object.entries(closed)) {
    const collection = config.collections.find((each) => each.slug === slug)
    if (!collection) continue
    collection.access = { ...collection.access, create: rule, read: rule, update: rule, delete: rule }
  }
  for (const { hooks } of config.collections) {
    const given = hooks.beforeOperation ?? []
    if (!given.includes(scopeRelations)) hooks.beforeOperation = [scopeRelations, ...given]
  }
  return config
}
