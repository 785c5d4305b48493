export const chartCss = `
.chart{display:flex;flex-direction:column;gap:.9em;break-inside:avoid}
.chart-title{display:flex;flex-direction:column;gap:.25em}
.chart-unit{color:var(--muted)}
:is(.chart-medium,.chart-narrow){display:none}
.drawing{display:block;inline-size:100%;block-size:auto;overflow:visible;font-family:var(--font-label);font-variant-numeric:lining-nums tabular-nums}
.drawing .tick{fill:var(--muted)}
.drawing .value{fill:var(--ink);font-weight:600}
.drawing .value-inside{fill:var(--on-c1,var(--ground));font-weight:700}
.drawing .inside-2{fill:var(--on-c2,var(--ground))}.drawing .inside-3{fill:var(--on-c3,var(--ground))}.drawing .inside-4{fill:var(--on-c4,var(--ground))}.drawing .inside-5{fill:var(--on-c5,var(--ground))}
.drawing .axis{stroke:var(--ink);stroke-width:1;stroke-opacity:.55}
.drawing .axis-heavy{stroke-width:2.5;stroke-opacity:1}
.drawing .grid{stroke:var(--rule);stroke-width:1}
.drawing .grid-dotted{stroke-dasharray:1 4;stroke-linecap:round;stroke:var(--muted)}
.drawing .grid-full{stroke:var(--ink);stroke-opacity:.4}
.drawing .track{fill:var(--surface)}
.drawing :is(.line,.ring){fill:none;stroke-linejoin:round;stroke-linecap:round}
.drawing .line-between{stroke:var(--ground)}
.drawing .mark-outline{fill-opacity:.14;stroke-width:1.6}
.drawing .mark-part{stroke:var(--ground);stroke-width:1}
.mark-1{fill:var(--c1)}.mark-2{fill:var(--c2)}.mark-3{fill:var(--c3)}.mark-4{fill:var(--c4)}.mark-5{fill:var(--c5)}.mark-6{fill:var(--c6)}
.line-1{stroke:var(--c1)}.line-2{stroke:var(--c2)}.line-3{stroke:var(--c3)}.line-4{stroke:var(--c4)}.line-5{stroke:var(--c5)}
.chart-legend{display:flex;flex-wrap:wrap;gap:.3em 1.5em;margin-block-end:calc(var(--fs-body)*.5)}
.chart>.chart-legend{margin:0}
.key{display:inline-flex;align-items:baseline;gap:.5em;min-inline-size:0}
.key::before{content:'';flex:none;inline-size:.8em;block-size:.8em;background:var(--c1)}
.key-2::before{background:var(--c2)}.key-3::before{background:var(--c3)}.key-4::before{background:var(--c4)}.key-5::before{background:var(--c5)}
@container block (max-width:860px){.chart-wide{display:none}.chart-medium{display:block}}
@container block (max-width:460px){.chart-medium{display:none}.chart-narrow{display:block}}
`
