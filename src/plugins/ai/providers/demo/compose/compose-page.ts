import type { PageContext, PagePlan } from '../../../generation/context.ts'
import { phrasesFor } from '../phrases/phrases-for.ts'
import { readPrompt } from '../reading/read-prompt.ts'
import { seeded } from '../seeded.ts'
import { chooseBlocks } from './choose-blocks.ts'
import { composeNotes } from './compose-notes.ts'
import { sourceBlocks, sourceChapter } from './compose-source.ts'
import { headedFigure } from './compose-offers.ts'
import { composeSheet } from './compose-sheet.ts'
import { composeBlock } from './compose-block.ts'
import { headlineAgain, titleLimit } from './headline.ts'
import { seedOf } from './seed-of.ts'
import { soundBlocks } from './sound-blocks.ts'
import { tellPage } from './tell-page.ts'
import { readWishes } from './wishes.ts'
import { createVoice } from './voice.ts'

type ComposedPage = { blocks: Record<string, unknown>[]; notes?: string }

/** One page's blocks in the shape a model is asked for. */
export const composePage = (context: PageContext): ComposedPage => {
  const { brief, plan, index, layout, blocks, before } = context
  const own = sourceChapter(context)
  const seed = seedOf(brief)
  const page = plan.pages[index]
  const told = own ?? tellPage(context, readPrompt(brief.prompt), seed)
  if (!told || !page) throw new RangeError(`The plan has no page ${index}.`)
  const { chapter, reading } = told
  const random = seeded(`${seed} page ${page.drafted ?? index} ${brief.instruction ?? ''}`)
  const heading = { chapter, reading, language: plan.language, random, limit: titleLimit(brief.kind) }
  const voice = createVoice({
    reading,
    phrases: phrasesFor(plan.language),
    chapter,
    title: before ? headlineAgain({ ...heading, taken: textsOf(before.blocks) }) : page.title,
    random,
    brief,
    language: plan.language,
  })
  const sheet = plan.pages.length === 1 ? composeSheet(voice, blocks) : undefined
  if (sheet) return { blocks: sheet }
  const usable = brief.images ? blocks : blocks.filter((block) => !needsPicture(block))
  const withNotes = (composed: Record<string, unknown>[]): ComposedPage => {
    const notes = context.hasNotes ? composeNotes(voice, context, composed) : undefined
    return notes ? { blocks: composed, notes } : { blocks: composed }
  }
  const set = own && !before && sourceBlocks(context, own, voice)
  if (set) return withNotes(set)
  const choosing = {
    layout,
    blocks: usable.length > 0 ? usable : blocks,
    chapter,
    wishes: readWishes(brief.prompt, reading, brief.images),
    kind: brief.kind,
    random,
    more: { short: 1, medium: 2, long: 3 }[brief.length ?? 'medium'],
  }
  const chosen = inSkeleton(context, usable) ?? chooseBlocks(choosing)
  const sound = isChanged(plan, page) ? soundBlocks(chosen, choosing) : chosen
  return withNotes(
    headedFigure(
      sound.map((block) => composeBlock(block, voice)),
      voice,
    ),
  )
}

/** True for a page a person has added, or told to say something else or on another layout. */
const isChanged = ({ isAccepted, drafted }: PageContext['plan'], page: PagePlan): boolean => {
  const before = page.drafted === undefined ? undefined : drafted?.[page.drafted]
  const sayingOf = ({ layout, idea, points }: PagePlan): string => JSON.stringify([layout, idea, points])
  return isAccepted === true && (!before || sayingOf(before) !== sayingOf(page))
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
