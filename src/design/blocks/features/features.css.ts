import { type EvenGrid, evenGridCss } from '../even-grid.ts'

export const featureGrid: EvenGrid = { least: 11, gap: 2, rowGap: 1.9, most: 4, rows: 8 }

/** Lengths the CSS and the measure share, in em of the body. */
export const featureSpace = { sign: 2.2, art: 0.75, between: 0.4, line: 0.9, beside: 1.2 } as const

const { sign, art, between, line, beside } = featureSpace

export const featuresCss = `
${evenGridCss('features', featureGrid)}
.features{list-style:none;margin:0;padding:0}
.feature{display:grid;grid-template-columns:var(--cell,minmax(0,1fr));align-content:start;gap:${art}em ${beside}em;break-inside:avoid;min-inline-size:0}
.features-plain .feature{border-block-start:var(--hairline) solid var(--rule);padding-block-start:${line}em}
.features-signed .feature{grid-template-columns:var(--cell,${sign}em minmax(0,1fr))}
.features-pictured .feature{grid-template-columns:var(--cell,36% minmax(0,1fr))}
.feature-art{color:var(--accent-ink);min-inline-size:0}
.feature-art .sign{display:block;inline-size:${sign}em;block-size:${sign}em;fill:none;stroke:currentColor;stroke-width:1.4;stroke-linecap:round;stroke-linejoin:round}
.feature-art .picture{aspect-ratio:4/3}
.feature-words{display:flex;flex-direction:column;gap:${between}em;min-inline-size:0}
.feature-words p{font-size:var(--fs-body);line-height:var(--leading);color:var(--muted);text-wrap:pretty}
`
