import type { CollectionSlug, Payload } from 'payload'
import { nobody } from '#access/rules.ts'
import { contributions } from '#kernel/server/contribute.ts'

export type PlacedCollection = {
  slug: CollectionSlug
  /** Somebody writes its records; else they are made by work and go with it. */
  isWritten: boolean
}

/** The collections whose records belong to workspaces. */
export const placedCollections = (payload: Payload): PlacedCollection[] =>
  Object.entries(contributions(payload).collections)
    .filter(([slug, { workspace }]) => workspace && slug in payload.collections)
    .map(([name]) => {
      const slug = name as CollectionSlug // it was just found among them
      return { slug, isWritten: payload.collections[slug].config.access.create !== nobody }
    })
