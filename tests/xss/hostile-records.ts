import { expect, type APIRequestContext } from '@playwright/test'
import { type BlockDefinition, type BlockField, coreDesign } from '#design/index.ts'
import { tinyPng } from '../support/wire/tiny-png.ts'
import { hostileLink } from './hostile-link.ts'
import { payloads } from './payloads.ts'

/** Payloads in turn, each time the next that fits into so many characters. */
const inTurn = (): ((most: number) => string) => {
  let next = 0
  return (most) => {
    for (let tried = 0; tried < payloads.length; tried += 1) {
      const text = payloads[next++ % payloads.length]?.text ?? ''
      if (text.length <= most && text.trim() === text) return text
    }
    throw new Error(`No payload fits into ${most} characters.`)
  }
}

type Turn = ReturnType<typeof inTurn>

const fill = (fields: readonly BlockField[], next: Turn): Record<string, unknown> =>
  Object.fromEntries(
    fields.map((field) => {
      switch (field.type) {
        case 'text':
          return [field.name, next(Math.min(field.maxLength ?? 200, 200))]
        case 'textarea':
          return [field.name, next(field.maxLength ?? 1_000)]
        case 'number':
          return [field.name, field.min ?? 1]
        case 'checkbox':
          return [field.name, true]
        case 'select':
          return [field.name, field.options[0]?.value]
        case 'richText':
          return [field.name, hostileLink(next(200), next(200))]
        case 'upload':
          return [field.name, null]
        case 'array':
          return [field.name, [fill(field.fields, next), fill(field.fields, next)]]
        case 'group':
          return [field.name, fill(field.fields, next)]
      }
    }),
  )

const blocksOf = (definitions: readonly BlockDefinition[], next: Turn) =>
  definitions.map((definition) => ({
    blockType: definition.slug,
    blockName: next(200),
    ...fill(definition.fields, next),
  }))

/** Blocks that can be published without a picture and without a link. */
const plainBlocks = coreDesign.blocks.filter(({ fields }) =>
  fields.every(({ type }) => type !== 'upload' && type !== 'richText'),
)

/** As many pages as it takes to write every payload into some block, each page with every kind of block. */
const pagesWith = (next: Turn) =>
  Array.from({ length: 4 }, () => ({
    layout: 'document-article',
    notes: next(1_000),
    blocks: blocksOf(coreDesign.blocks, next),
  }))

type Sent = {
  data?: unknown
  multipart?: Record<string, string | { name: string; mimeType: string; buffer: Buffer }>
}

/** Writes hostile texts wherever a person can write, and says which records now hold them. */
export const makeHostileRecords = async (request: APIRequestContext, workspace: string) => {
  const next = inTurn()
  const made: string[] = []
  const make = async (collection: string, sent: Sent, { isDraft = false } = {}): Promise<string> => {
    const answer = await request.post(`/api/${collection}?draft=${isDraft}`, sent)
    expect(answer.status(), `${collection}: ${await answer.text()}`).toBe(201)
    const id = String(((await answer.json()) as { doc: { id: string } }).doc.id)
    made.push(`/api/${collection}/${id}`)
    return id
  }
  const change = async (path: string, data: unknown): Promise<void> => {
    const answer = await request.patch(path, { data })
    expect(answer.status(), `${path}: ${await answer.text()}`).toBe(200)
  }
  await change(`/api/workspaces/${workspace}`, { name: next(120) })
  await make('projects', { data: { title: next(200), brief: next(2_000), workspace } })
  await make('assets', {
    multipart: {
      _payload: JSON.stringify({ alt: next(200), workspace }),
      file: {
        name: `"><img src=x onerror=xss(0)>.png`,
        mimeType: 'image/png',
        buffer: Buffer.from(tinyPng, 'base64'),
      },
    },
  })
  // What is published is checked; a draft may hold a link no editor would take.
  const look = { kind: 'document', theme: 'broadsheet', language: 'en', workspace }
  const data = { ...look, title: next(200), pages: pagesWith(next) }
  const design = await make('designs', { data }, { isDraft: true })
  // A title of each form in the lists.
  for (let index = 0; index < 8; index += 1) {
    await make('designs', { data: { ...look, title: next(200), pages: [] } }, { isDraft: true })
  }
  const template = await make('templates', {
    data: {
      kind: look.kind,
      theme: look.theme,
      slug: `hostile-${crypto.randomUUID()}`,
      title: next(120),
      description: next(400),
      tags: [next(40), next(40)],
      _status: 'published',
      pages: [{ layout: 'document-article', blocks: blocksOf(plainBlocks, next) }],
    },
  })
  const remove = async (): Promise<void> => {
    for (const path of made.reverse()) await request.delete(path)
  }
  return { design, template, remove }
}
