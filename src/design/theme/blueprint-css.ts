import { type Stroke, strokes } from './strokes.ts'
import { ofCells, surfaceOf } from './theme-css.ts'

/** Two wheels and a rod between them, with centre lines and a dimension below: what the drawing office draws. */
const machine: Stroke[] = [
  ...[58, 46, 12].map((radius): Stroke => ({ around: [70, 70], radius })),
  ...[30, 22, 7].map((radius): Stroke => ({ around: [270, 70], radius })),
  { from: [4, 70], to: [312, 70] },
  { from: [70, 2], to: [70, 158] },
  { from: [270, 28], to: [270, 158] },
  { from: [75.6, 12.3], to: [272.9, 40.2] },
  { from: [75.6, 127.7], to: [272.9, 99.8] },
  { from: [70, 150], to: [270, 150] },
  { from: [65, 155], to: [75, 145] },
  { from: [265, 155], to: [275, 145] },
  { from: [29, 29], to: [111, 111] },
  { from: [300, 70], to: [396, 70] },
  ...[330, 346, 362, 378].map((x): Stroke => ({ from: [x, 40], to: [x, 100] })),
  { from: [330, 40], to: [378, 40] },
  { from: [330, 100], to: [378, 100] },
]
const field = { width: 400, height: 160, weight: 0.9 }

/** The grid of drawing paper; gradients that repeat stay lines in a PDF, tiled ones would not. */
const grid = (step: string, strength: number): string =>
  ['90deg', '180deg']
    .map(
      (angle) =>
        `repeating-linear-gradient(${angle},color-mix(in oklab,var(--rule) ${strength}%,transparent) 0 var(--hairline),transparent 0 ${step})`,
    )
    .join(',')

const sheet = `
.page{isolation:isolate}
.page:not(.kind-website)::before{content:'';position:absolute;z-index:-1;inset:calc(var(--margin-block)*.28);border:var(--hairline) solid var(--rule)}
.page:not(.kind-website)::after{content:'';position:absolute;z-index:-1;inset-block-start:calc(var(--margin-block)*.28);inset-inline:var(--margin-inline);block-size:calc(var(--margin-block)*.14);background:repeating-linear-gradient(90deg,var(--accent) 0 var(--hairline),transparent 0 calc((100% - var(--hairline))/12))}
.kicker{display:flex;align-items:center;gap:.7em}
.kicker::before{content:'';flex:none;inline-size:.72em;block-size:.72em;border-radius:50%;border:calc(var(--hairline)*1.5) solid currentColor}
.folio{inset-block-end:calc(var(--margin-block)*.28);inset-inline:calc(var(--margin-block)*.28);border-block-start:var(--hairline) solid var(--rule);padding:.55em 1em;gap:0;align-items:stretch}
.folio-number{border-inline-start:var(--hairline) solid var(--rule);margin-block:-.55em;padding-block:.55em;padding-inline:1em 0;min-inline-size:4em}
.heading{padding-block-end:.75em;background:linear-gradient(var(--accent),var(--accent)) 0 calc(100% - .22em)/100% var(--hairline) no-repeat,linear-gradient(var(--accent),var(--accent)) 0 100%/var(--hairline) .46em no-repeat,linear-gradient(var(--accent),var(--accent)) 100% 100%/var(--hairline) .46em no-repeat}
.action{border-radius:0;font-weight:500}
.picture{border:var(--hairline) solid var(--ink)}
:is([class*=layout-slides-image],.layout-document-chapter,.layout-graphic-picture) .region:is(.region-aside,.region-picture)>.b-image .picture{border:0}
.layout-slides-image-left:has(.region-main):has(.region-aside) .folio{inset-inline-start:calc(50% + var(--gap)*.7)}
.layout-slides-image-right:has(.region-main):has(.region-aside) .folio{inset-inline-end:calc(50% + var(--gap)*.7)}
[class*=layout-slides-image] .region-aside .caption{padding-block-end:calc(var(--margin-block)*.42)}
`

const opening = `
.page:is([data-role=opening],[data-role=emphasis]),.page[data-role=closing]:not(.kind-document){${surfaceOf('field')};background:${grid('32u', 32)},var(--ground)}
.kind-website.page:is([data-role=emphasis],[data-role=closing]){${surfaceOf('deep')};background:${grid('32u', 32)},var(--ground)}
.cover{gap:calc(var(--gap)*1.2)}
.cover:not(.cover-pictured)::before{content:'';flex:1 1 0;min-block-size:0;align-self:flex-end;margin-block-end:auto;max-block-size:40cqi;aspect-ratio:400/160;background:var(--accent);clip-path:${strokes(field, machine)}}
.shape-wide .cover:not(.cover-pictured)::before{position:absolute;z-index:-1;inset-block-start:calc(var(--margin-block)*1.3);inset-inline-end:calc(var(--margin-inline)*1.1);inline-size:58%;max-block-size:none;background:color-mix(in oklab,var(--rule) 85%,var(--ground))}
.kind-document .cover:not(.cover-pictured)::before{flex:none;inline-size:100%}
.kind-document .cover:not(.cover-pictured) .cover-words{margin-block-start:auto}
.cover-byline{display:grid;grid-auto-flow:column;grid-auto-columns:auto;justify-content:stretch;gap:0;padding:0;border:var(--hairline) solid var(--ink);background:var(--ground)}
.cover-byline span{padding:.75em 1em}
.cover-byline span+span{border-inline-start:var(--hairline) solid var(--ink)}
.kind-document .cover-byline{margin-block-start:0}
.kind-document .cover-pictured .cover-picture{flex:1;block-size:auto;margin:0;min-block-size:60cqi}
.shape-wide .cover-pictured .cover-picture{margin:0}
.kind-graphic:not(.shape-wide) .cover-pictured .cover-picture{margin:0}
.kind-website .hero:not(:has(.hero-picture))::after{content:'';justify-self:end;inline-size:min(100%,640u);aspect-ratio:400/160;background:var(--accent);clip-path:${strokes(field, machine)}}
@supports not (clip-path:shape(from 0 0,line to 1px 1px)){.cover::before,.hero::after{display:none}}
`

