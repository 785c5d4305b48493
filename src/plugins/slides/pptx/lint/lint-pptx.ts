import { openDeck, type Rule } from './deck.ts'
import type { LintFinding } from './finding.ts'
import { chartsRule } from './rules/charts.ts'
import { contentTypesRule } from './rules/content-types.ts'
import { emptiesRule } from './rules/empties.ts'
import { entriesRule } from './rules/entries.ts'
import { idsRule } from './rules/ids.ts'
import { mastersRule } from './rules/masters.ts'
import { mediaRule } from './rules/media.ts'
import { placeholdersRule } from './rules/placeholders.ts'
import { relationsRule } from './rules/relations.ts'
import { schemaRule } from './rules/schema.ts'
import { tablesRule } from './rules/tables.ts'

const rules: readonly Rule[] = [
  entriesRule,
  contentTypesRule,
  relationsRule,
  schemaRule,
  idsRule,
  mastersRule,
  placeholdersRule,
  emptiesRule,
  tablesRule,
  chartsRule,
  mediaRule,
]

/**
 * Looks through the files of a PPTX, by their paths, for what makes PowerPoint offer to repair it or refuse it, though
 * other programs open it: empty for a good one.
 */
export const lintPptx = (files: ReadonlyMap<string, Uint8Array>): LintFinding[] => {
  const { deck, broken } = openDeck(files)
  return [...broken, ...rules.flatMap((rule) => [...rule(deck)])]
}
