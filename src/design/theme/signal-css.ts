import { surfaceOf } from './theme-css.ts'

/** Rings around a point that fade with their distance; hard stops, so that paper shows lines and no haze. */
const rings = (place: string, color: string): string => {
  const stops = Array.from({ length: 9 }, (_, index) => {
    const at = 64 + index * (46 + index * 7)
    const ring = `color-mix(in oklab,${color} ${78 - index * 8}%,var(--ground))`
    return `transparent ${at - 1.4}u,${ring} ${at}u,transparent ${at + 1.4}u`
  })
  return `radial-gradient(circle at ${place},${color} 21u,transparent 22u,${stops.join(',')}),var(--ground)`
}

/** An instrument panel: hairline cells, monospaced labels, the signal colour only where it means something. */
export const signalCss = `
.kicker::before{content:'';display:inline-block;inline-size:.42em;block-size:.86em;background:currentColor;margin-inline-end:.7em;vertical-align:-.06em}
:is(.kicker,.folio),.table-figure:not(.comparison) thead th{text-transform:uppercase;letter-spacing:.04em}
.folio{inset-block:calc(var(--margin-block)*.4) auto;padding-block-end:.8em;border-block-end:var(--hairline) solid var(--rule)}
.kind-slides .folio,.kind-document .folio{inset-inline:calc(var(--margin-inline)*.5)}
.folio-number::before{content:'/ ';color:var(--accent-ink)}
.kind-graphic.page::after{content:'';position:absolute;inset:calc(var(--margin-block)*.42) calc(var(--margin-inline)*.42);border:var(--hairline) solid var(--rule);pointer-events:none}
.layout-slides-image-left:has(.region-main):has(.region-aside) .folio{inset-inline-start:calc(50% + var(--gap)*.7)}
.layout-slides-image-right:has(.region-main):has(.region-aside) .folio{inset-inline-end:calc(50% + var(--gap)*.7)}
.layout-slides-image-full:has(.region-picture) .folio{display:none}
[class*=layout-slides-image] .region:is(.region-aside,.region-picture) .picture{border:0}
.cover{justify-content:flex-end}
.page[data-role=opening]:not(:has(.cover-pictured,.hero-picture)){background:${rings('82% 30%', 'var(--accent)')}}
:dir(rtl).page[data-role=opening]:not(:has(.cover-pictured,.hero-picture)){background:${rings('18% 30%', 'var(--accent)')}}
.kind-document.page[data-role=opening]:not(:has(.cover-pictured)){background:${rings('64% 28%', 'var(--accent)')}}
.page[data-role=emphasis],.page:is(.kind-slides,.kind-graphic):has(.region:only-child>.b-keyFigure:only-child){background:${rings('100% 0', 'var(--rule)')}}
.cover-byline{border-block-start-color:var(--rule);color:var(--muted)}
.kind-document .cover-pictured{justify-content:flex-end}
.kind-document .cover-pictured .cover-picture{flex:1;block-size:auto}
.kind-document .cover-byline{margin-block-start:0}
.kind-graphic .cover-pictured .cover-picture{margin:0}
.kind-graphic.shape-wide .cover-pictured .cover-picture{margin:0}
.kind-slides .cover-pictured .cover-picture{margin-inline-start:0}
.heading .lead{color:var(--muted)}
.kind-slides .region-main{justify-content:center}
.kind-graphic .region-main>:is(.b-steps,.b-stats){flex:1;display:flex}
.kind-graphic :is(.steps,.stats){flex:1;align-content:stretch}
.kind-graphic .step{align-items:center}
.kind-graphic .stat{justify-content:center}
.kind-graphic[data-role=emphasis] .region-main{justify-content:center}
.kind-document[data-role=emphasis] .page-body:has(>.region:only-child){align-content:center}
[data-role=emphasis] .region-main{justify-content:center}
[data-role=emphasis] .quote{border-inline-start:calc(var(--hairline)*4) solid var(--accent);padding-inline-start:calc(var(--gap)*1.1)}
[data-role=emphasis] .quote blockquote p::before{margin-inline-start:0}
.region-aside .quote{border-inline-start:calc(var(--hairline)*3) solid var(--accent);padding-inline-start:1em}
.region-aside .quote blockquote p::before{margin-inline-start:0}

.stats{gap:0;border:var(--hairline) solid var(--rule)}
.stat{border:0;padding:calc(var(--gap)*.7);border-inline-end:var(--hairline) solid var(--rule);border-block-end:var(--hairline) solid var(--rule);margin:0 calc(var(--hairline)*-1) calc(var(--hairline)*-1) 0;margin-inline:0 calc(var(--hairline)*-1)}
.stats{overflow:hidden}
.stats{--longest-room:1.25}
.stat-value{font-size:min(var(--fs-figure),calc(100cqi/var(--cols)/var(--longest) - var(--gap)*1.5/var(--longest)));color:var(--accent-ink)}
.stat-label{color:var(--ink)}
.steps{gap:0;border:var(--hairline) solid var(--rule);overflow:hidden}
.step{border:0;padding:calc(var(--gap)*.75);border-block-start:var(--hairline) solid var(--rule);margin-block-start:calc(var(--hairline)*-1)}
.steps-row .step{border-block-start:0;margin:0;border-inline-start:var(--hairline) solid var(--rule);margin-inline-start:calc(var(--hairline)*-1)}
.step-number,.steps-row .step-number{font:var(--label);font-size:var(--fs-small);line-height:1.9;color:var(--accent-ink);min-inline-size:2.6em}
.step-number::before{content:'0'}
.kind-slides .steps-row .step{row-gap:calc(var(--gap)*1.4)}
.callout{background:var(--surface);border:var(--hairline) solid var(--rule);border-inline-start:calc(var(--hairline)*3) solid var(--accent)}
.callout-warning{border-inline-start-style:dashed}
tbody th{font-weight:500}
thead th{border-block-end-color:var(--accent-ink)}
.action{border-radius:calc(var(--fs-body)*.18);font-family:var(--font-text)}
.kind-document .region-aside{position:relative}
.kind-document .region-aside::before{content:'';position:absolute;inset-block:0;inset-inline-start:calc(var(--gap)*-.5);border-inline-start:var(--hairline) solid var(--rule)}
.kind-document .stats,.kind-document .steps{background:color-mix(in oklab,var(--surface) 50%,transparent)}
.voice,.plan{border:var(--hairline) solid var(--rule)}
.voices-alone .voice{border:0}
.plan-featured{border-color:var(--accent)}
.plans{gap:0}
.plan+.plan{margin-inline-start:calc(var(--hairline)*-1)}
.timeline>li::before{border-radius:0}
.feature-art .sign{border:var(--hairline) solid var(--rule);padding:.45em}
.columns-column{border-block-start:var(--hairline) solid var(--accent)}
.key-figure-value,.plan-amount{letter-spacing:-.045em}
.person,.voice{--portrait-radius:0}
.picture{border:var(--hairline) solid var(--rule)}
[data-role=closing]:not(.kind-document){${surfaceOf('field')};background:${rings('100% 100%', 'var(--rule)')}}
.kind-slides:not(.layout-slides-image-left) .region-aside:has(>.b-image:only-child){margin-inline-end:calc(var(--margin-inline)*-1);margin-block-end:calc(var(--margin-block)*-1)}
.layout-slides-split .region-aside>.b-image:only-child .figure{flex-direction:column-reverse}
.layout-slides-split .region-aside>.b-image:only-child .picture{border-inline-end:0;border-block-end:0}
[data-role=closing]:not(.kind-document) .region-main{justify-content:center}
.kind-document .cta{border:var(--hairline) solid var(--accent);padding:calc(var(--gap)*1.1);align-self:stretch}
@container pages (max-width:820px){.kind-website .steps-row .step{border-inline-start:0;border-block-start:var(--hairline) solid var(--rule);margin-block-start:calc(var(--hairline)*-1)}}
.kind-website.page+.page{border-block-start:var(--hairline) solid var(--rule)}
`
