import { expect, test } from 'vitest'
import { coreDesign } from '#design/index.ts'
import { fit } from '../providers/demo/compose/fit.ts'
import { readTitle } from '../providers/demo/reading/read-title.ts'
import { altOf } from './alt-text.ts'
import type { Generation } from './generation.ts'
import { generateInputOf } from './generate-input.ts'
import { keepTitle } from './keep-title.ts'
import { titleOf } from './literal/literal-plan.ts'
import { readNotes } from './page-notes.ts'
import { readPlannedPage } from './plan-schema.ts'

/** Cut at an even or at an odd place, one of both is within a character. */
const faces = [`${'😀'.repeat(3000)}`, `x${'😀'.repeat(3000)}`]
const spoken = { kind: { notes: true }, passages: [], layouts: [{ slug: 'a' }] } as unknown as Generation // all that is read

const cuts: Record<string, (words: string) => unknown> = {
  'a title read from a prompt': readTitle,
  'a text that is fitted': (words) => [fit(words, 110), fit(words, 111)],
  'a planned page': (words) =>
    readPlannedPage(spoken, { title: words, layout: 'a', idea: words, points: [words], part: words }),
  'notes of an answer': (words) => readNotes(spoken, { notes: words }),
  'a title of own words': (words) =>
    titleOf([{ number: 1, role: 'heading', text: words, paragraph: 1, before: '' }]),
  'what a source without a prompt is about': (words) =>
    generateInputOf('slides').parse({ source: `> Notes: ${words}` }).prompt,
  'an alternative text': (words) => altOf({ prompt: words, alt: words }),
  'an accepted title': (words) =>
    keepTitle(
      { layout: 'slides-content', blocks: [{ blockType: 'heading', title: 'x' }] },
      { title: words, registry: coreDesign },
    ),
}

test.each(Object.keys(cuts))('%s has no half characters, which JSON in the database cannot hold', (name) => {
  for (const words of faces) expect(JSON.stringify(cuts[name]?.(words))).not.toMatch(/\\ud[89a-f]/i)
})
