export const stepsCss = `
.steps{list-style:none;display:grid;gap:var(--gap)}
.step{display:grid;grid-template-columns:auto minmax(0,1fr);gap:0 1em;break-inside:avoid;padding-block-start:.8em;border-block-start:var(--hairline) solid var(--rule)}
.step-number{font:var(--display);font-size:var(--fs-h3);line-height:1.25;color:var(--accent-ink);font-variant-numeric:tabular-nums;min-inline-size:1.4em}
.step-words{display:flex;flex-direction:column;gap:.3em}
.step p{font-size:var(--fs-body);line-height:var(--leading);color:var(--muted)}
@container block (min-width:540px){.steps-2,.steps-3,.steps-4{grid-auto-flow:column;grid-auto-columns:minmax(0,1fr)}}
`
