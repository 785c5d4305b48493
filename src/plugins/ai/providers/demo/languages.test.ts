import { describe, expect, test } from 'vitest'
import { coreDesign, type Design, directionOf, fromModel, parseDesign, renderDesign } from '#design/index.ts'
import type { Brief, PageContext, Plan } from '../../generation/context.ts'
import { isPageInLanguage, reviewDesign, reviewPage } from '../../review/index.ts'
import { phrasesFor } from './phrases/phrases-for.ts'
import { composePage } from './compose/compose-page.ts'
import { composePlan } from './compose/compose-plan.ts'

const prompts = {
  en: 'A site for a small bookshop in Leeds with readings, a children’s corner and a café. We know 3,400 regular customers.',
  de: 'Eine Seite für einen kleinen Buchladen in Hamburg mit Lesungen, Kinderecke und Café. Wir haben 3.400 Stammkunden.',
  fr: 'Un site pour une petite librairie à Lyon, avec des lectures, un coin enfants et un café. Nous avons 3 400 clients fidèles.',
  es: 'Un sitio para una pequeña librería en Valencia con lecturas, un rincón infantil y una cafetería. Tenemos 3.400 clientes fieles.',
  it: 'Un sito per una piccola libreria a Torino con letture, angolo bambini e caffetteria. Abbiamo 3.400 clienti abituali.',
  pt: 'Um site para uma pequena livraria no Porto com leituras, um canto infantil e um café. Temos 3.400 clientes habituais.',
  nl: 'Een site voor een kleine boekwinkel in Utrecht met lezingen, een kinderhoek en een café. We hebben 3.400 vaste klanten.',
  pl: 'Strona dla małej księgarni w Gdańsku: spotkania autorskie, kącik dziecięcy i kawiarnia. Mamy 3400 stałych klientów.',
  tr: 'İzmir’de küçük bir kitapçı için bir site: okumalar, çocuk köşesi ve kafe. 3.400 düzenli müşterimiz var ve daha çok olacak.',
  ru: 'Сайт для маленького книжного магазина в Казани: чтения, детский уголок и кафе. У нас 3400 постоянных покупателей.',
  ar: 'موقع لمكتبة صغيرة في القاهرة: قراءات، ركن للأطفال، مقهى. لدينا 3400 زبون دائم.',
  ja: '京都の小さな本屋のウェブサイト。朗読会、子どもコーナー、喫茶。常連のお客さまは3400人います。',
  zh: '为杭州的一家小书店制作网站：朗读会、儿童角、咖啡。我们有3400位老顾客。',
  ko: '부산의 작은 서점을 위한 사이트: 낭독회, 어린이 코너, 카페. 단골손님이 3400명 있습니다.',
  he: 'אתר לחנות ספרים קטנה בחיפה: קריאות, פינת ילדים, בית קפה. יש לנו 3400 לקוחות קבועים.',
  hi: 'पुणे की एक छोटी किताब की दुकान के लिए वेबसाइट: पाठ, बच्चों का कोना, कैफ़े। हमारे 3400 नियमित ग्राहक हैं।',
}

const designOf = (kind: string, given: Pick<Brief, 'prompt' | 'language'>): Design => {
  const brief: Brief = { kind, seed: 0, images: false, ...given }
  const layouts = coreDesign.layouts.filter(({ kinds }) => kinds.includes(kind))
  const pages = coreDesign.kinds.find(({ slug }) => slug === kind)?.pages ?? { min: 1, default: 1, max: 1 }
  const themes = coreDesign.themes.map(({ slug }) => ({ slug, description: '' }))
  const plan: Plan = composePlan({ step: 'plan', brief, pages, layouts, themes, skeleton: [] })
  const made = plan.pages.map((page, index) => {
    const layout = layouts.find(({ slug }) => slug === page.layout)
    if (!layout) throw new Error(page.layout)
    const blocks = coreDesign.blocks.filter(
      ({ slug, fields }) =>
        layout.blocks.includes(slug) && !fields.some(({ type, required }) => type === 'upload' && required),
    )
    const context: PageContext = { step: 'page', brief, plan, index, layouts, layout, blocks }
    const read = fromModel(blocks, composePage(context))
    if (!read.ok) throw new Error(JSON.stringify(read.issues))
    const reviewed = reviewPage({
      page: { layout: page.layout, blocks: read.blocks },
      brief,
      plan,
      index,
      registry: coreDesign,
    })
    // What the demo writes needs no correcting but for typography, and nothing in it is invented.
    expect(reviewed.findings.filter(({ code }) => code !== 'typography')).toEqual([])
    return reviewed.page
  })
  const design = { title: plan.title, kind, theme: plan.theme, language: plan.language, pages: made }
  return {
    ...design,
    pages: reviewDesign({ design, brief, registry: coreDesign, pagesReviewed: true }).pages,
  }
}

const wordsOf = (language: string): string[] => {
  const { words, actions, asks, headlines, texts } = phrasesFor(language)
  const told = [words, actions, asks, ...Object.values(headlines), ...Object.values(texts)].flatMap((each) =>
    Object.values(each),
  )
  return told.flatMap((each) => each.split(/\{.\}/)).map((each) => each.trim().toLowerCase())
}

/** English words of ours that another language does not share. */
const englishLeft = (text: string, language: string): string[] => {
  const own = new Set(wordsOf(language))
  const foreign = [...wordsOf('en'), 'image to come', 'empty page', 'continued'].filter(
    (each) => each.length > 7 && !own.has(each),
  )
  return foreign.filter((each) => text.toLowerCase().includes(each))
}

describe.each(Object.entries(prompts))('%s', (language, prompt) => {
  test.each(coreDesign.kinds.map(({ slug }) => slug))(
    'a %s is written, set and directed in it',
    async (kind) => {
      const design = designOf(kind, { prompt, language })
      expect(parseDesign(design, coreDesign)).toMatchObject({ ok: true })
      expect(design.language).toBe(language)
      for (const page of design.pages)
        expect(isPageInLanguage({ page, language, blocks: coreDesign.blocks })).toBe(true)
      const told = JSON.stringify(design)
      if (language !== 'en') expect(englishLeft(told, language)).toEqual([])
      const html = await renderDesign({
        design,
        registry: coreDesign,
        assets: {},
        fonts: 'link',
        media: 'screen',
      })
      expect(html).toContain(`lang="${language}" dir="${directionOf(language)}"`)
      expect(directionOf(language)).toBe(language === 'ar' || language === 'he' ? 'rtl' : 'ltr')
      if (language !== 'en')
        expect(englishLeft(html.replace(/<style[\s\S]*?<\/style>/g, ''), language)).toEqual([])
    },
  )

  test('the prompt’s own words are its matter', () => {
    const told = JSON.stringify(designOf('website', { prompt, language }))
    expect(told).toMatch(/3[.,\u202f\u00a0 ]?400/)
  })
})
