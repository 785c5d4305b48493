import { type CollectionBeforeValidateHook, type CollectionSlug, ValidationError } from 'payload'
import { referenceId } from './reference-id.ts'

type Reference = {
  field: string
  collection: CollectionSlug
  /** The record must be in the workspace of the one that names it. */
  sameWorkspace?: boolean
}

/**
 * Refuses references to records their writer cannot read: a query through a reference (`where[project.title]`) would
 * tell what is in them, and drafts skip Payload's own check. A reference that no longer fits after a move or in a
 * duplicate is left out.
 */
export const guardReferences =
  (...references: Reference[]): CollectionBeforeValidateHook =>
  async ({ collection, data, operation, originalDoc, req }) => {
    if (!data || !req.user) return data
    const before = (originalDoc ?? {}) as Record<string, unknown>
    const valueOf = (field: string): unknown => referenceId(field in data ? data[field] : before[field])
    const workspace = valueOf('workspace')
    const stays = operation === 'update' && workspace === referenceId(before['workspace'])
    const dropped: Record<string, null> = {}
    for (const { field, collection: slug, sameWorkspace = false } of references) {
      const id = valueOf(field)
      const isOld = id === referenceId(before[field])
      if (id === undefined || id === null || (isOld && stays)) continue
      const isThere = { id: { equals: id } }
      const { totalDocs } = await req.payload.count({
        collection: slug,
        where: sameWorkspace ? { and: [isThere, { workspace: { equals: workspace } }] } : isThere,
        overrideAccess: false,
        req,
      })
      if (totalDocs > 0) continue
      if (!isOld) throw unusable(collection.slug, field, req)
      dropped[field] = null
    }
    return { ...data, ...dropped }
  }

const unusable = (
  collection: string,
  path: string,
  req: Parameters<CollectionBeforeValidateHook>[0]['req'],
) =>
  new ValidationError(
    { collection, errors: [{ path, message: 'This is not there, or it belongs to another workspace.' }] },
    req.t,
  )
