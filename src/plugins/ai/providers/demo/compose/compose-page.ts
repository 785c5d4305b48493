import type { PageContext } from '../../../generation/context.ts'
import { phrasesFor } from '../phrases/phrases-for.ts'
import { readPrompt } from '../reading/read-prompt.ts'
import { seeded } from '../seeded.ts'
import { chooseBlocks } from './choose-blocks.ts'
import { composeSheet } from './compose-sheet.ts'
import { composeBlock } from './compose-block.ts'
import { headlineAgain, titleLimit } from './headline.ts'
import { seedOf } from './seed-of.ts'
import { tellStory } from './story.ts'
import { readWishes } from './wishes.ts'
import { createVoice } from './voice.ts'

/** One page's blocks in the shape a model is asked for. */
export const composePage = (context: PageContext): { blocks: Record<string, unknown>[] } => {
  const { brief, plan, index, layout, layouts, blocks, before } = context
  const reading = readPrompt(brief.prompt)
  const seed = seedOf(brief)
  const pageLayouts = plan.pages.map((page) => layouts.find((each) => each.slug === page.layout))
  const chapter = tellStory({ reading, seed, layouts: pageLayouts })[index]
  const page = plan.pages[index]
  if (!chapter || !page) throw new RangeError(`The plan has no page ${index}.`)
  const random = seeded(`${seed} page ${index} ${brief.instruction ?? ''}`)
  const told = { chapter, reading, language: plan.language, random, limit: titleLimit(brief.kind) }
  const voice = createVoice({
    reading,
    phrases: phrasesFor(plan.language),
    chapter,
    title: before ? headlineAgain({ ...told, taken: textsOf(before.blocks) }) : page.title,
    random,
    brief,
    language: plan.language,
  })
  const sheet = plan.pages.length === 1 ? composeSheet(voice, blocks) : undefined
  if (sheet) return { blocks: sheet }
  const usable = brief.images ? blocks : blocks.filter((block) => !needsPicture(block))
  const chosen =
    inSkeleton(context, usable) ??
    chooseBlocks({
      layout,
      blocks: usable.length > 0 ? usable : blocks,
      chapter,
      wishes: readWishes(brief.prompt, reading, brief.images),
      kind: brief.kind,
      random,
      more: { short: 1, medium: 2, long: 3 }[brief.length ?? 'medium'],
    })
  return { blocks: chosen.map((block) => composeBlock(block, voice)) }
}

/** Every text that stands directly in a field. */
const textsOf = (blocks: readonly object[]): string[] =>
  blocks.flatMap((block) =>
    Object.values(block).filter((value): value is string => typeof value === 'string'),
  )

/** A template's page keeps the blocks the template gave it. */
const inSkeleton = ({ skeleton }: PageContext, usable: PageContext['blocks']) => {
  const chosen = (skeleton?.blocks ?? []).flatMap((slug) => usable.find((block) => block.slug === slug) ?? [])
  return chosen.length > 0 ? chosen : undefined
}

const needsPicture = (block: PageContext['blocks'][number]): boolean =>
  block.fields.some((field) => field.type === 'upload' && field.required)
