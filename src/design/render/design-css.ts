import type { BlockDefinition } from '../block/define-block.ts'
import type { Kind, PageSize } from '../kinds/define-kind.ts'
import type { Layout } from '../kinds/define-layout.ts'
import type { Theme } from '../theme/define-theme.ts'
import { themeTokensCss } from '../theme/theme-css.ts'
import { baseCss, continuousCss, pagedCss } from './base-css.ts'
import { fitSteps, typeScale } from './fit.ts'
import { units } from './units.ts'

type Input = {
  kind: Kind
  size: PageSize & { units: { width: number; height: number } }
  theme: Theme
  blocks: readonly BlockDefinition[]
  layouts: readonly Layout[]
  media: 'screen' | 'print'
  /** Space between sheets on a screen, in CSS pixels. */
  between: number
}

const pageVariables = ({ kind, size, theme }: Input): string => {
  const scale = size.scale ?? 1
  const type = typeScale(kind, theme, scale)
  const isFluid = kind.flow === 'continuous'
  const sizes = Object.entries({ ...type, gap: kind.gap * scale }).map(([name, value]) => {
    const length = `${+value.toFixed(2)}t`
    if (!isFluid) return name === 'gap' ? `--gap:${length}` : `--fs-${name}:${length}`
    return `--f-${name}:${length}`
  })
  return [
    ...sizes,
    `--fs-lead:calc(var(--fs-body)*1.28)`,
    `--fs-quote:calc(var(--fs-h3)*1.25)`,
    `--fs-folio:${+(type.small * 0.86).toFixed(2)}u`,
    `--margin-block:${+(kind.margin.block * scale).toFixed(2)}u`,
    `--margin-inline:${+(kind.margin.inline * scale).toFixed(2)}u`,
    `--hairline:max(1px,${+(scale * (kind.slug === 'document' ? 0.75 : kind.slug === 'graphic' ? 2 : 1)).toFixed(2)}u)`,
    `--page-height:${size.units.height}u`,
  ].join(';')
}

const sheetCss = ({ kind, size, media, between }: Input): string => {
  const { width, height } = size.units
  const scaled =
    kind.flow === 'paged' ? `.page{--u:calc(100cqi / ${width});--t:calc(var(--u) * var(--fit,1))}` : ''
  const steps = fitSteps.map((step) => `.fit-${step}{--fit:${step / 100}}`).join('')
  const screen = `:root{--between:${between}px}${steps}${scaled}`
  const print = `html{background:var(--sheet-ground)}.pages{display:block;container:none;inline-size:${width}px}
.page{--u:1px;--t:calc(var(--u) * var(--fit,1));break-after:page;break-inside:auto;-webkit-box-decoration-break:clone;box-decoration-break:clone}
.page:last-child{break-after:auto}
.page{min-block-size:${height - 1}px}.folio{position:absolute}`
  return media === 'print' ? `${screen}${print}` : `${screen}@media print{${print}}`
}

/** All CSS of a design, in layers: a theme may restyle any block, whatever selector the block used. */
export const designCss = (input: Input): string => {
  const { kind, size, theme, blocks, layouts } = input
  const layer = (name: string, css: string): string => `@layer ${name}{${css}}`
  const css = [
    `@page{size:${size.width}${size.unit} ${size.height}${size.unit};margin:0}`,
    '@layer base,blocks,layouts,theme,sheet;',
    layer(
      'base',
      `${baseCss}.page{${pageVariables(input)}}${kind.flow === 'paged' ? pagedCss : continuousCss}${themeTokensCss(theme)}`,
    ),
    layer('blocks', blocks.map((block) => block.css ?? '').join('')),
    layer('layouts', layouts.map((layout) => layout.css ?? '').join('')),
    layer('theme', theme.css),
    layer('sheet', sheetCss(input)),
  ].join('\n')
  return units(css).replace(/\n+/g, '\n')
}
