import type { ReactNode } from 'react'
import type { BlockDefinition } from '../block/define-block.ts'
import { fieldValues } from '../block/field-values.ts'
import type { Block } from '../design.ts'
import type { Layout } from '../kinds/define-layout.ts'
import { type PlacedRegion, placeBlocks } from '../kinds/place-blocks.ts'
import { fitOf } from './fit.ts'
import type { Scene } from './scene.ts'
import type { RenderContext } from './render-context.ts'

const Missing = ({ title, name }: { title: string; name: string }): ReactNode => (
  <p className="missing">
    {title}: <code>{name}</code>
  </p>
)

const contextFor = (
  scene: Scene,
  index: number,
  place: { id: string; width: number; level: 1 | 2 | 3 },
): RenderContext => {
  const { design, theme, language } = scene
  const small = scene.type.small
  return {
    kind: scene.kind.slug,
    theme: theme.slug,
    language: design.language,
    direction: scene.direction,
    media: scene.media,
    level: place.level,
    id: place.id,
    width: Math.round(place.width),
    chart: theme.chart,
    words: scene.words,
    asset: (id) => (id === null ? undefined : scene.assets[id]),
    number: language.number,
    percent: language.percent,
    typeSmall: (width) =>
      width < 420 && scene.kind.slug === 'website' ? 13 : Math.max(small, Math.min(small * 1.25, width / 44)),
  }
}

type DrawnBlock = {
  scene: Scene
  block: Block
  definition: BlockDefinition | undefined
  context: RenderContext
}

const BlockView = ({ scene, block, definition, context }: DrawnBlock): ReactNode => {
  if (!definition) return <Missing title={scene.words.unknownBlock} name={block.blockType} />
  const { Component } = definition
  return <Component {...fieldValues(definition.fields, block)} render={context} />
}

type PageProps = { scene: Scene; index: number }

const isTitled = (definition: BlockDefinition | undefined, block: Block): boolean => {
  const title = definition?.heading === undefined ? undefined : block[definition.heading]
  return typeof title === 'string' && title.trim() !== ''
}

/** Heading levels of a page's blocks: the design's first title is its h1, each page's first an h2, all others h3. */
const levelsOf = (scene: Scene, index: number): (1 | 2 | 3)[] => {
  let hasTitle = false
  return (scene.design.pages[index]?.blocks ?? []).map((block) => {
    const definition = scene.definitions.get(block.blockType)
    if (!isTitled(definition, block)) return hasTitle ? 2 : index === scene.titlePage ? 1 : 2
    const level = hasTitle ? 3 : index === scene.titlePage ? 1 : 2
    hasTitle = true
    return level
  })
}

const Regions = ({
  scene,
  index,
  regions,
  fit,
}: PageProps & { regions: PlacedRegion[]; fit: number }): ReactNode => {
  const levels = levelsOf(scene, index)
  return regions
    .filter(({ blocks }) => blocks.length > 0)
    .map(({ region, blocks }) => {
      const isAlone = regions.every(
        (other) => other.region === region || other.region.row !== region.row || other.blocks.length === 0,
      )
      const span = region.row === undefined || isAlone ? 12 : (region.span ?? 12)
      const width = span === 12 ? scene.room.width : (scene.room.width - scene.gap) * (span / 12)
      return (
        <div
          key={region.slug}
          className={`region region-${region.slug}`}
          style={span === 12 ? undefined : { gridColumn: `span ${span}` }}
        >
          {blocks.map(({ block, index: position }) => {
            const definition = scene.definitions.get(block.blockType)
            const place = {
              id: `p${index + 1}-b${position + 1}`,
              width: width / (fit / 100),
              level: levels[position] ?? 2,
            }
            return (
              <div
                key={position}
                className={`block b-${definition ? block.blockType : 'unknown'}`}
                data-block={position}
              >
                <BlockView
                  scene={scene}
                  block={block}
                  definition={definition}
                  context={contextFor(scene, index, place)}
                />
              </div>
            )
          })}
        </div>
      )
    })
}

const fallbackLayout: Layout = {
  slug: 'unknown',
  kinds: [],
  label: '',
  role: 'content',
  regions: [{ slug: 'main', capacity: 40 }],
  blocks: ['text'],
  guidance: '',
}

const Folio = ({ scene, index }: PageProps): ReactNode =>
  scene.kind.flow === 'continuous' || scene.kind.slug === 'graphic' ? null : (
    <p className="folio" aria-hidden="true">
      <span className="folio-title">{scene.design.title}</span>
      <span className="folio-number">{scene.language.number(index + 1)}</span>
    </p>
  )

/** The words a page is known by: its first heading, or none. */
export const pageTitle = (scene: Pick<Scene, 'definitions' | 'design'>, index: number): string => {
  for (const block of scene.design.pages[index]?.blocks ?? []) {
    const definition = scene.definitions.get(block.blockType)
    if (definition?.heading !== undefined && isTitled(definition, block))
      return String(block[definition.heading])
  }
  return ''
}

/** One page of a design as a section. */
export const PageView = ({ scene, index }: PageProps): ReactNode => {
  const page = scene.design.pages[index]
  if (!page) return null
  const layout = scene.layouts.get(page.layout) ?? fallbackLayout
  const regions = placeBlocks(layout, page.blocks)
  const { kind, theme, type, registry, room, gap } = scene
  const fit = fitOf({ kind, theme, type, registry, regions, room, gap })
  const title = pageTitle(scene, index)
  const label = `${scene.words.page} ${index + 1}${title ? `: ${title}` : ''}`
  return (
    <section
      className={`page fit-${fit} kind-${kind.slug} layout-${layout.slug}`}
      data-page={index + 1}
      data-layout={layout.slug}
      data-role={layout.role}
      aria-label={label}
    >
      <div className="page-body">
        <Regions scene={scene} index={index} regions={regions} fit={fit} />
        {page.blocks.length === 0 && <div className="region region-empty" />}
      </div>
      <Folio scene={scene} index={index} />
    </section>
  )
}
