import type { BlockDefinition } from '../block/define-block.ts'
import type { Kind, PageSize } from '../kinds/define-kind.ts'
import type { Layout } from '../kinds/define-layout.ts'
import type { Theme } from '../theme/define-theme.ts'
import { themeTokensCss } from '../theme/theme-css.ts'
import { baseCss, continuousCss, pagedCss } from './base-css.ts'
import { growSteps, shrinkSteps } from './fit.ts'
import { type Role, roles, typeScale } from './type-scale.ts'
import { units } from './units.ts'

type Input = {
  kind: Kind
  size: PageSize & { units: { width: number; height: number } }
  theme: Theme
  blocks: readonly BlockDefinition[]
  layouts: readonly Layout[]
  media: 'screen' | 'print'
  /** CSS of a brand's logo; empty without one. */
  mark: string
  /** Space between sheets on a screen, in CSS pixels. */
  between: number
}

const roleSizes = ({ kind, size, theme }: Input, role: Role): string => {
  const type = typeScale(kind, theme, size.scale ?? 1, role)
  const isFluid = kind.flow === 'continuous'
  const grows = new Set(['body', 'h3'])
  return Object.entries(type)
    .map(([name, value]) => {
      const length = `${+value.toFixed(2)}t`
      if (isFluid) return `--f-${name}:${length}`
      if (name === 'figure') return `--fs-figure:calc(${length} * min(var(--grow,1),1.2))`
      return `--fs-${name}:${grows.has(name) ? `calc(${length} * var(--grow,1))` : length}`
    })
    .join(';')
}

const pageVariables = (input: Input): string => {
  const { kind, size } = input
  const scale = size.scale ?? 1
  const hairline = { document: 0.75, graphic: 2 }[kind.slug] ?? 1
  const sizes = [
    `--${kind.flow === 'continuous' ? 'f-gap' : 'gap'}:${+(kind.gap * scale).toFixed(2)}t`,
    `--fs-lead:calc(var(--fs-body) * ${kind.slug === 'document' ? 1.22 : 1.24})`,
    `--fs-folio:${+(kind.type.small * scale * 0.86).toFixed(2)}u`,
    `--margin-block:${+(kind.margin.block * scale).toFixed(2)}u`,
    `--margin-inline:${+(kind.margin.inline * scale).toFixed(2)}u`,
    `--hairline:max(1px,${+(scale * hairline).toFixed(2)}u)`,
    `--page-height:${size.units.height}u`,
  ]
  const ofRoles = roles.map((role) => `.page[data-role=${role}]{${roleSizes(input, role)}}`).join('')
  return `.page{${roleSizes(input, 'content')};${sizes.join(';')}}${ofRoles}`
}

const sheetCss = ({ kind, size, theme, media, between }: Input): string => {
  const { width } = size.units
  const scaled =
    kind.flow === 'paged' ? `.page{--u:calc(100cqi / ${width});--t:calc(var(--u) * var(--fit,1))}` : ''
  const steps = [
    ...shrinkSteps.map((step) => `.fit-${step}{--fit:${step / 100}}`),
    ...growSteps.map((step) => `.fit-${step}{--grow:${step / 100}}`),
  ].join('')
  // A text that goes on does not begin anew, whatever the theme does to a first letter.
  const goesOn = ':is(.continued .rich,.unlettered)>p:first-child::first-letter{all:unset}'
  const screen = `:root{--between:${between}px}${steps}${scaled}${goesOn}`
  // Contained: what reaches the end of a page would be broken on to the next one.
  const print = `html,.pages{background:${theme.tokens['ground'] ?? 'white'}}.pages{display:block;container:none;inline-size:${width}px}
.page{--u:1px;--t:calc(var(--u) * var(--fit,1));break-after:${kind.flow === 'paged' ? 'page' : 'auto'};break-inside:avoid}
.page:last-child{break-after:auto}${kind.flow === 'paged' ? `.page{block-size:${size.height}${size.unit};contain:size}` : ''}`
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
      `${baseCss}${pageVariables(input)}${kind.flow === 'paged' ? pagedCss : continuousCss}${themeTokensCss(theme)}${input.mark}`,
    ),
    layer('blocks', blocks.map((block) => block.css ?? '').join('')),
    layer('layouts', layouts.map((layout) => layout.css ?? '').join('')),
    layer('theme', theme.css),
    layer('sheet', sheetCss(input)),
  ].join('\n')
  return units(css).replace(/\n+/g, '\n')
}
