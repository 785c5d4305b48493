import { execute, sql } from '#kernel/server/session.ts'
import type { Stage } from '../row.ts'
import { assets } from '../rows/assets.ts'
import { write } from '../rows/samples.ts'
import type { Words } from './plant.ts'

type Given = { workspace: string; /** What its texts say. */ text: () => string; words: Words }

/** Fills a workspace with one of everything, and returns the ids. */
export const plantWorkspace = async (stage: Stage, given: Given): Promise<string[]> => {
  const { workspace, text } = given
  const { payload } = stage.platen
  await execute(payload, sql`update workspaces set name = ${text()} where id = ${workspace}::uuid`)
  const project = await payload.create({
    collection: 'projects',
    data: { title: text(), brief: text(), workspace },
  })
  const brand = await payload.create({
    collection: 'brand-kits',
    data: { name: text(), primary: '#1b4dff', workspace },
  })
  const look = { kind: 'document', theme: 'broadsheet', workspace, project: project.id, brandKit: brand.id }
  const draft = await payload.create({
    collection: 'designs',
    draft: true,
    data: {
      ...look,
      title: text(),
      prompt: text(),
      pages: [{ layout: 'document-article', blocks: [{ blockType: 'quote', text: text() }] }],
    },
  })
  const published = await payload.create({
    collection: 'designs',
    data: { ...look, title: text(), _status: 'published' },
  })
  const picture = await assets.make(stage, workspace)
  await execute(payload, sql`update assets set alt = ${text()} where id = ${picture.id}::uuid`)
  await write(stage, 'invitations', {
    email: `${text()}@example.test`,
    role: 'editor',
    expiresAt: '2099-01-01T00:00:00.000Z',
    workspace,
  })
  const work = await plantWork(stage, given, draft.id)
  return [workspace, project.id, brand.id, draft.id, published.id, picture.id, ...work]
}

const plantWork = async (
  stage: Stage,
  { workspace, text, words }: Given,
  design: string,
): Promise<string[]> => {
  const job = await write(stage, 'jobs', {
    title: text(),
    kind: 'export-design',
    status: 'succeeded',
    attempts: 1,
    maxAttempts: 1,
    eventSeq: 1,
    workspace,
    // Members see that there is a job, and nothing of whoever asked for it.
    createdBy: stage.cast.accounts.stranger.id,
    input: {
      secret: words.hiddenFrom(['anonymous', 'designer', 'owner', 'editor', 'viewer', 'contentAdmin']),
    },
    attemptToken: words.core(),
    ticket: words.core(),
    jobKey: words.core(),
  })
  const made = await write(stage, 'exports', {
    name: text(),
    format: 'pdf',
    status: 'succeeded',
    options: { secret: text() },
    workspace,
    design,
    job: job.id,
  })
  return [job.id, made.id]
}
