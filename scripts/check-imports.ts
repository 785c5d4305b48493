import { root } from './launcher/settings.ts'
import { checkImports } from './verify/check-imports.ts'
import { readModuleGraph } from './verify/module-graph.ts'

const graph = readModuleGraph(root, ['src', 'scripts', 'tests', 'bench', 'examples', 'payload.config.ts'])
const faults = checkImports(graph, root)
for (const fault of faults) console.log(fault)
console.log(
  faults.length === 0
    ? `${graph.size} files keep the import law.`
    : `${faults.length} breaches of the import law.`,
)
process.exitCode = faults.length === 0 ? 0 : 1
