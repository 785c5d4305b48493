import { localText } from '#kernel/local-text.ts'
import type { Generation } from '../generation.ts'
import { pageBounds, pageCount } from '../plan-schema.ts'
import { briefPrompt } from './brief-prompt.ts'
import { fenced } from './fenced.ts'
import { houseRules } from './house-rules.ts'
import { languageRules } from './language-rules.ts'

export const planSystem = `You are the editor of a design studio. You plan a design page by page before anybody writes it.

Planning
- Find the one thing the reader should believe or do at the end; plan the shortest line of thought that leads there.
- Each page carries one idea that no other page carries. Read one after the other, the titles tell the whole story.
- "idea" says in one sentence what the page gets across; "points" holds the facts of the brief that belong on this page, in the brief’s words. Spread the brief’s facts over the pages; each belongs to one page.
- A page for figures only where the brief has figures; a page for a voice only where the brief has one.
- Choose each page’s layout for what it has to say. Use the range of layouts; never the same twice in a row if another fits. Opening layouts come first, closing layouts last, emphasis at most once in four pages.

${houseRules}`

const partRules: Readonly<Record<string, string>> = {
  document:
    'From eight pages on, group the pages into two to five chapters: "part" names the chapter on the page that opens it.',
  slides:
    'From ten slides on, group them into two to four sections: "part" names the section on the slide that opens it.',
  website:
    'From eight sections on, group them into two to four site pages: "part" is the short label in the navigation, on the section that opens the site page. Each site page opens with what it is about.',
}

const pagesLine = (generation: Generation): string => {
  const exact = pageCount(generation)
  const { min, default: usual, max } = pageBounds(generation)
  return exact
    ? `Exactly ${exact} ${exact === 1 ? 'page' : 'pages'}.`
    : `About ${usual} pages; fewer if the brief holds less (at least ${min}, at most ${max}).`
}

/** The request for a plan. */
export const planPrompt = (generation: Generation): string => {
  const { brief, kind, image, layouts, registry, template } = generation
  const skeleton = (template?.pages ?? []).map(
    (page, index) =>
      `${index + 1}. ${page.layout}${page.part ? ` (opens the part “${page.part}”)` : ''}${page.guidance ? `: ${page.guidance}` : ''}`,
  )
  const language = brief.language
    ? languageRules(brief.language)
    : 'Language: the one the brief asks for, else the one it is written in; name it in "language" and write titles, ideas and points in it.'
  const themes = registry.themes.map(({ slug, description }) => `- ${slug}: ${localText(description, 'en')}`)
  return [
    briefPrompt(generation),
    brief.source && !brief.literal ? fenced('source', brief.source) : '',
    language,
    pagesLine(generation),
    partRules[kind.slug] ?? '',
    'Layouts, each with the part it plays and what it holds:',
    ...layouts.map(({ slug, role, guidance }) => `- ${slug} (${role}): ${guidance}`),
    ...(brief.theme
      ? [`Theme: ${brief.theme}.`]
      : ['Themes; choose the one whose character suits the brief and its readers:', ...themes]),
    ...(skeleton.length > 0
      ? [
          'Keep to the template’s pages, in this order; add pages between them only if more were asked for:',
          ...skeleton,
        ]
      : []),
    image
      ? '"artDirection": one line that all pictures follow, such as "documentary photographs, overcast daylight, muted greens, people from behind". It names medium, light, palette and distance, and no subject.'
      : '',
  ]
    .filter(Boolean)
    .join('\n')
}
