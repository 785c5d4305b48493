export const stepsCss = `
.steps{list-style:none;display:grid;gap:calc(var(--gap)*.9)}
.step{display:grid;grid-template-columns:auto minmax(0,1fr);gap:0 1em;break-inside:avoid;padding-block-start:.9em;border-block-start:var(--hairline) solid var(--rule)}
.step-number{font:var(--display);font-size:var(--fs-h3);line-height:1.25;color:var(--accent-ink);font-variant-numeric:tabular-nums lining-nums;min-inline-size:1.5em}
.step-words{display:flex;flex-direction:column;gap:.3em}
.step p{font-size:var(--fs-body);line-height:var(--leading);color:var(--muted);text-wrap:pretty}
.steps-row{grid-auto-flow:column;grid-auto-columns:minmax(0,1fr);gap:calc(var(--gap)*1.1)}
.steps-row .step{grid-template-columns:minmax(0,1fr);gap:.6em;align-content:start}
.steps-row .step-number{font-size:calc(var(--fs-h3)*1.9);line-height:1}
.steps-row .subheading{font-size:min(var(--fs-h3),max(var(--fs-h3)*.66,(100cqi/var(--count) - var(--gap)*1.6)/var(--letters)/.6))}
@container pages (max-width:820px){.kind-website .steps-row .subheading{font-size:var(--fs-h3)}.kind-website .steps-row{grid-auto-flow:row;grid-auto-columns:auto}}
`
