import type { CollectionConfig, Config, SanitizedConfig } from 'payload'
import { type Additions, type Contributions, entryName, registryKeys } from '#kernel/registry.ts'

/** Returns the collection with something added (endpoints, hooks, live preview); the given one is not touched. */
export type Extension = (collection: CollectionConfig) => CollectionConfig

/** Additions of a server plugin: registry entries, and extensions of collections by slug, applied by core at the end. */
export type ServerAdditions = Additions & { extend?: Record<string, Extension> }

type Store = { [Key in (typeof registryKeys)[number]]?: readonly unknown[] } & {
  collections?: Record<string, { workspace: boolean }>
  extensions?: readonly (readonly [slug: string, extension: Extension])[]
}

const storeOf = (config: { custom?: Record<string, unknown> }): Store =>
  (config.custom?.['platen'] as Store | undefined) ?? {}

/**
 * Returns a new config with the additions in its registries; the given config is not touched.
 *
 * @throws Error when two entries of one registry share a name.
 */
export const contribute = (config: Config, additions: ServerAdditions): Config => {
  const before = storeOf(config)
  const after: Store = { ...before }
  for (const key of registryKeys) {
    const added = (additions as Store)[key] ?? []
    const merged = [...(before[key] ?? []), ...added]
    const names = merged.map(entryName)
    const twice = names.find((name, index) => names.indexOf(name) !== index)
    if (twice)
      throw new Error(`contribute: "${twice}" is registered twice in ${key}. Give one of them another name.`)
    after[key] = merged
  }
  after.collections = { ...before.collections, ...additions.collections }
  after.extensions = [...(before.extensions ?? []), ...Object.entries(additions.extend ?? {})]
  return { ...config, custom: { ...config.custom, platen: after } }
}

/** What was contributed to a running Payload (or to a config), with an empty list for what nobody added. */
export const contributions = (from: { config: SanitizedConfig | Config }): Contributions => {
  const store = storeOf(from.config)
  const lists = Object.fromEntries(registryKeys.map((key) => [key, store[key] ?? []]))
  // The store only ever holds what `contribute` put there, so its lists have the types of `Additions`.
  return { ...lists, collections: store.collections ?? {} } as unknown as Contributions
}

/** Applies every contributed extension to the collections it names. */
export const extendCollections = (config: Config): Config => {
  const extensions = storeOf(config).extensions ?? []
  const collections = (config.collections ?? []).map((collection) =>
    extensions
      .filter(([slug]) => slug === collection.slug)
      .reduce((extended, [, extension]) => extension(extended), collection),
  )
  return { ...config, collections }
}
