import { Forbidden, type PayloadRequest, ValidationError } from 'payload'
import { editableWorkspacesOf } from '#access/membership.ts'
import { isContentAdmin } from '#access/platform-role.ts'
import { Fault } from '#kernel/server/fault.ts'
import { mostWork } from '../work/most-work.ts'
import { checkBrandKit } from './check-brand-kit.ts'
import { choiceIssues } from './check-choices.ts'
import { checkProviders } from './check-providers.ts'
import type { GenerateInput, GenerationJob } from './generate-input.ts'
import type { ChosenTemplate } from './make-design.ts'
import { sharedTheme } from './shared-theme.ts'
import { workspaceFor } from './workspace-for.ts'

/** What a request means here: everything about it was found and may be used by who asks. */
export type Prepared = {
  workspace: string | undefined
  theme: string | undefined
  /** The template, for designs of its kind. */
  templateOf(kind: string): ChosenTemplate | undefined
  /** What the job of a kind carries, beside the design it fills. */
  jobOf(kind: string): Omit<GenerationJob, 'designId' | 'title'>
}

/**
 * Checks a request against registries and records, without creating anything.
 *
 * @throws ValidationError (400) with the fields at fault; NotFound (404) for a template, project or brand kit the person
 * cannot see; Forbidden or Fault (403) where the person may not create; Fault `ai.no-provider` (503).
 */
export const prepareGeneration = async (req: PayloadRequest, input: GenerateInput): Promise<Prepared> => {
  const { payload } = req
  checkProviders(payload)
  const template = await findTemplate(req, input)
  const issues = choiceIssues(req, input, template)
  if (issues.length > 0) throw new ValidationError({ collection: 'designs', errors: issues }, req.t)
  const workspace = await workspaceFor(req, input)
  checkMayCreate(req, workspace)
  await checkBrandKit(req, input, workspace)
  const theme = input.theme ?? template?.theme ?? sharedTheme(payload, input)
  const templateOf = (kind: string) => (template?.kind === kind ? template : undefined)
  return {
    workspace,
    theme,
    templateOf,
    jobOf: (kind) => {
      const own = templateOf(kind)
      return { ...jobFrom(input, { kind, theme, own }), most: mostWork(payload, { ...input, kind }, own) }
    },
  }
}

type Chosen = { kind: string; theme: string | undefined; own: ChosenTemplate | undefined }

const jobFrom = (input: GenerateInput, { kind, theme, own }: Chosen) => {
  const {
    kinds: _kinds,
    projectId: _project,
    workspaceId: _workspace,
    brandKitId: _kit,
    maxCredits: _cap,
    // Kept with the design: the worker reads it there.
    source: _source,
    templateId,
    ...asked
  } = input
  return { ...asked, kind, ...(own ? { templateId } : {}), ...(theme ? { theme } : {}) }
}

const checkMayCreate = ({ user, t }: PayloadRequest, workspace: string | undefined): void => {
  const editable = editableWorkspacesOf(user)
  if (isContentAdmin(user) || (workspace !== undefined && editable.includes(workspace))) return
  if (workspace === undefined) throw new Forbidden(t)
  throw new Fault('You cannot put this into that workspace: only its owners and editors can.', {
    code: 'workspace.not-editor',
    status: 403,
  })
}

const findTemplate = async (
  req: PayloadRequest,
  { templateId }: GenerateInput,
): Promise<ChosenTemplate | undefined> =>
  templateId
    ? req.payload.findByID({ collection: 'templates', id: templateId, depth: 0, overrideAccess: false, req })
    : undefined