const roles = `
.kind-slides:has(.region:only-child>.b-keyFigure:only-child) .region-main{justify-content:center}
.page:is(.kind-slides,.kind-graphic):has(.region:only-child>.b-keyFigure:only-child){${surfaceOf('field')};background:${grid('32u', 32)},var(--ground)}
[data-role=emphasis] .region-main{justify-content:center}
.kind-document[data-role=emphasis] .page-body:has(>.region:only-child){align-content:center}
[data-role=emphasis] .heading{background:none;padding:0}
[data-role=emphasis] .quote{max-inline-size:90%}
[data-role=closing]:not(.kind-document) .region-main{justify-content:center}
.kind-slides[data-role=content] .region-main,.kind-graphic .region-main{justify-content:center}
.kind-slides.shape-wide[data-role=figures] .region-main:has(>.b-stats:only-child){justify-content:flex-end}
.kind-slides:not(.shape-wide)[data-role=figures] .region-main{justify-content:center}
.kind-document .cta{border:calc(var(--hairline)*2) solid var(--accent);padding:calc(var(--gap)*1.1);align-self:stretch}
.kind-website.page+.page[data-role=content]{border-block-start:var(--hairline) solid var(--rule)}
.kind-website.page[data-role=figures]{background:${grid('32u', 22)},var(--ground)}
`

const blocks = `
.quote blockquote{font-weight:450;letter-spacing:var(--tracking-display)}
.region-aside .quote{border-block:var(--hairline) solid var(--accent);padding-block:1em}
.region-aside .quote blockquote p::before{margin-inline-start:0}
.quote-who::before{content:'— '}
.stat{border-block-start:var(--hairline) solid var(--accent);position:relative}
.stat::before{content:'';position:absolute;inset-inline:0;inset-block-start:-.3em;block-size:.6em;border-inline:var(--hairline) solid var(--accent)}
.stat-value{font-family:var(--font-mono);font-weight:400;letter-spacing:-.05em;word-spacing:-.3em}
.step{border-block-start-color:var(--rule)}
.step-number,.steps-row .step-number{display:grid;place-items:center;font:var(--label);font-size:var(--fs-small);line-height:1;inline-size:2.3em;block-size:2.3em;min-inline-size:0;border:calc(var(--hairline)*1.5) solid var(--accent);border-radius:50%}
.steps-row .step{border-block-start-color:var(--accent)}
.callout{background:var(--ground);border:var(--hairline) solid var(--accent);outline:var(--hairline) solid var(--accent);outline-offset:.22em}
.callout-warning{border-style:dashed}
table{border:var(--hairline) solid var(--rule)}
${ofCells(`:is(th,td),:is(th,td):is(:first-child,:last-child){padding-inline:.55em;border:var(--hairline) solid var(--rule)}`)}
thead th{background:var(--surface);border-block-end:calc(var(--hairline)*1.5) solid var(--accent);color:var(--ink)}
tbody th{font-weight:500}
.comparison .featured{background:var(--surface)}
.comparison thead .comparison-corner{color:var(--muted)}
.plan{border-color:var(--rule)}
.plan-featured{background:var(--ground);border-color:var(--accent);box-shadow:none;outline:var(--hairline) solid var(--accent);outline-offset:.22em}
.plan-amount,.key-figure-value{font-family:var(--font-mono);font-weight:400;letter-spacing:-.05em;word-spacing:-.3em}
.timeline>li::before{background:var(--ground);border:calc(var(--hairline)*1.5) solid var(--accent)}
.timeline-across>li{border-block-start:var(--hairline) solid var(--accent)}
.timeline-down>li::after{border-inline-start-color:var(--accent)}
.feature-art .sign{border:var(--hairline) solid var(--accent);padding:.42em}
.features-plain .feature,.columns-column{border-block-start:var(--hairline) solid var(--accent)}
.voice{background:var(--ground);border:var(--hairline) solid var(--rule)}
.voices-alone .voice{border:0}
.voice .portrait-drawn{background:var(--surface)}
.person,.voice{--portrait-radius:0}
.banner{outline:var(--hairline) solid var(--accent);outline-offset:.22em}
`

/** Frames, column marks and dimension lines; fields of drawing paper for what opens, states and closes. */
export const blueprintCss = `${sheet}${opening}${roles}${blocks}`
