import { surfaceOf } from './theme-css.ts'

/** Regions that hang on the axis: the columns before them are theirs for small words. */
const axis = `[style*='4 / span 9']`
const margin = 'calc(100cqi/3 - var(--gap)*2/3)'

/** What stands on the axis with its small words in the margin, wherever the page is wide enough for one. */
const intoMargin = (pages: string): string => `
${pages} .region${axis}>.b-heading .heading:has(.kicker){display:grid;grid-template-columns:${margin} minmax(0,1fr);column-gap:var(--gap);margin-inline-start:calc(-100cqi/3 - var(--gap)/3);align-items:first baseline}
${pages} .region${axis}>.b-heading .kicker{grid-area:1/1;text-wrap:balance}
${pages} .region${axis}>.b-heading :is(.display,.lead){grid-column:2}
${pages} .region${axis}>.b-heading .display{--share:.72}
${pages} .region${axis}>.b-image .figure:has(.caption){display:grid;grid-template-columns:${margin} minmax(0,1fr);column-gap:var(--gap);margin-inline-start:calc(-100cqi/3 - var(--gap)/3)}
${pages} .region${axis}>.b-image .figure>.picture{grid-area:1/2}
${pages} .region${axis}>.b-image .figure>.caption{grid-area:1/1;align-self:end;padding:0;border-block-end:var(--hairline) solid var(--rule);padding-block-end:.6em}
`

/** Pictures are prints in a mat, rules are few, headings large and light; the folio stands in the margin. */
export const atelierCss = `
.kicker{letter-spacing:.015em}
.lead{color:var(--ink);line-height:1.48}
.title{line-height:1}
.subheading{font-weight:500}
.folio{justify-content:flex-start;gap:var(--gap)}
.folio .folio-number{order:-1;margin-inline-start:0}
:is(.kind-document,.kind-slides)>.folio .folio-number{inline-size:calc(25% - var(--gap)*.75)}
.caption,.source{line-height:1.5}
${intoMargin(':is(.kind-document,.kind-slides)')}
@container pages (min-width:821px){${intoMargin('.kind-website')}}

.cover{justify-content:flex-end}
.cover .title{max-inline-size:12em}
.cover-byline{border:0;padding:0;justify-content:flex-start;gap:.3em 2.4em;color:var(--muted)}
.cover:not(.cover-pictured)::before{content:'';inline-size:calc(var(--gap)*2.2);border-block-start:calc(var(--hairline)*2) solid var(--accent-ink);margin-block-end:auto}
.kind-document .cover:not(.cover-pictured){justify-content:flex-start}
.kind-document .cover:not(.cover-pictured) .cover-words{margin-block-start:34cqi;padding-inline-start:calc(25cqi + var(--gap)*.25)}
.kind-document .cover:not(.cover-pictured)::before{margin-block-end:0}
.kind-document .cover:not(.cover-pictured) .cover-byline{padding-inline-start:calc(25cqi + var(--gap)*.25)}
.kind-document .cover-pictured .cover-picture{margin:0;flex:1 1 0;block-size:auto;min-block-size:50cqi}
.kind-document .cover-pictured .title{--size:calc(var(--fs-h1)*.86)}
.kind-document .cover-pictured .cover-words{padding-inline-start:calc(25cqi + var(--gap)*.25)}
.kind-document .cover-pictured .cover-byline{padding-inline-start:calc(25cqi + var(--gap)*.25)}
.kind-document .cover-pictured .title{--share:.72}
.kind-slides .cover-pictured .cover-picture{margin:0}
.kind-slides .cover-pictured{grid-template-columns:minmax(0,5fr) minmax(0,7fr)}
.kind-slides .cover-pictured .title{--share:.4}
.kind-graphic .cover-pictured .cover-picture,.kind-graphic .hero-picture{margin:0}
.kind-graphic.shape-wide .cover-pictured .cover-picture{margin:0}
.kind-website .hero:has(.hero-picture){grid-template-columns:minmax(0,5fr) minmax(0,7fr)}
.kind-website .hero-picture{aspect-ratio:6/5}
.kind-website .hero:has(.hero-picture) .title{--share:.41}
@container pages (max-width:820px){.kind-website .hero:has(.hero-picture){grid-template-columns:minmax(0,1fr)}.kind-website .hero:has(.hero-picture) .title{--share:1}.kind-website .hero-picture{order:-1;aspect-ratio:4/3}}

.kind-slides:is(.layout-slides-image-left,.layout-slides-image-right):has(.region-aside) .region-aside{margin:0}
.kind-slides:is(.layout-slides-image-left,.layout-slides-image-right):has(.region-aside) .region-aside :is(figcaption,.caption){padding:0}
.kind-slides:is(.layout-slides-image-left,.layout-slides-image-right):has(.region-aside)>.folio{inset-inline:var(--margin-inline)}
.kind-slides.layout-slides-image-left:has(.region-main):has(.region-aside) .region-aside{grid-column:1/7!important}
.layout-slides-image-full .region-picture,.layout-graphic-picture .region-picture:has(>.b-image){margin-block-start:0!important;margin-inline:0!important}
.layout-slides-image-full .region-picture .caption,.layout-graphic-picture .region-picture>.b-image .caption{padding-inline:0!important}
.kind-slides .region-main{justify-content:center}
.kind-graphic .region-main{justify-content:flex-end}
.kind-slides .region-main:has(~.region-aside){justify-content:flex-end}
:is(.kind-slides,.kind-graphic)[data-role=emphasis] .region-main{justify-content:flex-end}
[data-role=emphasis].kind-document .page-body{align-content:end}
[data-role=emphasis] .quote blockquote{font:var(--display);font-size:calc(var(--fs-quote)*1.06);line-height:1.16;letter-spacing:var(--tracking-display)}
.quote blockquote{font-weight:400;font-style:italic}
.quote figcaption{color:var(--muted)}
.quote-who{color:var(--ink)}

.stat{border:0;padding:0}
.stat-value{font-weight:400}
.stat-label{color:var(--muted)}
.key-figure-value{font-weight:400}
.step{border:0;padding:0}
.step-number{font-style:italic}
.steps{gap:calc(var(--gap)*1.1)}
.callout{background:transparent;border:0;border-block-start:var(--hairline) solid var(--ink);padding:1em 0 0}
.callout-key{border-block-start-color:var(--accent-ink)}
.callout-warning{border-block-start-style:dashed}
thead :is(th,td){border-block-end:var(--hairline) solid var(--ink)}
tbody th{font-weight:400}
tbody tr:last-child :is(th,td){border-block-end-color:var(--ink)}
.action{border-radius:999px;font-weight:500;padding:.75em 1.5em}
.feature-art{color:var(--accent-ink)}
[data-role=closing]:not(.kind-document){${surfaceOf('field')}}
[data-role=closing]:not(.kind-document) .region-main{justify-content:flex-end}
.kind-document .cta{border-block-start:var(--hairline) solid var(--ink);padding-block-start:calc(var(--gap)*.8)}
.kind-website{padding-block:calc(var(--margin-block)*1.15)}
.kind-website[data-role=emphasis]{background:var(--surface)}
.kind-website .cta{max-inline-size:44em}
`
