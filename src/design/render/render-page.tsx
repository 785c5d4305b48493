import type { ReactNode } from 'react'
import type { BlockDefinition } from '../block/define-block.ts'
import { fieldValues } from '../block/field-values.ts'
import type { Block } from '../design.ts'
import type { PlacedBlock, PlacedRegion } from '../kinds/place-blocks.ts'
import { anchorOf } from './contents.ts'
import { FolioMark, OpeningMark } from './brand-mark.tsx'
import { insetOf } from './measure-block.ts'
import { headingLevels, pageTitle } from './outline.ts'
import { partsOf } from './parts.ts'
import type { RenderContext } from './render-context.ts'
import type { Scene } from './scene.ts'
import { numberedContents, type Sheet } from './sheets.ts'

const Missing = ({ title, name }: { title: string; name: string }): ReactNode => (
  <p className="missing">
    {title}: <code>{name}</code>
  </p>
)

type Place = Pick<
  RenderContext,
  'id' | 'width' | 'height' | 'level' | 'type' | 'from' | 'continued' | 'continues'
>

const contextFor = (scene: Scene, place: Place): RenderContext => ({
  ...place,
  kind: scene.kind.slug,
  theme: scene.theme.slug,
  language: scene.design.language,
  direction: scene.direction,
  media: scene.media,
  shape: scene.shape,
  chart: scene.theme.chart,
  contents: numberedContents(scene),
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

type SheetProps = { scene: Scene; sheet: Sheet; bar?: ReactNode }
type RegionProps = SheetProps & { placed: PlacedRegion; levels: readonly (1 | 2 | 3)[] }

const columnOf = ({ span = 12, offset = 0 }: PlacedRegion['region']): string | undefined =>
  span >= 12 ? undefined : offset > 0 ? `${offset + 1} / span ${span}` : `span ${span}`

const classOf = ({ block, continued }: PlacedBlock, definition: BlockDefinition | undefined): string =>
  `block b-${definition ? block.blockType : 'unknown'}${continued ? ' continued' : ''}`

const RegionView = ({ scene, sheet, placed, levels }: RegionProps): ReactNode => {
  const { page, part, plan } = sheet
  const column = columnOf(placed.region)
  return (
    <div
      className={`region region-${placed.region.slug}`}
      style={column === undefined ? undefined : { gridColumn: column }}
    >
      {placed.blocks.map((each) => {
        const { block, index, from = 0, continued = false, continues = false } = each
        const definition = scene.definitions.get(block.blockType)
        const inset = insetOf(block, { ...scene, role: plan.layout.role })?.inline ?? 0
        const context = contextFor(scene, {
          id: `p${page + 1}-b${index + 1}${part > 0 ? `-s${part + 1}` : ''}`,
          // As wide as it was measured over, so that it arranges itself in the same way.
          width: Math.round(plan.widthOf(placed) - inset * plan.fit.type.body),
          height: plan.heightFor(placed, index),
          level: levels[index] ?? 2,
          type: plan.fit.type,
          from,
          continued,
          continues,
        })
        return (
          <div key={index} className={classOf(each, definition)} data-block={index}>
            <BlockView scene={scene} block={block} definition={definition} context={context} />
          </div>
        )
      })}
    </div>
  )
}

/** The chapter of a document, the title of what a slide continues, else the design's. */
const runningTitle = ({ scene, sheet: { page, part } }: SheetProps): string => {
  const { design, kind, words } = scene
  const title = pageTitle(scene, page)
  if (kind.slug !== 'document') return part > 0 && title ? `${title} (${words.continued})` : design.title
  return partsOf(design).findLast(({ from }) => from <= page)?.title || design.title
}

/** The running title and number, drawn on sheets of documents and decks; not part of what is read aloud. */
const Folio = ({ scene, sheet }: SheetProps): ReactNode =>
  scene.kind.flow === 'continuous' || scene.kind.slug === 'graphic' ? null : (
    <p className="folio" aria-hidden="true">
      <FolioMark scene={scene} />
      <span className="folio-title">{runningTitle({ scene, sheet })}</span>
      <span className="folio-number">{scene.language.number(sheet.number)}</span>
    </p>
  )

/** What the marks in the text above stand for, at the foot of their sheet. */
const Notes = ({ sheet: { notes, notesBefore } }: SheetProps): ReactNode =>
  notes.length === 0 ? null : (
    <ol className="notes" start={notesBefore + 1}>
      {notes.map((note, index) => (
        <li key={index} id={`note-${notesBefore + index + 1}`}>
          {note}
        </li>
      ))}
    </ol>
  )

/** One sheet of a design as a section. */
export const SheetView = ({ scene, sheet, bar = null }: SheetProps): ReactNode => {
  const { page, part, number, plan } = sheet
  const levels = headingLevels(scene, page)
  const title = pageTitle(scene, page)
  const { layout, fit } = plan
  const classes = `page fit-${fit.step} kind-${scene.kind.slug} shape-${scene.shape} layout-${layout.slug}`
  return (
    <section
      className={part > 0 ? `${classes} continuation` : classes}
      id={part > 0 ? undefined : anchorOf(scene, page)}
      data-page={page + 1}
      data-sheet={number}
      data-layout={layout.slug}
      data-role={layout.role}
      aria-label={`${scene.words.page} ${number}${title ? `: ${title}` : ''}`}
    >
      {bar}
      <div className="page-body" style={plan.tracks ? { gridTemplateRows: plan.tracks } : undefined}>
        {plan.regions.map((placed) => (
          <RegionView key={placed.region.slug} scene={scene} sheet={sheet} placed={placed} levels={levels} />
        ))}
      </div>
      <Notes scene={scene} sheet={sheet} />
      <Folio scene={scene} sheet={sheet} />
      <OpeningMark scene={scene} role={layout.role} />
    </section>
  )
}
