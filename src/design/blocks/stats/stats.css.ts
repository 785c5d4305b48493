export const statsCss = `
.stats{display:grid;grid-template-columns:repeat(auto-fit,minmax(min(100%,calc(var(--fs-figure)*2.7)),1fr));gap:calc(var(--gap)*1.1) var(--gap)}
.stat{display:flex;flex-direction:column;gap:.35em;border-block-start:var(--hairline) solid var(--rule);padding-block-start:.8em;break-inside:avoid}
.stat-value{order:-1;font:var(--display);font-size:var(--fs-figure);line-height:1;letter-spacing:var(--tracking-display);font-variant-numeric:lining-nums tabular-nums;white-space:nowrap}
.stat-long{font-size:calc(var(--fs-figure)*.66);line-height:1.5}
.stat-label{font-size:var(--fs-body);line-height:1.35;text-wrap:balance}
.stat-note{font-size:var(--fs-small);color:var(--muted);line-height:1.4}
`
