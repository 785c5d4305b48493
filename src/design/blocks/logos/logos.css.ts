import { type EvenGrid, evenGridCss } from '../even-grid.ts'

export const logoGrid: EvenGrid = { least: 6.4, gap: 1.6, rowGap: 0.6, most: 6, rows: 12 }

/** Lengths the CSS and the measure share, in em of the body. */
export const logoSpace = { mark: 2.6, pad: 0.5, title: 1.1, size: 1.2, edge: 0.7 } as const

const { mark, pad, title, size, edge } = logoSpace

/** Every mark gets the same optical room; a name without a picture is set as a word mark. */
export const logosCss = `
${evenGridCss('logos-marks', logoGrid)}
.logos{display:flex;flex-direction:column;gap:${title}em}
.logos-title{color:var(--muted);text-align:center}
.logos-marks{list-style:none;margin:0;padding:${edge}em 0;border-block:var(--hairline) solid var(--rule);align-items:stretch}
.logo{display:grid;place-items:center;padding-block:${pad}em;min-block-size:${mark + 2 * pad}em;text-align:center;break-inside:avoid;min-inline-size:0}
.logo-name{font:var(--display);font-size:calc(var(--fs-body)*${size});line-height:1.2;letter-spacing:var(--tracking-h3);color:var(--ink);max-inline-size:100%;min-inline-size:0;overflow-wrap:anywhere;text-wrap:balance}
.logo-mark{display:block;max-inline-size:100%;inline-size:auto;block-size:${mark}em;object-fit:contain}
`
