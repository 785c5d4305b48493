import type { ReactNode } from 'react'
import type { BlockDefinition } from '../block/define-block.ts'
import { fieldValues } from '../block/field-values.ts'
import type { Block } from '../design.ts'
import type { PlacedRegion } from '../kinds/place-blocks.ts'
import { headingLevels, pageTitle } from './outline.ts'
import { type PagePlan, planPage } from './page-plan.ts'
import type { RenderContext } from './render-context.ts'
import type { Scene } from './scene.ts'

const Missing = ({ title, name }: { title: string; name: string }): ReactNode => (
  <p className="missing">
    {title}: <code>{name}</code>
  </p>
)

type Place = Pick<RenderContext, 'id' | 'width' | 'height' | 'level' | 'type'>

const contextFor = (scene: Scene, place: Place): RenderContext => ({
  ...place,
  kind: scene.kind.slug,
  theme: scene.theme.slug,
  language: scene.design.language,
  direction: scene.direction,
  media: scene.media,
  shape: scene.shape,
  chart: scene.theme.chart,
  words: scene.words,
  asset: (id) => (id === null ? undefined : scene.assets[id]),
  number: scene.language.number,
  percent: scene.language.percent,
  labelSize: (width) =>
    scene.kind.slug === 'website'
      ? width < 700
        ? 13
        : 15
      : place.type.small * (scene.kind.slug === 'document' ? 1.04 : 1.14),
})

type BlockProps = {
  scene: Scene
  block: Block
  definition: BlockDefinition | undefined
  context: RenderContext
}

const BlockView = ({ scene, block, definition, context }: BlockProps): ReactNode => {
  if (!definition) return <Missing title={scene.words.unknownBlock} name={block.blockType} />
  const { Component } = definition
  return <Component {...fieldValues(definition.fields, block)} render={context} />
}

type PageProps = { scene: Scene; index: number }
type RegionProps = PageProps & { plan: PagePlan; placed: PlacedRegion; levels: readonly (1 | 2 | 3)[] }

const columnOf = ({ span = 12, offset = 0 }: PlacedRegion['region']): string | undefined =>
  span >= 12 ? undefined : offset > 0 ? `${offset + 1} / span ${span}` : `span ${span}`

const RegionView = ({ scene, index, plan, placed, levels }: RegionProps): ReactNode => {
  const { region, blocks } = placed
  const column = columnOf(region)
  return (
    <div
      className={`region region-${region.slug}`}
      style={column === undefined ? undefined : { gridColumn: column }}
    >
      {blocks.map(({ block, index: position }) => {
        const definition = scene.definitions.get(block.blockType)
        const context = contextFor(scene, {
          id: `p${index + 1}-b${position + 1}`,
          width: Math.round(plan.widthOf(region)),
          height: plan.heightFor(region, position),
          level: levels[position] ?? 2,
          type: plan.fit.type,
        })
        return (
          <div
            key={position}
            className={`block b-${definition ? block.blockType : 'unknown'}`}
            data-block={position}
          >
            <BlockView scene={scene} block={block} definition={definition} context={context} />
          </div>
        )
      })}
    </div>
  )
}

/** The running title and page number, drawn on sheets of documents and decks; not part of what is read aloud. */
const Folio = ({ scene, index }: PageProps): ReactNode =>
  scene.kind.flow === 'continuous' || scene.kind.slug === 'graphic' ? null : (
    <p className="folio" aria-hidden="true">
      <span className="folio-title">{scene.design.title}</span>
      <span className="folio-number">{scene.language.number(index + 1)}</span>
    </p>
  )

/** One page of a design as a section. */
export const PageView = ({ scene, index }: PageProps): ReactNode => {
  if (!scene.design.pages[index]) return null
  const plan = planPage(scene, index)
  const levels = headingLevels(scene, index)
  const title = pageTitle(scene, index)
  const { layout } = plan
  return (
    <section
      className={`page fit-${plan.fit.step} kind-${scene.kind.slug} shape-${scene.shape} layout-${layout.slug}`}
      data-page={index + 1}
      data-layout={layout.slug}
      data-role={layout.role}
      aria-label={`${scene.words.page} ${index + 1}${title ? `: ${title}` : ''}`}
    >
      <div className="page-body" style={plan.tracks ? { gridTemplateRows: plan.tracks } : undefined}>
        {plan.regions.map((placed) => (
          <RegionView
            key={placed.region.slug}
            scene={scene}
            index={index}
            plan={plan}
            placed={placed}
            levels={levels}
          />
        ))}
      </div>
      <Folio scene={scene} index={index} />
    </section>
  )
}
