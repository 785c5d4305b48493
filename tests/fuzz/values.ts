import type { Block, Field } from 'payload'
import type { Pool } from './ask.ts'
import type { Dice } from './dice.ts'
import { horror, horrorText } from './horrors.ts'

export type Maker = {
  dice: Dice
  pool: Pool
  blocks: readonly Block[]
  /** Share of values that are wrong on purpose. */ wrong: number
}

const anId = ({ dice, pool }: Maker, slug: string): string => {
  const ids = pool.get(slug) ?? []
  if (ids.length === 0 || dice.chance(0.1)) return dice.pick(['01900000-0000-7000-8000-000000000000', 'nope'])
  return dice.pick(ids)
}

/** A record of these fields: mostly as the fields ask for, sometimes not. */
export const recordOf = (maker: Maker, fields: readonly Field[], depth = 0): Record<string, unknown> => {
  const record: Record<string, unknown> = {}
  for (const field of fields) {
    if (field.type === 'tabs') {
      for (const tab of field.tabs) {
        const inner = recordOf(maker, tab.fields, depth)
        if ('name' in tab && tab.name) record[tab.name] = inner
        else Object.assign(record, inner)
      }
    } else if (!('name' in field)) {
      if ('fields' in field) Object.assign(record, recordOf(maker, field.fields, depth))
    } else if (maker.dice.chance('required' in field && field.required ? 0.95 : 0.5)) {
      const value = maker.dice.chance(maker.wrong) ? horror(maker.dice) : valueOf(maker, field, depth)
      if (value !== undefined) record[String(field.name)] = value
    }
  }
  return record
}

type Choices = { clientProps?: { choices?: { value: string }[] } }

const textOf = ({ dice }: Maker, field: Field): unknown => {
  const shown =
    'admin' in field ? (field.admin as { components?: { Field?: Choices } } | undefined) : undefined
  const choices = shown?.components?.Field?.clientProps?.choices
  if (choices) return dice.pick(choices).value
  const one = (): string =>
    dice.pick(['Harbour', 'A tour', 'Zoë 你好', horrorText(dice).slice(0, 30), String(dice.below(1e9))])
  return 'hasMany' in field && field.hasMany ? dice.some(4, one) : one()
}

const relation = (
  maker: Maker,
  field: Field & { relationTo: string | string[]; hasMany?: boolean },
): unknown => {
  const one = (): unknown => {
    if (typeof field.relationTo === 'string') return anId(maker, field.relationTo)
    const relationTo = maker.dice.pick(field.relationTo)
    return { relationTo, value: anId(maker, relationTo) }
  }
  return field.hasMany === true ? maker.dice.some(3, one) : one()
}

const valueOf = (maker: Maker, field: Field, depth: number): unknown => {
  const { dice } = maker
  switch (field.type) {
    case 'text':
    case 'textarea':
    case 'code':
      return textOf(maker, field)
    case 'email':
      return dice.pick([
        `p${dice.below(1e9)}@example.test`,
        'a@b.c',
        'no-address',
        `${'x'.repeat(300)}@example.test`,
      ])
    case 'number':
      return dice.pick([dice.below(100), -1, 0.5, 2 ** 40])
    case 'checkbox':
      return dice.chance(0.5)
    case 'date':
      return dice.pick([
        '2026-01-01T00:00:00.000Z',
        new Date(dice.below(2e12)).toISOString(),
        '0001-01-01T00:00:00Z',
      ])
    case 'select':
    case 'radio': {
      const options = field.options.map((option) => (typeof option === 'string' ? option : option.value))
      return 'hasMany' in field && field.hasMany ? dice.some(3, () => dice.pick(options)) : dice.pick(options)
    }
    case 'relationship':
    case 'upload':
      return relation(maker, field as Parameters<typeof relation>[1]) // both have a target, one or many
    case 'json':
      return dice.pick<unknown>([{ a: 1 }, [], 'x', { deep: { er: [1, 2] } }])
    case 'point':
      return [dice.below(180), dice.below(90)]
    case 'group':
      return recordOf(maker, field.fields, depth + 1)
    case 'array':
      return depth > 2 ? [] : dice.some(3, () => recordOf(maker, field.fields, depth + 1))
    case 'blocks':
      return dice.some(4, () => blockOf(maker, field.blockReferences ?? field.blocks, depth))
    case 'richText':
      return {
        root: {
          type: 'root',
          version: 1,
          direction: null,
          format: '',
          indent: 0,
          children: [
            { type: 'paragraph', version: 1, children: [{ type: 'text', text: 'Hello', version: 1 }] },
          ],
        },
      }
    default:
      return undefined
  }
}

const blockOf = (maker: Maker, offered: readonly (Block | string)[], depth: number): unknown => {
  const slugs = offered.map((block) => (typeof block === 'string' ? block : block.slug))
  if (slugs.length === 0) return { blockType: 'nope' }
  const slug = maker.dice.pick(slugs)
  const block = [...maker.blocks, ...offered].find(
    (each): each is Block => typeof each !== 'string' && each.slug === slug,
  )
  return { blockType: slug, ...recordOf(maker, block?.fields ?? [], depth + 1) }
}
