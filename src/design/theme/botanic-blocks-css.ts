import { ofCells } from './theme-css.ts'

/** Blocks as pebbles: tinted, rounded, without a line around them. */
export const botanicBlocksCss = `
.quote blockquote{font-weight:420}
.region-aside .quote{background:var(--surface);border-radius:var(--radius);padding:1.3em 1.4em}
.region-aside .quote blockquote p::before{margin-inline-start:0}
.stats{gap:calc(var(--gap)*.55);--between:calc(var(--gap)*.55)}
.stat{border:0;background:var(--surface);border-radius:calc(var(--radius)*1.2);padding:.95em .9em}
.stat-value{color:var(--accent-ink);font-weight:380;font-size:min(var(--fs-figure),calc(100cqi/var(--cols)/var(--longest) - var(--fs-body)*3.4/var(--longest)))}
.key-figure-value{font-weight:340}
.steps{gap:.4em}
.steps-row{gap:calc(var(--gap)*.55)}
.step{border:0;background:var(--surface);border-radius:calc(var(--radius)*1.2);padding:.9em 1.1em}
.step-number{color:var(--accent-ink)}
.callout{border:0;border-radius:calc(var(--radius)*1.2)}
:is(.callout-key,.plan-featured,.comparison .featured){--ground:var(--field-ground);--surface:var(--field-surface);--ink:var(--field-ink);--muted:var(--field-muted);--rule:var(--field-rule);--accent-ink:var(--field-accent-ink);--accent:var(--field-accent);--on-accent:var(--field-on-accent);background:var(--ground);color:var(--ink)}
.callout-warning{background:transparent;border:calc(var(--hairline)*2) solid var(--accent)}
table{border-collapse:separate;border-spacing:0}
thead th{border:0;color:var(--accent-ink)}
tbody :is(th,td){border:0}
${ofCells(`.table-figure:not(.comparison) table{inline-size:calc(100% + 1.1em);margin-inline:-.55em}
.table-figure:not(.comparison) :is(th,td):first-child{padding-inline-start:.55em}
.table-figure:not(.comparison) :is(th,td):last-child{padding-inline-end:.55em}
.table-figure:not(.comparison) caption{padding-inline:.42em}
.table-figure:not(.comparison) tbody tr:nth-child(odd)>*{background:var(--surface)}
.table-figure:not(.comparison) tbody tr>:first-child{border-start-start-radius:var(--radius);border-end-start-radius:var(--radius)}
.table-figure:not(.comparison) tbody tr>:last-child{border-start-end-radius:var(--radius);border-end-end-radius:var(--radius)}
.comparison tbody tr:nth-child(even)>:not(.featured){background:var(--surface)}
.comparison :is(th,td):first-child{padding-inline-start:.5em}`)}
.comparison thead .featured{box-shadow:none;border-radius:var(--radius) var(--radius) 0 0}
.comparison tbody tr:last-child .featured{border-radius:0 0 var(--radius) var(--radius)}
.plan{border-color:var(--surface);background:var(--surface);border-radius:calc(var(--radius)*1.4)}
.plan-featured{border-color:var(--ground);box-shadow:none}
.plan .action{border-radius:999px}
.timeline>li::before{border-radius:0 100%;inline-size:.84em;block-size:.84em}
:dir(rtl).timeline>li::before{border-radius:100% 0}
.timeline-across>li{border-block-start-color:var(--accent)}
.feature-art .sign{background:var(--surface);border-radius:50%;padding:.5em}
.features-plain .feature{border-block-start-color:transparent;background:linear-gradient(var(--accent),var(--accent)) 0 0/2.2em calc(var(--hairline)*3) no-repeat}
:dir(rtl).feature{background-position:100% 0}
.columns-column{border-block-start-color:var(--accent)}
.code{border-radius:var(--radius);border-color:var(--surface)}
.tickmark-done rect,.tickmark-open rect{rx:7px}
.logos-marks{border-color:transparent;background:var(--surface);border-radius:calc(var(--radius)*1.4)}
.divider:not(.divider-dots,.divider-space){border-radius:999px}
`
