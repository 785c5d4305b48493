export const tableCss = `
.table-figure{display:flex;flex-direction:column;gap:.8em;overflow-x:auto}
table{inline-size:100%;border-collapse:collapse;font-size:calc(var(--fs-body)*.94);line-height:1.35;font-variant-numeric:lining-nums tabular-nums}
caption{caption-side:top;text-align:start;font:var(--subheading);font-size:var(--fs-h3);letter-spacing:var(--tracking-h3);line-height:1.25;padding-block-end:.7em}
thead th{font:var(--label);font-size:var(--fs-small);line-height:1.3;color:var(--muted);vertical-align:bottom;overflow-wrap:anywhere;hyphens:auto;border-block-end:calc(var(--hairline)*1.5) solid var(--ink)}
th,td{text-align:start;vertical-align:baseline;padding:.48em .9em .48em 0;padding-inline:0 .9em}
:is(th,td):last-child{padding-inline-end:0}
:is(th,td).number{text-align:end}
tbody th{font-weight:600}
tbody :is(th,td){border-block-end:var(--hairline) solid var(--rule)}
tr{break-inside:avoid}
thead{display:table-header-group}
`
