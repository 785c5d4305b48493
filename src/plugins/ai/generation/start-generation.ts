import { createHash } from 'node:crypto'
import { type PayloadRequest, ValidationError } from 'payload'
import { enqueue, findActiveJob } from '#jobs/index.ts'
import { idOf } from '#kernel/record-id.ts'
import { contributions } from '#kernel/server/contribute.ts'
import { transaction } from '#kernel/server/transaction.ts'
import { readTitle } from '../providers/demo/reading/read-title.ts'
import { generateDesign } from '../tasks/generate-design.ts'
import { checkProviders } from './check-providers.ts'
import type { GenerateInput } from './generate-input.ts'
import { workspaceFor } from './workspace-for.ts'

type Started = { design: { id: string }; job: { id: string } }
type Issue = { path: string; message: string }

/**
 * Creates an empty design and the job that fills it, in one transaction. The same request by the same person while the
 * first is under way gives the first.
 *
 * @throws ValidationError (400) with the fields at fault; NotFound (404) for a template or project the person cannot
 * see; Forbidden or Fault (403) where the person may not create; Fault `ai.no-provider` (503).
 */
export const startGeneration = async (req: PayloadRequest, input: GenerateInput): Promise<Started> => {
  const { payload } = req
  checkProviders(payload)
  const template = await templateOf(req, input)
  const issues = [...choiceIssues(req, input), ...templateIssues(input, template)]
  if (issues.length > 0) throw new ValidationError({ collection: 'designs', errors: issues }, req.t)
  const workspace = await workspaceFor(req, input)
  const theme = input.theme ?? template?.theme
  const title = readTitle(input.prompt)
  // Hashed: a prompt is longer than an index entry may be.
  const jobKey = createHash('sha256')
    .update(JSON.stringify([req.user?.id, input]))
    .digest('base64url')

  return transaction({ payload, req }, async (req) => {
    const active = workspace && (await findActiveJob({ req, task: generateDesign, workspace, jobKey }))
    if (active && active.subject) return { design: { id: active.subject.id }, job: { id: active.id } }
    const design = await payload.create({
      collection: 'designs',
      data: {
        title,
        kind: input.kind,
        theme: theme ?? contributions(payload).themes[0]?.slug ?? '',
        ...(template?.size ? { size: template.size } : {}),
        language: input.language ?? 'en',
        prompt: input.prompt,
        pages: [],
        ...(workspace ? { workspace } : {}),
        ...(template ? { template: template.id } : {}),
        ...(input.projectId ? { project: input.projectId } : {}),
      },
      draft: true,
      depth: 0,
      overrideAccess: false,
      req,
    })
    const { projectId: _project, workspaceId: _workspace, ...asked } = input
    const job = await enqueue({
      req,
      task: generateDesign,
      input: { ...asked, designId: design.id, title, ...(theme ? { theme } : {}) },
      workspace: idOf(design.workspace) ?? '',
      subject: { collection: 'designs', id: design.id },
      jobKey,
      title,
    })
    return { design: { id: design.id }, job: { id: job.id } }
  })
}

const templateOf = async (req: PayloadRequest, { templateId }: GenerateInput) =>
  templateId
    ? req.payload.findByID({ collection: 'templates', id: templateId, depth: 0, overrideAccess: false, req })
    : undefined

const choiceIssues = ({ payload }: PayloadRequest, input: GenerateInput): Issue[] => {
  const { kinds, themes } = contributions(payload)
  const kind = kinds.find((each) => each.slug === input.kind)
  if (!kind) return [{ path: 'kind', message: `Choose one of: ${kinds.map(({ slug }) => slug).join(', ')}.` }]
  const issues: Issue[] = []
  if (input.theme && !themes.some(({ slug }) => slug === input.theme)) {
    issues.push({ path: 'theme', message: `Choose one of: ${themes.map(({ slug }) => slug).join(', ')}.` })
  }
  const { min, max } = kind.pages
  if (input.pages !== undefined && (input.pages < min || input.pages > max)) {
    issues.push({ path: 'pages', message: `This kind has ${min} to ${max} pages.` })
  }
  return issues
}

const templateIssues = (input: GenerateInput, template: { kind: string } | undefined): Issue[] =>
  template && template.kind !== input.kind
    ? [{ path: 'templateId', message: `This template is for another kind of design: ${template.kind}.` }]
    : []
