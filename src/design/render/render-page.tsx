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
import type { Composition } from './composition.ts'
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

const contextFor = (composition: Composition, place: Place): RenderContext => ({
  ...place,
  kind: composition.kind.slug,
  theme: composition.theme.slug,
  language: composition.design.language,
  direction: composition.direction,
  media: composition.media,
  shape: composition.shape,
  chart: composition.theme.chart,
  contents: numberedContents(composition),
  words: composition.words,
  asset: (id) => (id === null ? undefined : composition.assets[id]),
  number: composition.language.number,
  percent: composition.language.percent,
  labelSize: (width) =>
    composition.kind.slug === 'website'
      ? width < 700
        ? 13
        : 15
      : place.type.small * (composition.kind.slug === 'document' ? 1.04 : 1.14),
})

type BlockProps = {
  composition: Composition
  block: Block
  definition: BlockDefinition | undefined
  context: RenderContext
}

const BlockView = ({ composition, block, definition, context }: BlockProps): ReactNode => {
  if (!definition) return <Missing title={composition.words.unknownBlock} name={block.blockType} />
  const { Component } = definition
  return <Component {...fieldValues(definition.fields, block)} render={context} />
}

type SheetProps = { composition: Composition; sheet: Sheet; bar?: ReactNode }
type RegionProps = SheetProps & { placed: PlacedRegion; levels: readonly (1 | 2 | 3)[] }

const columnOf = ({ span = 12, offset = 0 }: PlacedRegion['region']): string | undefined =>
  span >= 12 ? undefined : offset > 0 ? `${offset + 1} / span ${span}` : `span ${span}`

const classOf = ({ block, continued }: PlacedBlock, definition: BlockDefinition | undefined): string =>
  `block b-${definition ? block.blockType : 'unknown'}${continued ? ' continued' : ''}`

const RegionView = ({ composition, sheet, placed, levels }: RegionProps): ReactNode => {
  const { page, part, plan } = sheet
  const column = columnOf(placed.region)
  return (
    <div
      className={`region region-${placed.region.slug}`}
      style={column === undefined ? undefined : { gridColumn: column }}
    >
      {placed.blocks.map((each) => {
        const { block, index, from = 0, continued = false, continues = false } = each
        const definition = composition.definitions.get(block.blockType)
        const inset = insetOf(block, { ...composition, role: plan.layout.role })?.inline ?? 0
        const context = contextFor(composition, {
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
            <BlockView composition={composition} block={block} definition={definition} context={context} />
          </div>
        )
      })}
    </div>
  )
}

/** The chapter of a document, the title of what a slide continues, else the design's. */
const runningTitle = ({ composition, sheet: { page, part } }: SheetProps): string => {
  const { design, kind, words } = composition
  const title = pageTitle(composition, page)
  if (kind.slug !== 'document') return part > 0 && title ? `${title} (${words.continued})` : design.title
  return partsOf(design).findLast(({ from }) => from <= page)?.title || design.title
}

/** The running title and number, drawn on sheets of documents and decks; not part of what is read aloud. */
const Folio = ({ composition, sheet }: SheetProps): ReactNode =>
  composition.kind.flow === 'continuous' || composition.kind.slug === 'graphic' ? null : (
    <p className="folio" aria-hidden="true">
      <FolioMark composition={composition} />
      <span className="folio-title">{runningTitle({ composition, sheet })}</span>
      <span className="folio-number">{composition.language.number(sheet.number)}</span>
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
export const SheetView = ({ composition, sheet, bar = null }: SheetProps): ReactNode => {
  const { page, part, number, plan } = sheet
  const levels = headingLevels(composition, page)
  const title = pageTitle(composition, page)
  const { layout, fit } = plan
  const classes = `page fit-${fit.step} kind-${composition.kind.slug} shape-${composition.shape} layout-${layout.slug}`
  return (
    <section
      className={part > 0 ? `${classes} continuation` : classes}
      id={part > 0 ? undefined : anchorOf(composition, page)}
      data-page={page + 1}
      data-sheet={number}
      // What a theme varies from sheet to sheet must not depend on which of them are drawn together.
      data-turn={number % 3}
      data-layout={layout.slug}
      data-role={layout.role}
      aria-label={`${composition.words.page} ${number}${title ? `: ${title}` : ''}`}
    >
      {bar}
      <div className="page-body" style={plan.tracks ? { gridTemplateRows: plan.tracks } : undefined}>
        {plan.regions.map((placed) => (
          <RegionView
            key={placed.region.slug}
            composition={composition}
            sheet={sheet}
            placed={placed}
            levels={levels}
          />
        ))}
      </div>
      <Notes composition={composition} sheet={sheet} />
      <Folio composition={composition} sheet={sheet} />
      <OpeningMark composition={composition} role={layout.role} />
    </section>
  )
}
