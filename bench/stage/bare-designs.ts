import type { Block, CollectionConfig } from 'payload'
import { designs } from '#collections/designs.ts'
import type { DesignChoices } from '#collections/registry-choice.ts'
import { coreDesign } from '#design/index.ts'

const named = ({ slug }: { slug: string }) => ({ value: slug, label: slug })

const choices = (): DesignChoices => ({
  blocks: coreDesign.blocks.map(({ slug }) => slug),
  kinds: coreDesign.kinds.map(named),
  themes: coreDesign.themes.map(named),
  layouts: coreDesign.layouts.map((layout) => ({ ...named(layout), kinds: layout.kinds })),
  sizes: coreDesign.kinds.flatMap((kind) =>
    kind.sizes.map((size) => ({ ...named(size), kinds: [kind.slug] })),
  ),
})

const referred = (slug: string): CollectionConfig => ({
  slug,
  fields: [{ name: 'title', type: 'text' }],
})

/** Designs with their fields, drafts and versions, and nothing that watches over them. */
export const bareDesigns = () => {
  const { access: _access, hooks: _hooks, endpoints: _endpoints, ...bare } = designs(choices())
  const workspace = { name: 'workspace', type: 'relationship', relationTo: 'workspaces' } as const
  const blocks = coreDesign.blocks.map((block): Block => ({
    slug: block.slug,
    // A block's fields are a plain-data subset of Payload's, so a structured copy is a valid field list.
    fields: structuredClone(block.fields) as unknown as Block['fields'],
  }))
  const collections: CollectionConfig[] = [
    { ...bare, fields: [workspace, ...bare.fields] },
    { slug: 'users', auth: true, fields: [] },
    ...['workspaces', 'projects', 'templates', 'assets'].map(referred),
  ]
  return { blocks, collections }
}
