import { type EvenGrid, evenGridCss } from '../even-grid.ts'

const grid = { gap: 1.8, rowGap: 2, most: 4, rows: 12 } as const
export const facesGrid: EvenGrid = { ...grid, least: 8.2 }
export const namesGrid: EvenGrid = { ...grid, least: 12.5 }

/** Lengths the CSS and the measure share, in em of the body. */
export const teamSpace = { portrait: 3.2, beside: 1, above: 0.85, between: 0.25 } as const

const { portrait, beside, above, between } = teamSpace

/** With portraits, faces lead; without, names do, and initials stand small beside them. */
export const teamCss = `
${evenGridCss('team-names', namesGrid)}${evenGridCss('team-faces', facesGrid)}
.team{list-style:none;margin:0;padding:0}
.person{display:grid;grid-template-columns:${portrait}em minmax(0,1fr);gap:${above}em ${beside}em;align-content:start;break-inside:avoid;min-inline-size:0;--portrait:${portrait}em}
.team-faces .person{grid-template-columns:var(--cell,34% minmax(0,1fr))}
.team-faces .portrait{inline-size:100%;block-size:auto;aspect-ratio:1;--portrait-radius:var(--radius,0)}
.person-words{display:flex;flex-direction:column;gap:${between}em;min-inline-size:0}
.person-role{color:var(--muted)}
.person-text{line-height:var(--leading);color:var(--muted);text-wrap:pretty}
`
