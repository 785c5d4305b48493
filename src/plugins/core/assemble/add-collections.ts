import { join } from 'node:path'
import type { CollectionConfig, Config } from 'payload'
import { assets } from '#collections/assets.ts'
import { brandKits } from '#collections/brand-kits.ts'
import { designs } from '#collections/designs.ts'
import { projects } from '#collections/projects.ts'
import type { Choice, DesignChoices } from '#collections/registry-choice.ts'
import { templates } from '#collections/templates.ts'
import { users } from '#collections/users.ts'
import { workspaces } from '#collections/workspaces.ts'
import type { Kind } from '#design/index.ts'
import { contributions } from '#kernel/server/contribute.ts'

type Given = { storageDirectory: string; secureCookies: boolean; jobs: CollectionConfig }

/** Adds the platform's own collections; what registries offer becomes the choices of their fields. */
export const addCollections = (config: Config, { storageDirectory, secureCookies, jobs }: Given): Config => {
  const choices = choicesOf(config)
  const own = [
    designs(choices),
    templates(choices),
    assets({ directory: join(storageDirectory, 'assets') }),
    projects,
    brandKits,
    users({ secureCookies }),
    workspaces,
    jobs,
  ]
  return { ...config, collections: [...own.map(copyOf), ...(config.collections ?? [])] }
}

const choicesOf = (config: Config): DesignChoices => {
  const { blocks, kinds, layouts, themes } = contributions({ config })
  const choiceOf = (entry: { slug: string; label: string | { en: string; de: string } }) => ({
    value: entry.slug,
    label: entry.label,
  })
  return {
    blocks: blocks.map((block) => block.slug),
    kinds: kinds.map(choiceOf),
    layouts: layouts.map((layout) => ({ ...choiceOf(layout), kinds: layout.kinds })),
    sizes: sizesOf(kinds),
    themes: themes.map(choiceOf),
  }
}

/** Every page size once, with the kinds that have it. */
const sizesOf = (kinds: readonly Kind[]): Choice[] => {
  const all = kinds.flatMap((kind) => kind.sizes.map((size) => ({ kind: kind.slug, ...size })))
  const slugs = [...new Set(all.map(({ slug }) => slug))]
  return slugs.map((value) => {
    const same = all.filter(({ slug }) => slug === value)
    return { value, label: same[0]?.label ?? value, kinds: same.map(({ kind }) => kind) }
  })
}

/** Sanitising changes the objects it is given; the definitions at module level must stay as they are. */
const copyOf = <Value>(value: Value): Value => {
  if (Array.isArray(value)) return value.map(copyOf) as Value
  if (value === null || typeof value !== 'object' || Object.getPrototypeOf(value) !== Object.prototype)
    return value
  return Object.fromEntries(Object.entries(value).map(([key, inner]) => [key, copyOf(inner)])) as Value
}
