import type { PayloadRequest } from 'payload'
import type { Kind } from '#design/index.ts'
import { contributions } from '#kernel/server/contribute.ts'
import type { GenerateInput } from './generate-input.ts'

type Issue = { path: string; message: string }

const listed = (entries: readonly { slug: string }[]): string =>
  `Choose one of: ${entries.map(({ slug }) => slug).join(', ')}.`

/** What is wrong with a request as far as the registries and the chosen template can tell. */
export const choiceIssues = (
  { payload }: PayloadRequest,
  input: GenerateInput,
  template: { kind: string } | undefined,
): Issue[] => {
  const { kinds, themes } = contributions(payload)
  const chosen = input.kinds.flatMap((slug) => kinds.find((kind) => kind.slug === slug) ?? [])
  const path = input.kinds.length > 1 ? 'kinds' : 'kind'
  if (chosen.length < input.kinds.length) return [{ path, message: listed(kinds) }]
  const issues: Issue[] = []
  if (input.theme && !themes.some(({ slug }) => slug === input.theme)) {
    issues.push({ path: 'theme', message: listed(themes) })
  }
  if (input.size !== undefined && !chosen.some((kind) => hasSize(kind, input.size))) {
    issues.push({ path: 'size', message: listed(chosen.flatMap(({ sizes }) => sizes)) })
  }
  if (template && !input.kinds.includes(template.kind)) {
    const message = `This template is for another kind of design: ${template.kind}.`
    issues.push({ path: 'templateId', message })
  }
  return [...issues, ...pageIssues(chosen, input.pages)]
}

/** True for a size the kind comes in. */
export const hasSize = (kind: Pick<Kind, 'sizes'> | undefined, size: string | undefined): boolean =>
  kind?.sizes.some(({ slug }) => slug === size) ?? false

const pageIssues = (chosen: readonly Kind[], pages: number | undefined): Issue[] => {
  const tight = chosen.find(
    (kind) => pages !== undefined && (pages < kind.pages.min || pages > kind.pages.max),
  )
  if (!tight) return []
  const { min, max } = tight.pages
  const which = chosen.length > 1 ? `The kind "${tight.slug}"` : 'This kind'
  return [{ path: 'pages', message: `${which} has ${min} to ${max} pages.` }]
}
