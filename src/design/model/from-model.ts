import { z } from 'zod'
import { cutText } from '#kernel/cut-text.ts'
import { type BlockField, fieldLimits } from '../block/block-field.ts'
import type { BlockDefinition } from '../block/define-block.ts'
import type { Block } from '../design.ts'
import type { Issue } from '../parse/parse-design.ts'
import { shapeOfFields } from '../parse/schema-of-fields.ts'
import { fromMarkdownText } from '../rich-text/from-markdown.ts'

/** A picture a model asked for: where it belongs in the blocks, and what it shows. */
export type ImageRequest = { path: (string | number)[]; prompt: string; alt: string }

export type FromModel = { ok: true; blocks: Block[]; images: ImageRequest[] } | { ok: false; issues: Issue[] }

/** Markup makes Markdown longer than its words; what is longer than this fails the limit of its field anyway. */
const longestMarkdown = fieldLimits.richText * 2

type Path = (string | number)[]

const isObject = (value: unknown): value is Record<string, unknown> =>
  typeof value === 'object' && value !== null && !Array.isArray(value)

/** One line of storable characters; models now and then write what no database keeps. */
const clean = (text: string, isSingleLine: boolean): string => {
  const storable = text.replaceAll('\u0000', '').toWellFormed()
  return (isSingleLine ? storable.replace(/\s+/g, ' ') : storable).trim()
}

const takeImage = (value: unknown, path: Path, images: ImageRequest[]): void => {
  if (!isObject(value) || typeof value['prompt'] !== 'string' || value['prompt'].trim() === '') return
  const alt = typeof value['alt'] === 'string' ? value['alt'] : ''
  images.push({
    path,
    prompt: cutText(clean(value['prompt'], true), 2_000),
    alt: cutText(clean(alt, true), 400),
  })
}

const valueFrom = (field: BlockField, value: unknown, path: Path, images: ImageRequest[]): unknown => {
  switch (field.type) {
    case 'text':
    case 'textarea':
      return typeof value === 'string' ? clean(value, field.type === 'text') : value
    case 'richText':
      return typeof value === 'string' && value.trim() !== ''
        ? fromMarkdownText(clean(value.slice(0, longestMarkdown), false))
        : undefined
    case 'select':
      return value === '' ? undefined : value
    case 'upload':
      takeImage(value, path, images)
      return undefined
    case 'array':
      return Array.isArray(value)
        ? value.map((row: unknown, index) =>
            isObject(row) ? valuesFrom(field.fields, row, [...path, index], images) : row,
          )
        : value
    case 'group':
      return isObject(value) ? valuesFrom(field.fields, value, path, images) : value
    default:
      return value
  }
}

const valuesFrom = (
  fields: readonly BlockField[],
  given: Record<string, unknown>,
  path: Path,
  images: ImageRequest[],
): Record<string, unknown> => {
  const values: Record<string, unknown> = {}
  for (const field of fields) {
    const value = valueFrom(field, given[field.name] ?? undefined, [...path, field.name], images)
    if (value !== undefined && value !== '') values[field.name] = value
  }
  return values
}

const issuesAt = (index: number, error: z.ZodError): Issue[] =>
  error.issues
    .slice(0, 10)
    .map(({ path, message }) => ({ path: ['blocks', index, ...path.map(String)].join('.'), message }))

/**
 * A model's answer as blocks: Markdown becomes rich text, nulls and unknown keys are dropped, everything is checked
 * against the fields. Pictures come out as requests whose `path` starts at the index of the block.
 */
export const fromModel = (blocks: readonly BlockDefinition[], output: unknown): FromModel => {
  const given = isObject(output) ? output['blocks'] : output
  if (!Array.isArray(given) || given.length === 0) {
    return {
      ok: false,
      issues: [{ path: 'blocks', message: 'This must be a list with at least one block.' }],
    }
  }
  const images: ImageRequest[] = []
  const issues: Issue[] = []
  const made = given.slice(0, 40).flatMap((each: unknown, index): Block[] => {
    const block = isObject(each) ? each : {}
    const definition = blocks.find(({ slug }) => slug === block['blockType'])
    if (!definition) {
      const allowed = blocks.map(({ slug }) => slug).join(', ')
      issues.push({ path: `blocks.${index}.blockType`, message: `This must be one of: ${allowed}.` })
      return []
    }
    const values = valuesFrom(definition.fields, block, [index], images)
    const parsed = z.object(shapeOfFields(definition.fields, { required: true })).safeParse(values)
    if (!parsed.success) issues.push(...issuesAt(index, parsed.error))
    return parsed.success ? [{ ...parsed.data, blockType: definition.slug }] : []
  })
  return issues.length > 0 ? { ok: false, issues } : { ok: true, blocks: made, images }
}
