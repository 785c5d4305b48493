/**
 * The kinds of things a plugin can add to the platform. The module that owns a kind declares its shape here:
 *
 *   declare module '#kernel/registry.ts' { interface RegistryEntries { blocks: BlockDefinition } }
 */
// oxlint-disable-next-line no-empty-interface -- filled by declaration merging
export interface RegistryEntries {}

/** A collection's place in the platform: `workspace: true` puts its records under a workspace. */
export type CollectionPlacement = { workspace: boolean }

export const registryKeys = [
  'blocks',
  'kinds',
  'layouts',
  'themes',
  'formats',
  'providers',
  'tasks',
  'chores',
  'jobEnds',
  'probes',
  'mails',
  'chargers',
  'metrics',
] as const

export type RegistryKey = (typeof registryKeys)[number] & keyof RegistryEntries

/** Everything that was contributed, in order of contribution. */
export type Contributions = { readonly [Key in RegistryKey]: readonly RegistryEntries[Key][] } & {
  readonly collections: Readonly<Record<string, CollectionPlacement>>
}

/** What one plugin adds; every key is optional. */
export type Additions = Partial<Contributions>

/** The name an entry is found by. Tasks are named, everything else has a slug. */
export const entryName = (entry: unknown): string => {
  const named = entry as { slug?: string; name?: string }
  return named.slug ?? named.name ?? '(unnamed)'
}
