import { createHash } from 'node:crypto'
import type { Payload } from 'payload'
import { SEEDING } from '#collections/templates/keep-origin.ts'
import { inLanguage } from './templates/in-language.ts'
import { templates } from './templates/index.ts'
import type { TemplateSeed } from './templates/template-seed.ts'

/** Seeded by versions that did not write down what they seeded: one version for each language, unless somebody edited. */
const unsigned = ['project-proposal', 'launch-site', 'quarterly-review', 'event-poster']
const unsignedVersions = 2

const signature = (template: TemplateSeed): string =>
  `seed ${createHash('sha256').update(JSON.stringify(template)).digest('hex').slice(0, 32)}`

const context = { [SEEDING]: true }

const write = async (payload: Payload, template: TemplateSeed, known?: string): Promise<void> => {
  const { slug, kind, theme, size = null, tags = null } = template
  const data = {
    slug,
    kind,
    theme,
    size,
    tags,
    origin: signature(template),
    _status: 'published' as const,
    ...inLanguage(template, 'en'),
  }
  const { id } =
    known === undefined
      ? await payload.create({ collection: 'templates', locale: 'en', data, context })
      : await payload.update({ collection: 'templates', id: known, locale: 'en', data, context })
  const german = { ...inLanguage(template, 'de'), _status: 'published' as const }
  await payload.update({ collection: 'templates', id, locale: 'de', data: german, context })
}

type Found = { id: string; slug: string; origin?: string | null }

const isUntouched = async (payload: Payload, { id, slug, origin }: Found): Promise<boolean> => {
  if (origin) return origin.startsWith('seed ')
  if (!unsigned.includes(slug)) return false
  const { totalDocs } = await payload.countVersions({
    collection: 'templates',
    where: { parent: { equals: id } },
  })
  return totalDocs <= unsignedVersions
}

/** Adds the templates that are missing and brings those up to date that nobody has edited. */
export const seedTemplates = async (payload: Payload): Promise<void> => {
  for (const template of templates) {
    const { docs } = await payload.find({
      collection: 'templates',
      where: { slug: { equals: template.slug } },
      select: { slug: true, origin: true },
      limit: 1,
      depth: 0,
    })
    const [found] = docs
    if (!found) await write(payload, template)
    else if (found.origin !== signature(template) && (await isUntouched(payload, found)))
      await write(payload, template, found.id)
  }
}
