/** A figure is as large as the type scale says, or smaller where the longest would not fit its column. */
export const statsCss = `
.stats{--cols:1;--between:calc(var(--gap)*1.1);display:grid;grid-template-columns:repeat(var(--cols),minmax(0,1fr));gap:calc(var(--gap)*1.1) var(--between)}
.cols-2{--cols:2}.cols-3{--cols:3}.cols-4{--cols:4}
.stat{display:flex;flex-direction:column;gap:.35em;border-block-start:var(--hairline) solid var(--rule);padding-block-start:.9em;break-inside:avoid;min-inline-size:0}
.stat-value{font:var(--display);font-size:min(var(--fs-figure),calc((100cqi + var(--between))/var(--cols)/var(--longest) - var(--between)/var(--longest)));line-height:1.04;letter-spacing:var(--tracking-display);font-variant-numeric:lining-nums;overflow-wrap:anywhere;word-spacing:-.05em}
.stat-label{min-inline-size:0;font-size:min(var(--fs-body),max(var(--fs-body)*.66,((100cqi + var(--between))/var(--cols) - var(--between)*1.7)/var(--letters)/.58));line-height:1.35;text-wrap:balance}
.stat-note{font-size:var(--fs-small);font-family:var(--font-label);color:var(--muted);line-height:1.4}
@container pages (max-width:900px){.kind-website :is(.cols-3,.cols-4){--cols:2}}
@container pages (max-width:520px){.kind-website .stats{--cols:1}}
`
