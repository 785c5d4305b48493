import type { BlockDefinition } from '#design/index.ts'
import type { Passage } from '../context.ts'

const LONGEST_OPENING = 140

/** An arrangement as a model would answer it: what opens the page, by number; everything else follows as running text. */
export const literalArrangement = (
  passages: readonly Passage[],
  blocks: readonly BlockDefinition[],
): { blocks: Record<string, unknown>[] } => {
  const [first, second] = passages
  const opening = blocks.find(({ heading }) => heading !== undefined)
  if (!first || !opening?.heading || first.role === 'item' || first.text.length > LONGEST_OPENING) {
    return { blocks: [] }
  }
  const lead = opening.fields.find(({ type }) => type === 'textarea')
  const isAlone = second?.role === 'sentence' && passages[2]?.paragraph !== second.paragraph
  return {
    blocks: [
      {
        blockType: opening.slug,
        [opening.heading]: `[[${first.number}]]`,
        ...(lead && isAlone ? { [lead.name]: `[[${second.number}]]` } : {}),
      },
    ],
  }
}
