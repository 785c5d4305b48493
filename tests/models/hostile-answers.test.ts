import fc from 'fast-check'
import { HtmlValidate } from 'html-validate'
import { expect, test } from 'vitest'
import { coreDesign, type Design, parseDesign, renderDesign } from '#design/index.ts'
import { reviewDesign } from '../../src/plugins/ai/review/index.ts'
import { asPage } from './as-page.ts'
import { hostileAnswers } from './hostile-answers.ts'
import { endlessTexts } from './hostile-texts.ts'

const brief = { prompt: 'Trams in Ghent carry 12,000 people a day.' }
const validator = new HtmlValidate({ extends: ['html-validate:standard', 'html-validate:a11y'] })
// A failing run prints its seed; `PLATEN_FUZZ_SEED` runs it again, `PLATEN_FUZZ_RUNS` runs more.
const seed = Number(process.env['PLATEN_FUZZ_SEED'] ?? 4)
const numRuns = Number(process.env['PLATEN_FUZZ_RUNS'] ?? 60)

const designOf = (kind: string, pages: Design['pages'], run: number): Design => ({
  title: 'Trams in Ghent',
  kind,
  theme: coreDesign.themes[run % coreDesign.themes.length]?.slug ?? '',
  language: ['en', 'de', 'ar', 'ja'][run % 4] ?? 'en',
  pages,
})

test.each(coreDesign.kinds.map(({ slug }) => slug))(
  'whatever a model answers, a %s can be saved and drawn as valid HTML',
  async (kind) => {
    const layouts = coreDesign.layouts.filter(({ kinds }) => kinds.includes(kind))
    let drawn = 0
    let run = 0
    const one = fc
      .constantFrom(...layouts)
      .chain((layout) =>
        hostileAnswers(coreDesign.blocks.filter(({ slug }) => layout.blocks.includes(slug))).map(
          (answer) => ({ layout, answer }),
        ),
      )
    await fc.assert(
      fc.asyncProperty(fc.array(one, { minLength: 1, maxLength: 3 }), async (asked) => {
        const pages = asked.flatMap(({ layout, answer }) => asPage({ layout, answer, brief }) ?? [])
        const design = designOf(kind, pages, run++)
        const reviewed = {
          ...design,
          pages: reviewDesign({ design, brief, registry: coreDesign, pagesReviewed: true }).pages,
        }
        expect(parseDesign(reviewed, coreDesign)).toMatchObject({ ok: true })
        if (pages.length === 0) return
        drawn += 1
        const html = await renderDesign({
          design: reviewed,
          registry: coreDesign,
          assets: {},
          fonts: 'link',
          media: 'screen',
        })
        expect(html).not.toMatch(/<script|\son[a-z]+\s*=\s*["']|href="(?:javascript|data):/i)
        expect(html.includes('evil.example/')).toBe(/evil\.example\//.test(JSON.stringify(reviewed.pages)))
        expect(html).not.toContain('href="https://evil.example')
        const { results } = await validator.validateString(html)
        expect(
          results.flatMap(({ messages }) =>
            messages.map(({ ruleId, message, selector }) => `${ruleId}: ${message} ${selector ?? ''}`),
          ),
        ).toEqual([])
      }),
      { seed, numRuns },
    )
    expect(drawn).toBeGreaterThan(numRuns / 3)
    expect(({} as Record<string, unknown>)['polluted']).toBeUndefined()
  },
  60_000,
)

test.each(endlessTexts)('a megabyte of %s is read in little time', (_, text) => {
  const layout = coreDesign.layouts.find(({ slug }) => slug === 'document-article')
  if (!layout) throw new Error('document-article')
  const block = (values: object): object => ({ blocks: [values] })
  const started = process.cpuUsage()
  asPage({ layout, brief, answer: block({ blockType: 'heading', title: text, lead: text }) })
  asPage({ layout, brief, answer: block({ blockType: 'text', body: text }) })
  asPage({ layout, brief, answer: block({ blockType: 'callout', title: 'T', text }) })
  asPage({ layout, brief, answer: block({ blockType: 'steps', steps: [{ title: text, text }] }) })
  const { user, system } = process.cpuUsage(started)
  expect((user + system) / 1000).toBeLessThan(1_500)
})
