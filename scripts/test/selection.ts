export type Project = 'unit' | 'integration'

/** Which tests to run. */
export type Selection = {
  projects: Project[]
  journeys: boolean
  needsDatabase: boolean
  /** Parts of paths; and whatever else the runner is to be told. */
  filters: string[]
}

/**
 * Reads the arguments of `npm test`: `--unit`, `--integration` and `--journeys` choose kinds of tests (default all), the
 * rest are parts of paths. A path alone runs the journeys only when it lies below `tests/journeys`.
 */
export const readSelection = (args: readonly string[]): Selection => {
  const kinds = ['--unit', '--integration', '--journeys']
  const filters = args.filter((arg) => !kinds.includes(arg))
  const chosen = args.filter((arg) => kinds.includes(arg))
  const forJourneys = filters.some((filter) => filter.includes('journeys'))
  const all = chosen.length === 0
  const runs = (kind: string): boolean => chosen.includes(kind)
  const vitest = !(all && forJourneys)
  const projects: Project[] = []
  if (runs('--unit') || (all && vitest)) projects.push('unit')
  if (runs('--integration') || (all && vitest)) projects.push('integration')
  const journeys = runs('--journeys') || (all && (filters.length === 0 || forJourneys))
  return { projects, journeys, needsDatabase: journeys || projects.includes('integration'), filters }
}
