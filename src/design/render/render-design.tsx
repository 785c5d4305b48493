import type { ReactNode } from 'react'
import type { AssetMap, Design, DesignRegistry } from '../design.ts'
import type { FontFile } from '../theme/font-family.ts'
import { brandMarkCss } from './brand-mark.tsx'
import { designCss } from './design-css.ts'
import { type FontData, fontCss, fontFiles } from './font-css.ts'
import { letteringOf } from './lettering.ts'
import { pageTitle } from './outline.ts'
import { evenOutline } from './even-outline.ts'
import { linkCitations } from './link-citations.ts'
import { numberMarks } from './notes.ts'
import { type Part, partsOf } from './parts.ts'
import { PartsBar } from './parts-bar.tsx'
import { SheetView } from './render-page.tsx'
import { type Sheet, sheetsOf } from './sheets.ts'
import { languageTag, type Composition, compositionOf } from './composition.ts'

export type RenderInput = {
  design: Design
  registry: DesignRegistry
  assets: AssetMap
  /** `link`: faces from `<baseUrl>/api/fonts/…`. `inline`: from `fontData`, so that the document stands alone. */
  fonts: 'link' | 'inline'
  fontData?: FontData
  media: 'screen' | 'print'
  /** One page alone with all its sheets, counted from 0; all of them when left out. */
  page?: number
  /** One sheet alone, counted from 0 over the whole design. */
  sheet?: number
  /** The pages of one part alone, counted from 0; as a document of its own with the part's title. */
  part?: number
  /** Where the parts of a website are, for its navigation; `#part-N` of the same document when left out. */
  partAddress?: (part: Part, index: number) => string
  baseUrl?: string
  /** Where linked faces are, as the document's CSS finds them; `<baseUrl>/api/fonts` when left out. */
  fontsFolder?: string
  /** Address of the CSS that `designStyles` gives, for a document that does not carry it itself. */
  stylesheet?: string
  /** Space between sheets on a screen, in CSS pixels; 24 when left out. */
  between?: number
}

const styleOf = (composition: Composition, input: RenderInput): string => {
  const { design, registry } = input
  const used = new Set(design.pages.flatMap((page) => page.blocks.map((block) => block.blockType)))
  const layouts = new Set(design.pages.map((page) => page.layout))
  const fonts = fontCss(
    letteringOf(composition),
    input.fonts === 'link'
      ? { mode: 'link', folder: input.fontsFolder ?? `${input.baseUrl ?? ''}/api/fonts` }
      : { mode: 'inline', data: input.fontData ?? {} },
  )
  const css = designCss({
    kind: composition.kind,
    size: composition.size,
    theme: composition.theme,
    blocks: registry.blocks.filter(({ slug }) => used.has(slug)),
    layouts: registry.layouts.filter(({ slug }) => layouts.has(slug)),
    media: input.media,
    mark: design.brand?.logo === undefined ? '' : brandMarkCss(composition),
    between: input.between ?? 24,
  })
  return `${fonts}\n${css}`
}

/** The CSS of a design with its `@font-face` rules, as a file that `stylesheet` names. */
export const designStyles = (input: RenderInput): string => styleOf(compositionOf(input), input)

const Styles = ({ composition, input }: { composition: Composition; input: RenderInput }): ReactNode => {
  if (input.stylesheet !== undefined) return <link rel="stylesheet" href={input.stylesheet} />
  // A style element ends at the first `</`, whatever the CSS means by it.
  return <style dangerouslySetInnerHTML={{ __html: styleOf(composition, input).replaceAll('</', '<\\/') }} />
}

const isShown = ({ design, page, sheet, part }: RenderInput, each: Sheet): boolean => {
  if (page !== undefined && each.page !== page) return false
  if (sheet !== undefined && each.number !== sheet + 1) return false
  const within = part === undefined ? undefined : partsOf(design)[part]
  return part === undefined || (within !== undefined && each.page >= within.from && each.page < within.to)
}

/**
 * A design as a complete HTML document without scripts: sheets as wide as their frame on a screen, pages of the kind's
 * size in print. The same input gives the same document.
 */
export const renderDesign = async (input: RenderInput): Promise<string> => {
  const { renderToStaticMarkup } = await import('react-dom/server')
  const composition = compositionOf(input)
  const { design } = input
  const sheets = sheetsOf(composition).filter((each) => isShown(input, each))
  const isWhole = input.page === undefined && input.sheet === undefined
  const shown = input.sheet === undefined ? input.page : sheets[0]?.page
  const part = input.part === undefined ? undefined : partsOf(design)[input.part]
  const ofPart = [part?.title, design.title.trim()].filter(Boolean).join(' – ')
  const named = [
    part ? ofPart : '',
    shown === undefined ? '' : pageTitle(composition, shown),
    design.title.trim(),
  ]
  const title = named.find((each) => each) ?? composition.words.untitled
  const markup = renderToStaticMarkup(
    <>
      {sheets.map((each, index) => (
        <SheetView
          key={each.number}
          composition={composition}
          sheet={each}
          bar={index === 0 && isWhole ? <PartsBar composition={composition} input={input} /> : null}
        />
      ))}
    </>,
  )
  // A document without any heading is known by its title, which nothing on its sheets shows.
  const isNamed = !isWhole || /<h[1-6][\s>]/.test(markup)
  const name = isNamed ? '' : renderToStaticMarkup(<h1 className="unseen">{title}</h1>)
  const words = numberMarks(linkCitations(evenOutline(markup, isWhole)), sheets[0]?.notesBefore ?? 0)
  const body = `<main class="pages">${name}${words}</main>`
  const head = renderToStaticMarkup(
    <>
      <meta charSet="utf-8" />
      <meta name="viewport" content="width=device-width, initial-scale=1" />
      <title>{title}</title>
      <Styles composition={composition} input={input} />
    </>,
  )
  return `<!doctype html><html lang="${languageTag(design.language)}" dir="${composition.direction}"><head>${head}</head><body>${body}</body></html>`
}

/** The font files `renderDesign` needs as `fontData` to draw a design with `fonts: 'inline'`. */
export const fontFilesOf = (design: Design, registry: DesignRegistry): FontFile[] => {
  const composition = compositionOf({ design, registry, assets: {}, media: 'print' })
  return fontFiles(letteringOf(composition))
}
