import { describe, expect, test } from 'vitest'
import { coreDesign, fromModel, modelSchema } from '#design/index.ts'
import type { Brief, PageContext, Plan } from '../../generation/context.ts'
import demoText from './text.handler.ts'

const { kinds = [], layouts = [], blocks = [], themes = [] } = coreDesign
const signal = new AbortController().signal

const ask = async (
  context: Parameters<typeof demoText.generateObject>[0]['context'],
  schema: object = {},
) => {
  const step = context.step
  const answer = await demoText.generateObject({
    step,
    system: '',
    prompt: '',
    schema: { ...schema },
    context,
    signal,
    timeoutMs: 1000,
  })
  expect(answer.usage.outputTokens).toBeGreaterThan(0)
  return answer.value
}

const design = async (given: Partial<Brief> & { prompt: string }) => {
  const brief: Brief = { kind: 'document', seed: 0, images: true, ...given }
  const kind = kinds.find(({ slug }) => slug === brief.kind)
  const ofKind = layouts.filter((layout) => layout.kinds.includes(brief.kind))
  if (!kind) throw new Error(brief.kind)
  const themed = themes.map(({ slug }) => ({ slug, description: '' }))
  const plan = (await ask({
    step: 'plan',
    brief,
    pages: kind.pages,
    layouts: ofKind,
    themes: themed,
    skeleton: [],
  })) as Plan
  const pages = plan.pages.map(async (page, index) => {
    const layout = ofKind.find(({ slug }) => slug === page.layout)
    if (!layout) throw new Error(page.layout)
    const allowed = blocks.filter(
      ({ slug, kinds: of }) => layout.blocks.includes(slug) && (of?.includes(brief.kind) ?? true),
    )
    const context: PageContext = {
      step: 'page',
      brief,
      plan,
      index,
      layouts: ofKind,
      layout,
      blocks: allowed,
    }
    const value = await ask(context, modelSchema(allowed))
    const read = fromModel(allowed, value)
    expect(read, JSON.stringify(read)).toMatchObject({ ok: true })
    return value
  })
  return { plan, pages: await Promise.all(pages) }
}

const told = (made: unknown): string => JSON.stringify(made)

const prompts = {
  en: 'Create a pitch deck for a solar-powered coffee roastery in Lisbon. We cut water use by 40% and roast 12,000 kg a year. Cover the market, our team and pricing.',
  de: 'Erstelle einen Bericht über einen kleinen Buchladen in Hamburg mit Lesungen, Kinderecke und Café. Wir haben 3.400 Stammkunden.',
  fr: 'Crée un site web pour une boulangerie artisanale à Lyon, avec le pain au levain, les horaires et les ateliers.',
  es: 'Diseña una presentación sobre el uso de bicicletas eléctricas en Valencia: costes, seguridad y carriles bici',
  ja: '東京の小さな喫茶店のウェブサイトを作成してください。自家焙煎コーヒーと静かな時間を大切にしています。',
  zh: '为一家位于上海的环保服装品牌制作演示文稿。我们的面料有80%来自回收材料。',
  ar: 'أنشئ موقعا لمقهى صغير في القاهرة. نقدم 12 نوعا من القهوة.',
  ru: 'Сделай презентацию о городской ферме в Казани. Мы выращиваем 20 видов зелени.',
  it: 'Crea un sito per un ristorante a Torino con menu stagionale, vini e musica',
  ko: '서울의 작은 서점을 위한 발표 자료를 만들어 주세요.',
}

describe.each(['document', 'website', 'slides', 'graphic'])('%s', (kind) => {
  test.each(Object.entries(prompts))(
    '%s: every page fits the schema of its blocks',
    async (language, prompt) => {
      const made = await design({ prompt, kind })
      expect(made.plan.language).toBe(language)
      expect(told(made)).not.toMatch(/lorem|ipsum|undefined|\{[tTsSna]\}/i)
      const titles = made.plan.pages.map(({ title }) => title)
      expect(titles.every((title) => title.length > 0 && title.length <= 140)).toBe(true)
    },
  )
})

test('the prompt’s figures are used as they stand, its topics in titles', async () => {
  const made = await design({ prompt: prompts.en, kind: 'slides', pages: 8 })
  expect(told(made)).toContain('40%')
  expect(told(made)).toContain('12,000 kg')
  const titles = made.plan.pages.map(({ title }) => title).join('\n')
  expect(titles).toMatch(/coffee roastery/i)
  expect(titles).toMatch(/pricing|market|team/i)
})

test('figures nobody gave are brackets', async () => {
  const made = await design({ prompt: 'A community garden', kind: 'slides', pages: 12 })
  expect(told(made)).not.toMatch(/"value":"\d/)
})

test('pages do not repeat each other’s titles', async () => {
  const { plan } = await design({ prompt: prompts.en, pages: 12 })
  expect(new Set(plan.pages.map(({ title }) => title)).size).toBe(12)
})

test('the same request gives the same design, any difference another one', async () => {
  const base = { prompt: 'A sailing school on Lake Constance', kind: 'slides', pages: 6, images: false }
  const first = told(await design(base))
  expect(told(await design(base))).toBe(first)
  const others = [
    { seed: 1 },
    { prompt: `${base.prompt}!` },
    { pages: 7 },
    { prompt: 'A sailing school on Lake Garda' },
    { language: 'de' },
  ]
  for (const other of others) expect(told(await design({ ...base, ...other }))).not.toBe(first)
})

test('a language that was asked for wins over the prompt’s', async () => {
  const made = await design({
    prompt: 'A report on trams. Cover the market, our team and pricing.',
    language: 'de',
    kind: 'slides',
  })
  expect(made.plan.language).toBe('de')
  expect(told(made)).not.toMatch(/the market|our team/)
})
