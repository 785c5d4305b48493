import { ofCells, surfaceOf } from './theme-css.ts'
import { tiles } from './tiles.ts'

const bands = (count: number, colors: readonly string[]): string =>
  `linear-gradient(90deg,${Array.from(
    { length: count },
    (_, index) =>
      `${colors[index % colors.length]} ${+((index / count) * 100).toFixed(2)}% ${+(((index + 1) / count) * 100).toFixed(2)}%`,
  ).join(',')})`

const loud = ['var(--p1)', 'var(--p2)', 'var(--p3)', 'var(--p4)']

/** Pennants along an edge. */
const bunting = `background:${bands(24, loud)};clip-path:${tiles(['v'.repeat(24)])}`

/** A pattern as high as the room it is left, at most as wide as `room`. */
const cutOuts = (rows: readonly string[], room = '100cqi'): string => {
  const columns = rows[0]?.length ?? 1
  return `content:'';flex:1 1 0;align-self:flex-start;min-block-size:0;max-block-size:calc(${room}*${+(rows.length / columns).toFixed(3)});aspect-ratio:${columns}/${rows.length};background:${bands(columns, loud)};clip-path:${tiles(rows)}`
}

/** Paper colours of cut-outs: what stands out from each ground. */
const sheet = `
.page{isolation:isolate;--p1:var(--accent);--p2:var(--field-ground);--p3:var(--field-accent);--p4:var(--c6)}
.page[data-role=emphasis]{--p1:var(--c5);--p2:var(--field-accent);--p3:var(--ink);--p4:var(--c6)}
.page:is([data-role=opening],[data-role=closing]){--p1:var(--accent);--p2:var(--c5);--p3:var(--ink);--p4:var(--c6)}
.page:not(.kind-document)::before,.kind-document.page[data-role=opening]::before{content:'';position:absolute;z-index:-1;inset-block-start:0;inset-inline:0;block-size:calc(var(--margin-block)*.44);${bunting}}
.title,.display{text-transform:var(--display-case);line-height:.88}
.display{line-height:.94}
:is(.title,.display){--fitting:min(var(--size),max(var(--size)*.34,100cqi*var(--share,1)/var(--letters,1)/var(--advance)))}
.kicker{font-weight:800;align-self:flex-start;background:var(--ink);color:var(--ground);padding:.22em .6em .18em}
/* scripts without condensed capitals are set smaller to be as loud */
:is(:lang(ar),:lang(fa),:lang(ur),:lang(he),:lang(zh),:lang(ja),:lang(ko),:lang(th),:lang(hi)) .display{--size:calc(var(--fs-h2)*.8)}
:is(:lang(ar),:lang(fa),:lang(ur),:lang(he),:lang(zh),:lang(ja),:lang(ko),:lang(th),:lang(hi)) .title{--size:calc(var(--fs-h1)*.8)}
.stat-value{text-transform:var(--display-case)}
.folio{font-weight:700;color:var(--ink)}
.action{border-radius:0;text-transform:uppercase;font-weight:800;letter-spacing:.02em}
`

const opening = `
.page:is([data-role=opening],[data-role=closing]):not(.kind-document),.kind-document.page[data-role=opening]{${surfaceOf('deep')}}
.title{color:var(--accent-ink)}
.cover .lead{color:var(--ink);font-weight:600}
.cover{gap:calc(var(--gap)*.9)}
.cover-byline{border-block-start:calc(var(--hairline)*4) solid var(--ink);font-weight:800}
.cover:not(.cover-pictured)::before{margin-block-end:auto;${cutOuts(['qno^bd#p', 'vbq/\\oun'])}}
.kind-graphic:not(.shape-wide) .cover:not(.cover-pictured)::before{${cutOuts(['qno^b', 'vbq/o', '#dpu/'])}}
.kind-document .cover:not(.cover-pictured)::before{${cutOuts(['qno^bd', 'vbq/\\o', '#dpun/', 'o^q#vb'])};flex:none;max-block-size:none;inline-size:calc(100% + 2*var(--margin-inline));margin-inline:calc(var(--margin-inline)*-1);margin-block-end:0}
.kind-document .cover:not(.cover-pictured) .cover-words{margin-block-start:auto}
.kind-document .cover-byline{margin-block-start:0}
.kind-document .cover-pictured .cover-picture{flex:1;block-size:auto;min-block-size:60cqi;margin-block-start:0}
.shape-wide .cover-pictured .cover-picture{clip-path:polygon(12% 0,100% 0,100% 100%,0 100%)}
:dir(rtl).shape-wide .cover-pictured .cover-picture{clip-path:polygon(0 0,88% 0,100% 100%,0 100%)}
`

