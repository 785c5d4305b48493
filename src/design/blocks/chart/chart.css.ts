export const chartCss = `
.chart{display:flex;flex-direction:column;gap:.9em;break-inside:avoid}
.chart-title{display:flex;flex-direction:column;gap:.25em}
.chart-unit{color:var(--muted)}
:is(.chart-medium,.chart-narrow){display:none}
.drawing{display:block;inline-size:100%;block-size:auto;overflow:visible;font-family:var(--font-label);font-variant-numeric:lining-nums tabular-nums}
.drawing .tick{fill:var(--muted)}
.drawing .value{fill:var(--ink);font-weight:600}
.drawing .axis{stroke:var(--ink);stroke-width:1;stroke-opacity:.55}
.drawing .grid{stroke:var(--rule);stroke-width:1}
.drawing .line{fill:none;stroke-linejoin:round;stroke-linecap:round}
.mark-1{fill:var(--c1)}.mark-2{fill:var(--c2)}.mark-3{fill:var(--c3)}.mark-4{fill:var(--c4)}.mark-5{fill:var(--c5)}.mark-6{fill:var(--c6)}
.line-1{stroke:var(--c1)}.line-2{stroke:var(--c2)}
.chart-legend{display:flex;flex-wrap:wrap;gap:.3em 1.5em;margin-block-end:.8em}
.key{display:inline-flex;align-items:center;gap:.5em}
.key::before{content:'';inline-size:.8em;block-size:.8em;background:var(--c1)}
.key-2::before{background:var(--c2)}
@container block (max-width:860px){.chart-wide{display:none}.chart-medium{display:block}}
@container block (max-width:460px){.chart-medium{display:none}.chart-narrow{display:block}}
`
