import { type Finding, type FindingCode, finding } from '../finding.ts'

/** Collects findings, each once for its place. */
export type Notes = {
  add(code: FindingCode, path: string, more?: { fixed?: boolean; page?: number }): void
  readonly findings: Finding[]
}

export const takeNotes = (page: number): Notes => {
  const findings: Finding[] = []
  const seen = new Set<string>()
  return {
    findings,
    add: (code, path, more = {}) => {
      const key = `${more.page ?? page} ${code} ${path} ${more.fixed ?? true}`
      if (seen.has(key)) return
      seen.add(key)
      findings.push(finding({ page, code, path, ...more }))
    },
  }
}