const roles = `
.page[data-role=emphasis]{${surfaceOf('field')};background:repeating-conic-gradient(from 0deg at 50% 108%,var(--surface) 0 7.5deg,var(--ground) 0 15deg)}
[data-role=emphasis] .region-main{justify-content:center}
.kind-document[data-role=emphasis] .page-body:has(>.region:only-child){align-content:center}
[data-role=emphasis] .quote blockquote{font:var(--display);font-size:calc(var(--fs-quote)*1.15);line-height:.98;text-transform:uppercase;letter-spacing:var(--tracking-display)}
:is(:lang(ar),:lang(fa),:lang(ur),:lang(he),:lang(zh),:lang(ja),:lang(ko),:lang(th),:lang(hi)) [data-role=emphasis] .quote blockquote{line-height:1.32}
[data-role=emphasis] .quote blockquote p::before{margin-inline-start:-.3em}
[data-role=closing]:not(.kind-document) .region-main{justify-content:center}
.page:is(.kind-slides,.kind-graphic):has(.region:only-child>.b-keyFigure:only-child){${surfaceOf('deep')};--p1:var(--accent);--p2:var(--c5);--p3:var(--ink);--p4:var(--c6)}
[data-role=closing] .cta .display{color:var(--accent-ink)}
.kind-slides[data-role=content] .region-top[style*='span 5']{${surfaceOf('field')};justify-content:flex-end;margin-block:calc(var(--margin-block)*-1);margin-inline-start:calc(var(--margin-inline)*-1);padding:calc(var(--margin-block)*1.2) var(--gap) calc(var(--margin-block)*1.2) var(--margin-inline);padding-inline:var(--margin-inline) var(--gap)}
.kind-slides[data-role=content] .region-top[style*='span 5']::before{--p1:var(--c5);--p2:var(--accent);--p3:var(--ink);--p4:var(--c6);margin-block-end:auto;${cutOuts(['qn^o', 'o/bd'], '31cqi')}}
.kind-slides.page[data-turn='2'] .region-top::before{clip-path:${tiles(['^bqo', 'v/d#'])}}
.kind-slides.page[data-turn='0'] .region-top::before{clip-path:${tiles(['o\\pn', '#^ub'])}}
.kind-slides .region-main{justify-content:center}
.kind-graphic .region-main{justify-content:center}
.kind-document .region-top{${surfaceOf('field')};margin-block-start:calc(var(--margin-block)*-1);margin-inline:calc(var(--margin-inline)*-1);padding:calc(var(--margin-block)*.75) var(--margin-inline) var(--gap)}
.kind-document .cta{${surfaceOf('deep')};padding:calc(var(--gap)*1.2);align-self:stretch}
.kind-website.page[data-role=figures]{${surfaceOf('field')};--p1:var(--c5);--p2:var(--field-accent);--p3:var(--ink);--p4:var(--c6)}
`

