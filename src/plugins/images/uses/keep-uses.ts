import type { CollectionAfterChangeHook, CollectionAfterDeleteHook, Payload } from 'payload'
import { assetIdsOf, type Design } from '#design/index.ts'
import { idOf } from '#kernel/record-id.ts'
import { contributions } from '#kernel/server/contribute.ts'
import { executeInTransaction } from '#kernel/server/session.ts'
import { forgetUses, type UsingCollection, writeUses } from './sql.ts'

type Saved = { id: string; _status?: string | null; pages?: unknown; workspace?: unknown }

const uuid = /^[0-9a-f]{8}(-[0-9a-f]{4}){3}-[0-9a-f]{12}$/i

/**
 * Notes which assets a design or template shows, in the transaction that saves it. A save that changes no picture, which
 * nearly all are, costs no statement.
 */
export const keepUses =
  (collection: UsingCollection): CollectionAfterChangeHook =>
  async ({ doc, operation, previousDoc, req }) => {
    const now = doc as Saved // records of these collections have these fields
    const before = previousDoc as Partial<Saved> | undefined // as above; `{}` for a new record
    const published = now._status === 'published'
    const assets = shownBy(req.payload, now.pages)
    const isSame =
      operation === 'create'
        ? assets.length === 0
        : same(assets, shownBy(req.payload, before?.pages)) &&
          idOf(now.workspace) === idOf(before?.workspace) &&
          (!published || before?._status === 'published')
    // A list of localized pages is of one language; all of them at once come as an object and are noted one by one.
    if (isSame || !Array.isArray(now.pages)) return doc as Saved
    const locale = collection === 'templates' ? (req.locale ?? '') : ''
    const uses = { collection, record: now.id, locale, published, assets, workspace: idOf(now.workspace) }
    await executeInTransaction(req, writeUses(uses))
    return doc as Saved
  }

export const dropUses =
  (collection: UsingCollection): CollectionAfterDeleteHook =>
  async ({ id, req }) => {
    await executeInTransaction(req, forgetUses({ collection, record: String(id) }))
  }

const shownBy = (payload: Payload, pages: unknown): string[] => {
  if (!Array.isArray(pages) || pages.length === 0) return []
  const { blocks, kinds, layouts, themes } = contributions(payload)
  const list = pages as Design['pages'] // checked by `checkPages` on every write
  const whole = list.filter((page) => Array.isArray(page.blocks))
  return assetIdsOf({ pages: whole }, { blocks, kinds, layouts, themes })
    .filter((id) => uuid.test(id))
    .sort()
}

const same = (one: readonly string[], other: readonly string[]): boolean => one.join() === other.join()
