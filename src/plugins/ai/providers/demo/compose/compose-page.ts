import type { PageContext, PagePlan } from '../../../generation/context.ts'
import { phrasesFor } from '../phrases/phrases-for.ts'
import { type PromptReading, readPrompt } from '../reading/read-prompt.ts'
import { seeded } from '../seeded.ts'
import { chooseBlocks } from './choose-blocks.ts'
import { composeNotes } from './compose-notes.ts'
import { sourceBlocks, sourceChapter } from './compose-source.ts'
import { composeSheet } from './compose-sheet.ts'
import { composeBlock } from './compose-block.ts'
import { headlineAgain, titleLimit } from './headline.ts'
import { seedOf } from './seed-of.ts'
import { type Chapter, tellStory } from './story.ts'
import { readWishes } from './wishes.ts'
import { createVoice } from './voice.ts'

type ComposedPage = { blocks: Record<string, unknown>[]; notes?: string }

/** One page's blocks in the shape a model is asked for. */
export const composePage = (context: PageContext): ComposedPage => {
  const { brief, plan, index, layout, layouts, blocks, before } = context
  const own = sourceChapter(context)
  const reading = own?.reading ?? readPrompt(brief.prompt)
  const seed = seedOf(brief)
  const pageLayouts = plan.pages.map((page) => layouts.find((each) => each.slug === page.layout))
  const told = tellStory({ reading, seed, layouts: pageLayouts })[index]
  const page = plan.pages[index]
  const accepted = told && page && plan.isAccepted ? chapterOf(page, { told, reading }) : told
  const chapter = own?.chapter ?? accepted
  if (!chapter || !page) throw new RangeError(`The plan has no page ${index}.`)
  const random = seeded(`${seed} page ${index} ${brief.instruction ?? ''}`)
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
    const notes = context.hasNotes ? composeNotes(voice, context) : undefined
    return notes ? { blocks: composed, notes } : { blocks: composed }
  }
  const set = own && !before && sourceBlocks(context, own, voice)
  if (set) return withNotes(set)
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
  return withNotes(chosen.map((block) => composeBlock(block, voice)))
}

type Telling = { told: Chapter; reading: PromptReading }

/** What a page of an accepted plan tells: what its author left it to say, wherever they moved it. */
const chapterOf = ({ title, idea, points }: PagePlan, { told, reading }: Telling): Chapter => {
  const topics = reading.topics.filter((topic) => points.includes(topic))
  const topic = topics[0] ?? title
  const said = [idea, ...points].filter((text) => text !== '' && text !== title && !topics.includes(text))
  return {
    ...told,
    topic,
    label: topic,
    others: reading.topics.filter((each) => each !== topic),
    round: 0,
    sentences: [...new Set(said)],
    section: reading.sections.find(({ label }) => label === topic),
  }
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
