import type { ModuleGraph } from './module-graph.ts'

/** The circles of files that load each other at once (types and later loads make none), each told once. */
export const findCycles = (graph: ModuleGraph): string[][] => {
  const cycles: string[][] = []
  const done = new Set<string>()
  const path: string[] = []
  const visit = (file: string): void => {
    const at = path.indexOf(file)
    if (at >= 0) {
      cycles.push([...path.slice(at), file])
      return
    }
    if (done.has(file)) return
    path.push(file)
    for (const edge of graph.get(file) ?? []) if (edge.inside && edge.when === 'now') visit(edge.to)
    path.pop()
    done.add(file)
  }
  for (const file of graph.keys()) visit(file)
  return cycles
}
