/** Lengths the CSS and the measure share, in em of the body. */
export const agendaSpace = { time: 8, gap: 1.6, padding: 0.8, between: 0.2 } as const

const { time, gap, padding, between } = agendaSpace

export const agendaCss = `
.agenda{list-style:none;margin:0;padding:0;display:grid;grid-template-columns:fit-content(${time}em) minmax(0,1fr);column-gap:${gap}em;border-block-end:var(--hairline) solid var(--rule)}
.agenda-row{grid-column:1/-1;display:grid;grid-template-columns:subgrid;align-items:first baseline;padding-block:${padding}em;border-block-start:var(--hairline) solid var(--rule);break-inside:avoid}
.agenda-time{font:var(--subheading);font-size:var(--fs-h3);line-height:1.25;letter-spacing:var(--tracking-h3);font-variant-numeric:tabular-nums lining-nums;color:var(--accent-ink);min-inline-size:1.6em;overflow-wrap:anywhere}
.agenda-words{display:flex;flex-direction:column;gap:${between}em;min-inline-size:0}
.agenda-words>p:not(.subheading,.label){line-height:var(--leading);color:var(--muted);text-wrap:pretty}
.agenda-who{color:var(--muted)}
`
