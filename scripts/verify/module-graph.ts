import { existsSync, readdirSync, readFileSync } from 'node:fs'
import { dirname, join, relative } from 'node:path'
import { parseSync } from 'oxc-parser'

export type Edge = {
  /** The imported file, relative to the root; a package's or built-in's name as it was written. */
  to: string
  inside: boolean
  /** `type` is erased before anything runs; `later` is loaded by `import()` when it is needed. */
  when: 'now' | 'later' | 'type'
  line: number
}

/** Who imports what: every source file with its imports. */
export type ModuleGraph = ReadonlyMap<string, readonly Edge[]>

const isSource = /\.(ts|tsx|mts)$/

const sourceFiles = (root: string, folders: readonly string[]): string[] =>
  folders.flatMap((folder) => {
    const path = join(root, folder)
    if (isSource.test(folder)) return existsSync(path) ? [path] : []
    if (!existsSync(path)) return []
    return readdirSync(path, { recursive: true, withFileTypes: true })
      .filter((entry) => entry.isFile() && isSource.test(entry.name))
      .map((entry) => join(entry.parentPath, entry.name))
  })

const targetOf = (root: string, from: string, written: string): Pick<Edge, 'to' | 'inside'> => {
  if (written === '@payload-config' || written === '#payload.config')
    return { to: 'payload.config.ts', inside: true }
  if (written.startsWith('#')) return { to: `src/${written.slice(1)}`, inside: true }
  if (written.startsWith('.')) return { to: relative(root, join(dirname(from), written)), inside: true }
  return { to: written, inside: false }
}

type Span = { start: number; written: string; when: Edge['when'] }

const spansOf = (path: string, code: string): Span[] => {
  const { module, errors } = parseSync(path, code)
  if (errors[0] !== undefined) throw new Error(`${path} cannot be parsed: ${errors[0].message}`)
  const imports = module.staticImports.map(({ start, moduleRequest }): Span => ({
    start,
    written: moduleRequest.value,
    // Under `verbatimModuleSyntax`, `import { type A }` still loads the module; only `import type` does not.
    when: /^import\s+type\b(?!\s*(,|from\b))/.test(code.slice(start, start + 40)) ? 'type' : 'now',
  }))
  const exports = module.staticExports
    .flatMap(({ start, entries }) => entries.map((entry) => ({ start, entry })))
    .flatMap(({ start, entry }): Span[] =>
      entry.moduleRequest === null
        ? []
        : [{ start, written: entry.moduleRequest.value, when: entry.isType ? 'type' : 'now' }],
    )
  const dynamic = module.dynamicImports.flatMap(({ start, moduleRequest }): Span[] => {
    const literal = /^(['"`])([^'"`$]+)\1$/.exec(code.slice(moduleRequest.start, moduleRequest.end))
    return literal?.[2] === undefined ? [] : [{ start, written: literal[2], when: 'later' }]
  })
  return [...imports, ...exports, ...dynamic]
}

/** Reads the imports of all sources below the folders (or files) of the root. */
export const readModuleGraph = (root: string, folders: readonly string[]): ModuleGraph =>
  new Map(
    sourceFiles(root, folders).map((path) => {
      const code = readFileSync(path, 'utf8')
      const edges = spansOf(path, code).map(({ start, written, when }): Edge => ({
        ...targetOf(root, path, written),
        when,
        line: code.slice(0, start).split('\n').length,
      }))
      return [relative(root, path), edges]
    }),
  )
