import type { Kind } from '#design/index.ts'
import type { Brief } from '../generation/context.ts'
import { roomOn } from '../generation/literal/room-on.ts'
import { isListed } from '../providers/demo/reading/is-listed.ts'
import { readSource } from '../providers/demo/reading/read-source.ts'

type Asked = Pick<Brief, 'prompt' | 'source' | 'pages' | 'length' | 'literal'>
type Asking = { kind: Pick<Kind, 'slug' | 'pages'>; template: { pages: readonly unknown[] } | undefined }

const stretch = { short: 0.6, medium: 1, long: 1.6 } as const

/** Pages a kind usually has, for how much the person wants to read. */
export const usualPages = ({ length }: Pick<Asked, 'length'>, { pages }: Pick<Kind, 'pages'>): number =>
  within(pages, Math.round(pages.default * stretch[length ?? 'medium']))

/** The most pages a plan may have: as many as were asked for, else what the material is good for. */
export const mostPages = (asked: Asked, { kind, template }: Asking): number => {
  if (asked.pages !== undefined) return within(kind.pages, asked.pages)
  if (template && template.pages.length > 0) return within(kind.pages, template.pages.length)
  return within(kind.pages, Math.max(pagesNamed(asked.prompt), pagesFor(asked, kind)))
}

/** Who lists what to tell may need more pages than usual; and one more is the planner’s to judge. */
const pagesFor = (asked: Asked, kind: Pick<Kind, 'slug' | 'pages'>): number => {
  const { source, prompt } = asked
  if (asked.literal) return Math.ceil((source ?? prompt).length / roomOn(kind.slug)) + 1
  const usual = usualPages(asked, kind)
  const most = isListed(prompt) ? usual + 4 : usual + 1
  return source === undefined ? most : Math.max(most, readSource(source).sections.length + 1)
}

const pageWords =
  'slides?|pages?|sections?|sheets?|screens?|posts?|posters?|folien|seiten|seitig|abschnitte?|diapositiv|diapositivas|páginas?|pagine|pagina|slajd|stron|страниц|слайд|sayfa|slayt|页|張|张|ページ|スライド|枚|페이지|슬라이드|장'
const named = new RegExp(`(\\d{1,3})[\\s-]*(?:${pageWords})`, 'giu')

/** "A deck of 20 slides", "ein 12-seitiger Bericht": the most a prompt names; 0 when it names none. */
const pagesNamed = (prompt: string): number =>
  Math.max(0, ...[...prompt.matchAll(named)].map(([, count]) => Number(count)))

const within = ({ min, max }: { min: number; max: number }, count: number): number =>
  Math.min(max, Math.max(min, count))
