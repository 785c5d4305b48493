import { existsSync } from 'node:fs'
import { join } from 'node:path'
import { findCycles } from './find-cycles.ts'
import {
  browserSafe,
  heavyPackages,
  isBrowserEntry,
  isPluginDoor,
  type Part,
  parts,
  serverPackages,
} from './import-rules.ts'
import type { Edge, ModuleGraph } from './module-graph.ts'

const partOf = (file: string): Part | undefined => parts.find((part) => part.files.test(file))
const pluginOf = (file: string): string | undefined => /^src\/plugins\/([^/]+)\//.exec(file)?.[1]
const isPackage = (names: readonly string[], written: string): boolean =>
  names.some((name) => written === name || written.startsWith(`${name}/`))

const checkEdge = (from: string, edge: Edge): string | undefined => {
  const part = partOf(from)
  const target = partOf(edge.to)
  if (part === undefined || target === undefined || part.may.includes('*')) return undefined
  const samePlugin = pluginOf(from) !== undefined && pluginOf(from) === pluginOf(edge.to)
  if (samePlugin || (part === target && pluginOf(from) === undefined)) return undefined
  if (pluginOf(edge.to) !== undefined && target.name !== 'tests') {
    if (part.name.includes('plugin') || part.may.includes(target.name) || part.may.includes('plugins')) {
      return isPluginDoor(edge.to) ? undefined : 'goes past the door of a plugin (index.ts or client.ts)'
    }
  }
  if (part.may.includes(target.name)) return undefined
  return `${part.name} may not import ${target.name}`
}

/** How each file is reached from the entries, over the edges that `follow` takes. */
const reach = (
  graph: ModuleGraph,
  entries: string[],
  follow: (edge: Edge) => boolean,
): Map<string, string[]> => {
  const ways = new Map(entries.map((entry) => [entry, [entry]]))
  for (const [file, way] of ways) {
    for (const edge of graph.get(file) ?? []) {
      if (edge.inside && follow(edge) && !ways.has(edge.to)) ways.set(edge.to, [...way, edge.to])
    }
  }
  return ways
}

const packagesReached = (
  graph: ModuleGraph,
  ways: Map<string, string[]>,
  wrong: (edge: Edge) => boolean,
): { way: string[]; edge: Edge }[] =>
  [...ways].flatMap(([file, way]) =>
    (graph.get(file) ?? []).filter((edge) => !edge.inside && wrong(edge)).map((edge) => ({ way, edge })),
  )

const checkHeavy = (graph: ModuleGraph): string[] => {
  const atOnce = (edge: Edge): boolean => edge.when === 'now'
  const ways = reach(graph, ['payload.config.ts'], atOnce)
  return packagesReached(graph, ways, (edge) => atOnce(edge) && isPackage(heavyPackages, edge.to)).map(
    ({ way, edge }) =>
      `${way.at(-1)}:${edge.line} loads ${edge.to} with the config (${way.join(' → ')}); leave it to a handler`,
  )
}

const checkBrowser = (graph: ModuleGraph): string[] => {
  const atRunTime = (edge: Edge): boolean => edge.when !== 'type'
  const ways = reach(graph, [...graph.keys()].filter(isBrowserEntry), atRunTime)
  const wrong = (edge: Edge): boolean =>
    atRunTime(edge) &&
    !browserSafe.includes(edge.to) &&
    (edge.to.startsWith('node:') || isPackage(serverPackages, edge.to))
  return packagesReached(graph, ways, wrong).map(
    ({ way, edge }) => `${way.at(-1)}:${edge.line} takes ${edge.to} to the browser (${way.join(' → ')})`,
  )
}

/** Every breach of the import law, one sentence each. */
export const checkImports = (graph: ModuleGraph, root: string): string[] => {
  const broken: string[] = []
  for (const [file, edges] of graph) {
    for (const edge of edges.filter(({ inside }) => inside)) {
      const fault = existsSync(join(root, edge.to)) ? checkEdge(file, edge) : 'does not exist'
      if (fault !== undefined) broken.push(`${file}:${edge.line} → ${edge.to}: ${fault}`)
    }
  }
  const cycles = findCycles(graph).map((cycle) => `a circle of imports: ${cycle.join(' → ')}`)
  return [...broken, ...cycles, ...checkHeavy(graph), ...checkBrowser(graph)]
}
