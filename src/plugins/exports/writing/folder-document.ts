import {
  brandTheme,
  type Design,
  designStyles,
  pageSize,
  type Part,
  partsOf,
  renderDesign,
  type RenderInput,
} from '#design/index.ts'
import { assetAt } from '#plugins/preview/index.ts'
import { linkedFiles } from './linked-files.ts'
import { type Parts } from './parts.ts'
import { webPicture } from './web-picture.ts'

/** Files by their path in a folder. */
export type DesignFolder = ReadonlyMap<string, Uint8Array>

/**
 * A design as a folder that opens from a disk, without a network and without scripts: `index.html`, for a website of
 * several parts a file for each, and in `assets` its style sheet, the slices of fonts its text needs and its pictures.
 */
export const folderDocument = async ({
  design,
  registry,
  fonts,
  pictures,
}: Parts): Promise<Map<string, Uint8Array>> => {
  // What cannot be encoded anew is given away as it is.
  const made = await Promise.all(pictures.map((picture) => webPicture(picture).catch(() => picture)))
  const shown = made.map((picture, index) => ({
    ...picture,
    path: `assets/pictures/${index + 1}.${picture.type.replace(/^image\//, '').replace('jpeg', 'jpg')}`,
  }))
  const input: RenderInput = {
    design,
    registry,
    media: 'screen',
    fonts: 'link',
    fontsFolder: 'fonts',
    stylesheet: 'assets/style.css',
    assets: Object.fromEntries(shown.map(({ record, path }) => [String(record.id), assetAt(record, path)])),
  }
  const css = `${designStyles(input)}\n${deskCss(design, registry)}`
  const documents = await Promise.all(
    filesOf(input).map(async ([path, page]) => [path, await renderDesign(page)] as const),
  )
  const [first, ...rest] = linkedFiles(documents)
  const text = new TextEncoder()
  return new Map<string, Uint8Array>([
    ['index.html', text.encode(first?.[1] ?? '')],
    ['assets/style.css', text.encode(css)],
    ...rest.map(([path, html]) => [path, text.encode(html)] as const),
    ...[...fonts].map(([key, bytes]) => [`assets/fonts/${key}`, bytes] as const),
    ...shown.map(({ path, bytes }) => [path, bytes] as const),
  ])
}

/** A website of several parts is a file for each, the first as `index.html`; anything else is one file. */
const filesOf = (input: RenderInput): [string, RenderInput][] => {
  const { design, registry } = input
  const kind = registry.kinds.find(({ slug }) => slug === design.kind)
  const parts = partsOf(design)
  if (kind?.flow !== 'continuous' || parts.length < 2) return [['index.html', input]]
  const partAddress = ({ slug }: Part, index: number): string => (index === 0 ? 'index.html' : `${slug}.html`)
  return parts.map((part, index) => [partAddress(part, index), { ...input, part: index, partAddress }])
}

/** Sheets lie in the middle of a window, at their own size at most; a website fills it to the ground. */
const deskCss = (design: Design, { kinds, themes }: Parts['registry']): string => {
  const kind = kinds.find(({ slug }) => slug === design.kind)
  if (kind?.flow !== 'paged') {
    const named = themes.find(({ slug }) => slug === design.theme) ?? themes[0]
    const theme = named && design.brand ? brandTheme(named, design.brand) : named
    return `@media screen{html{background:${theme?.tokens['ground'] ?? 'white'}}}`
  }
  const { width } = pageSize(kind, design.size).units
  const sheets = `max-inline-size:${width}px;margin-inline:auto`
  return `@media screen{html{background:#e4e2dd}body{padding:clamp(0px,2.5vw,32px)}.pages{${sheets}}.page{box-shadow:0 1px 4px rgb(0 0 0/.18)}}`
}
