import { root } from './launcher/settings.ts'
import { checkLocalApi, isInScope } from './verify/local-api.ts'
import { readModuleGraph } from './verify/module-graph.ts'

const files = [...readModuleGraph(root, ['src']).keys()].filter(isInScope)
const faults = files.flatMap((file) => checkLocalApi(root, file))
for (const fault of faults) console.log(fault)
console.log(
  faults.length === 0
    ? `${files.length} files say who asks.`
    : `${faults.length} calls of the Local API skip access without "// as the system: <reason>".`,
)
process.exitCode = faults.length === 0 ? 0 : 1
