/** The browser's door of the core plugin: the session, the person's workspaces and designs, templates, the catalog, and how to ask the API. */
export { ApiError, isUnreachable } from './ui/api-error.ts'
export { apiFetch } from './ui/api-fetch.ts'
export { firstPageOf } from './ui/catalog/first-page.ts'
export { pageSizeOf, type PageSize } from './ui/catalog/page-size.ts'
export {
  useCatalog,
  type Catalog,
  type CatalogKind,
  type CatalogLayout,
  type CatalogTheme,
} from './ui/catalog/use-catalog.ts'
export { DesignLibrary } from './ui/designs/design-library.tsx'
export { TrashDialog } from './ui/designs/trash-dialog.tsx'
export {
  designKey,
  useDesign,
  useRenameDesign,
  type DesignRecord,
  type Listed,
} from './ui/designs/use-designs.ts'
export { Failure } from './ui/failure.tsx'
export { QueryProvider } from './ui/query-provider.tsx'
export { AccountMenu } from './ui/session/account-menu.tsx'
export { SessionGate } from './ui/session/session-gate.tsx'
export { passwordSchema } from './ui/session/account-schema.ts'
export { PasswordInput } from './ui/session/password-input.tsx'
export { SignInForm } from './ui/session/sign-in-form.tsx'
export { SignUpForm } from './ui/session/sign-up-form.tsx'
export { sessionKey, type SessionUser, useSession, useSignOut } from './ui/session/use-session.ts'
export { TemplateGallery } from './ui/templates/template-gallery.tsx'
export { useTemplates, type TemplateRecord } from './ui/templates/use-templates.ts'
export { useCanEdit } from './ui/workspaces/use-can-edit.ts'
export { useWorkspaces, type Workspace } from './ui/workspaces/use-workspaces.ts'
export { useErrorText } from './ui/use-error-text.ts'
export { onJobTurn } from './ui/jobs/job-turns.ts'
export {
  cancelJob,
  fetchJob,
  followJob,
  isOver,
  retryJob,
  type JobEvent,
  type JobProgress,
  type JobRecord,
  type JobStatus,
} from './ui/jobs/job-stream.ts'
