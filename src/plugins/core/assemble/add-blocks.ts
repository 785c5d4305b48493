import type { Block, Config } from 'payload'
import { contributions } from '#kernel/server/contribute.ts'
import { allowEmptyPictures } from './allow-empty-pictures.ts'

/**
 * Registers every contributed block once, in `config.blocks`; designs and templates refer to them by slug.
 * Payload's sanitising marks the objects it is given, so it gets copies.
 */
export const addBlocks = (config: Config): Config => {
  const definitions = contributions({ config }).blocks
  const blocks = definitions.map((block): Block => ({
    slug: block.slug,
    labels: structuredClone(block.labels) as NonNullable<Block['labels']>,
    // A block's fields are a plain-data subset of Payload's, so a structured copy is a valid field list.
    fields: allowEmptyPictures(structuredClone(block.fields) as unknown as Block['fields']),
  }))
  return { ...config, blocks: [...(config.blocks ?? []), ...blocks] }
}
