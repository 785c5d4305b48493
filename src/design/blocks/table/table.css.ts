const stacked = `
.kind-website STACK{display:block}
.kind-website STACK :is(tbody,tr,caption){display:block;inline-size:auto}
.kind-website STACK :is(colgroup,thead){display:none}
.kind-website STACK tbody tr{padding-block:.9em;border-block-end:var(--hairline) solid var(--rule)}
.kind-website STACK tbody :is(th,td){display:block;border:0;padding:.2em 0;text-align:start;inline-size:auto}
.kind-website STACK tbody th{font:var(--subheading);font-size:calc(var(--fs-h3)*.94);line-height:1.3}
.kind-website STACK tbody td{display:grid;grid-template-columns:minmax(0,2fr) minmax(0,3fr);gap:0 1em;align-items:baseline}
.kind-website STACK tbody td.blank{display:none}
.kind-website STACK tbody td.featured{padding-inline:.6em;margin-inline:-.6em}
.kind-website STACK .cell-name{display:block}
`

const stackedBelow = (name: string, width: number): string =>
  `@container block (max-width:${width}px){${stacked.replaceAll('STACK', `.stacks-${name}`)}}`

export const tableCss = `
.table-figure{display:flex;flex-direction:column;gap:calc(var(--fs-small)*.8)}
table{inline-size:100%;table-layout:fixed;border-collapse:collapse;font-size:calc(var(--fs-body)*var(--table-size,.94));line-height:1.35;font-variant-numeric:lining-nums tabular-nums}
caption{caption-side:top;text-align:start;font:var(--subheading);font-size:var(--fs-h3);letter-spacing:var(--tracking-h3);line-height:1.25;padding-block-end:.6em;text-wrap:balance}
span.continued{font:var(--label);font-size:var(--fs-small);letter-spacing:0;color:var(--muted)}
thead :is(th,td){font:var(--label);font-size:min(var(--fs-small),1em);line-height:1.3;color:var(--muted);vertical-align:bottom;border-block-end:calc(var(--hairline)*1.5) solid var(--ink)}
:is(th,td){text-align:start;vertical-align:baseline;padding-block:.48em;padding-inline:0 1.1em;overflow-wrap:anywhere;hyphens:auto;hyphenate-limit-chars:10 4 4}
:is(th,td).number{text-align:end;hyphens:manual}
:is(th,td):last-child{padding-inline-end:0}
tbody th{font-weight:600}
tbody :is(th,td){border-block-end:var(--hairline) solid var(--rule)}
tr{break-inside:avoid}
thead{display:table-header-group}
.cell-name{display:none;font:var(--label);font-size:var(--fs-small);line-height:1.4;color:var(--muted)}
${stackedBelow('narrow', 440)}${stackedBelow('medium', 640)}${stackedBelow('wide', 900)}
`
