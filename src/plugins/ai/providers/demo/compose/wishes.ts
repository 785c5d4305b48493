import { isTelling } from './telling.ts'
import { readDates } from '../reading/read-dates.ts'
import type { PromptReading } from '../reading/read-prompt.ts'
import type { Section } from '../reading/read-sections.ts'

/** Words by which a prompt asks for a block that would otherwise have nothing true to say. */
const asked: Readonly<Record<string, RegExp>> = {
  pricing:
    /pric(?:e|es|ing)\b|\bplans?\b.{0,12}\bcost|subscription|membership|preise?\b|preisliste|tarife?|\babos?\b|tarifs?\b|\bprix\b|precios?|tarifas?|prezzi|listino|preços|prijzen|tarieven|cennik|\bceny\b|fiyat|цены|стоимость|тариф|أسعار|料金|価格|价格|定价|가격|요금|מחיר|कीमत|मूल्य/iu,
  team: /\bteam\b|our people|\bcrew\b|\bstaff\b|founders?\b|mitarbeit|équipe|equipo|squadra|equipe|zespół|\bekip|команд|فريق|チーム|スタッフ|团队|團隊|팀|צוות|टीम/iu,
  testimonials:
    /testimonials?|customer (?:voices|reviews)|\breviews\b|kundenstimmen|referenzen|témoignages|avis clients|testimonios|opiniones|testimonianze|recensioni|depoimentos|ervaringen|opinie|yorumlar|отзывы|آراء|お客様の声|评价|후기|המלצות|प्रशंसापत्र/iu,
  faq: /\bfaqs?\b|frequently asked|common questions|häufige fragen|questions fréquentes|preguntas frecuentes|domande frequenti|perguntas frequentes|veelgestelde|najczęstsze pytania|sık sorulan|частые вопросы|الأسئلة الشائعة|よくある質問|常见问题|자주 묻는|שאלות נפוצות|अक्सर पूछे/iu,
  timeline:
    /timeline|history|roadmap|milestones?|\bphases?\b|zeitplan|zeitleiste|geschichte|meilenstein|fahrplan|chronologie|histoire|calendrier|cronología|historia|hitos|cronologia|storia|história|tijdlijn|geschiedenis|harmonogram|historia|zaman çizelgesi|tarihçe|история|этапы|график|الجدول الزمني|تاريخ|沿革|歴史|スケジュール|历程|时间表|연혁|일정|ציר זמן|समयरेखा/iu,
  agenda:
    /\bagenda\b|programme?\b|schedule|itinerary|\bworkshop\b|\bconference\b|ablauf|tagesordnung|programm\b|déroulé|orden del día|programa|programma|porządek|program\b|программа|برنامج|プログラム|日程|议程|프로그램|תוכנית|कार्यक्रम/iu,
  comparison:
    /compar|versus|\bvs\b|alternatives?\b|vergleich|gegenüber|alternativen|confront|vergelijk|porówn|karşılaştır|сравн|مقارنة|比較|比较|비교|השווא|तुलना/iu,
  checklist:
    /check ?lists?|to-?do|packliste|checkliste|lista de|liste de contrôle|чек-?лист|قائمة|チェックリスト|清单|체크리스트|רשימה|सूची/iu,
  gallery:
    /gallery|photos?\b|pictures\b|portfolio|lookbook|galerie|fotos?\b|bilder\b|galería|galleria|galeria|zdjęcia|галерея|фото|معرض|صور|写真|ギャラリー|图片|照片|사진|גלריה|चित्र/iu,
  code: /\bapi\b|source code|\bsdk\b|\bcli\b|code (?:example|sample)|codebeispiel|exemple de code|código fuente/iu,
  logos:
    /\bpartners?\b|\bclients\b|sponsors?\b|kunden\b|partenaires|socios|patrocinadores|partner\b|партн[её]р|الشركاء|パートナー|合作伙伴|파트너|שותפים|साझेदार/iu,
  references:
    /references\b|bibliography|literaturverzeichnis|\bquellen\b|bibliographie|bibliografía|bibliografia|литература|المراجع|参考文献|참고문헌/iu,
}

/** True when a prompt asks for pictures beside each other. */
export const asksForGallery = (prompt: string): boolean => asked['gallery']?.test(prompt) ?? false

/** What a prompt has to fill a block with; blocks nobody lists need nothing. */
export type Wishes = {
  /** True when the prompt names the block’s matter. */
  asksFor(block: string): boolean
  /** True when the topic is the block’s matter: the team, the prices. */
  isAbout(block: string, topic: string): boolean
  /** True when the block can be filled without inventing. */
  canFill(block: string): boolean
}

/** True when two figures count in the same unit. */
const comparable = (figures: PromptReading['figures']): boolean => {
  const units = figures.map((figure) => figure.unit).filter((unit) => unit !== '')
  return units.some((unit, index) => units.indexOf(unit) !== index)
}

/** "9:30", "18 Uhr": an hour orders a day and not a history. */
export const isHour = (date: string): boolean => /\d[:.h]\d\d|uhr|[ap]\.?m\.?$/iu.test(date)

const money = /[€$£¥₹₽₺₩]|EUR|USD|CHF|GBP|zł|руб|元|円/u

/** The block made for what a part lists: prices, years, hours or words. */
const suits = (block: string, { label, entries }: Section): boolean => {
  if (entries.filter(({ date }) => date !== undefined).length >= 2) return block === 'timeline'
  const valued = entries.filter(({ value }) => value !== undefined)
  if (valued.length < 2) return block === 'text' || block === 'checklist'
  const isPriced = valued.every(({ value = '' }) => money.test(value)) && entries.length <= 3
  return isPriced && (asked['pricing']?.test(label) ?? false) ? block === 'pricing' : block === 'table'
}

/** Reads the wishes of a prompt. */
export const readWishes = (prompt: string, reading: PromptReading, images: boolean): Wishes => {
  const { figures, facts, topics, sentences } = reading
  const asksFor = (block: string): boolean => asked[block]?.test(prompt) ?? false
  const told = topics.filter((topic) => reading.detailOf(topic) !== undefined).length
  const needs: Readonly<Record<string, () => boolean>> = {
    image: () => images,
    gallery: () => images && (asksFor('gallery') || topics.length >= 3),
    stats: () => figures.filter((each) => isTelling(each) && each.label !== '').length > 1,
    table: () => figures.filter((each) => isTelling(each) && each.label !== '').length > 2,
    keyFigure: () => figures.some(isTelling),
    chart: () => comparable(figures),
    timeline: () => facts.filter((fact) => readDates(fact).some((date) => !isHour(date))).length > 1,
    pricing: () => asksFor('pricing') && figures.filter(({ unit }) => money.test(unit)).length > 1,
    features: () => topics.length >= 3,
    steps: () => told >= 2,
    checklist: () => told >= 2,
    columns: () => told >= 3,
    quote: () => sentences.length > 1,
    testimonials: () => asksFor('testimonials'),
  }
  return {
    asksFor,
    isAbout: (block, topic) => {
      const section = reading.sections.find(({ label }) => label === topic)
      return section ? suits(block, section) : (asked[block]?.test(topic) ?? false)
    },
    canFill: (block) => needs[block]?.() ?? !(block in asked),
  }
}