const blocks = `
.quote blockquote{font-weight:800}
.stats{gap:0;--between:0px}
.stat,.steps-row .step{border:0;padding:1.1em 1.1em 1.2em}
.stat:nth-child(3n+1),.steps-row .step:nth-child(3n+1){${surfaceOf('field')}}
.stat:nth-child(3n+2),.steps-row .step:nth-child(3n+2){${surfaceOf('deep')}}
.stat:nth-child(3n),.steps-row .step:nth-child(3n){background:var(--accent);--ink:var(--on-accent);--muted:var(--on-accent);--accent-ink:var(--on-accent);color:var(--on-accent)}
.kind-website[data-role=figures] .stat:nth-child(3n+1){background:var(--surface)}
.kind-website[data-role=figures] .stat:nth-child(3n){--ink:var(--field-ground);--muted:var(--field-ground);--accent-ink:var(--field-ground);background:var(--field-ink);color:var(--field-ground)}
.stat-value{font-size:min(var(--fs-figure),calc(100cqi/var(--cols)/var(--longest)*1.35 - var(--fs-body)*3.2/var(--longest)));line-height:.95}
.stat-label{font-weight:650}
.steps-row{gap:0}
.steps-row .step-number{font-size:calc(var(--fs-h3)*3)}
.step{border-block-start:calc(var(--hairline)*4) solid var(--ink)}
.step-number{font-size:calc(var(--fs-h3)*1.7);line-height:.9}
.steps-row .step p{color:var(--ink)}
.callout{border:0;${surfaceOf('field')}}
.callout-key{${surfaceOf('deep')}}
.callout-warning{background:var(--paper-ground,transparent);border:calc(var(--hairline)*4) dashed var(--ink)}
thead th{background:var(--ink);--accent-ink:var(--ground);--muted:var(--ground);color:var(--ground);border:0}
.comparison thead th{color:var(--ground)}
.comparison thead .featured{background:var(--accent);--accent-ink:var(--on-accent);--muted:var(--on-accent);color:var(--on-accent);box-shadow:none}
${ofCells(':is(th,td),:is(th,td):is(:first-child,:last-child){padding-inline:.55em}')}
tbody :is(th,td){border-block-end:calc(var(--hairline)*2) solid var(--ink)}
tbody th{font-weight:800}
td.number{font-weight:700}
:is(.plan,.voice):nth-child(3n+1),li:nth-child(3n+1)>.voice{${surfaceOf('field')}}
:is(.plan,.voice):nth-child(3n+2),li:nth-child(3n+2)>.voice{${surfaceOf('deep')}}
:is(.plan,.voice):nth-child(3n),li:nth-child(3n)>.voice{background:var(--ink);--muted:var(--ground);--accent-ink:var(--ground);color:var(--ground)}
.plan{border:0;--surface:transparent}
.plan:nth-child(3n){--rule:var(--ground)}
.plan:nth-child(3n) .action-quiet{color:var(--ground)}
.plan-featured{box-shadow:none}
.plans{gap:0}
.voices-alone .voice{background:none}
.timeline>li::before{border-radius:0;rotate:45deg}
.timeline-across>li{border-block-start:calc(var(--hairline)*4) solid var(--ink)}
.timeline-across>li::before{inset-block-start:calc(-.36em - var(--hairline)*2)}
.timeline-down>li::after{border-inline-start:calc(var(--hairline)*3) solid var(--ink)}
.feature-art .sign{background:var(--accent);color:var(--on-accent);padding:.45em;border-radius:50%}
.feature:nth-child(3n+2) .feature-art .sign{background:var(--deep-ground);color:var(--deep-ink)}
.feature:nth-child(3n) .feature-art .sign{background:var(--field-ground);color:var(--field-ink)}
.columns-column,.features-plain .feature{border-block-start:calc(var(--hairline)*4) solid var(--ink)}
.faq-row,.agenda-row{border-block-start:calc(var(--hairline)*2) solid var(--ink)}
.agenda-time{font:var(--display);font-size:calc(var(--fs-h3)*1.25);line-height:1}
.portrait-drawn{background:var(--field-ground);color:var(--field-ink)}
.voice .portrait-drawn{background:var(--ink);color:var(--ground)}
li:nth-child(3n)>.voice .portrait-drawn{background:var(--ground);color:var(--ink)}
.code{border:calc(var(--hairline)*2) solid var(--ink)}
.banner-title,.logo-name,.plan-amount,.key-figure-value{text-transform:var(--display-case)}
@supports not (clip-path:shape(from 0 0,line to 1px 1px)){.page::before,.cover::before,.region-top::before{display:none}}
`

/** Bunting, cut-outs, blocks of colour that touch. */
export const festivalCss = `${sheet}${opening}${roles}${blocks}`
