import { surfaceOf } from './theme-css.ts'

/** A rule above what begins and two below what is summed up; figures in columns, words beside them. */
export const ledgerCss = `
.page{--double:max(3px,calc(var(--hairline)*3))}
.kind-graphic.page{--double:max(4px,calc(var(--hairline)*4))}
.kicker,.stat-value,.key-figure-value,table,.agenda-time{font-variant-numeric:lining-nums tabular-nums}
.kicker{font-weight:600}
.lead{color:var(--muted)}
.folio{inset-block:calc(var(--margin-block)*.4) auto;padding-block-end:.75em;border-block-end:var(--hairline) solid var(--rule)}
.folio-number{font-weight:600;color:var(--ink)}
.kind-slides:not([data-layout^=slides-image],[data-role=opening]) .page-body{padding-block-start:14u}

.region-top .heading{border-block-start:calc(var(--hairline)*2) solid var(--ink);padding-block-start:calc(var(--gap)*.4)}
:is(.kind-document,.kind-slides) .region-top .heading:has(.lead){display:grid;grid-template-columns:minmax(0,7fr) minmax(0,5fr);gap:calc(var(--gap)*.3) calc(var(--gap)*1.4);align-items:start}
:is(.kind-document,.kind-slides) .region-top .heading:has(.lead) .kicker{grid-column:1/-1}
:is(.kind-document,.kind-slides) .region-top .heading:has(.lead) .display{--share:.54}
:is(.kind-document,.kind-slides) .region-top .heading:has(.lead) .lead{font-size:var(--fs-body);padding-block-start:.2em}
@container pages (min-width:821px){.kind-website .region-top .heading:has(.lead){display:grid;grid-template-columns:minmax(0,7fr) minmax(0,5fr);gap:calc(var(--gap)*.3) calc(var(--gap)*1.4)}.kind-website .region-top .heading:has(.lead) .kicker{grid-column:1/-1}.kind-website .region-top .heading:has(.lead) .display{--share:.54}}

.cover{justify-content:space-between}
.cover:not(.cover-pictured)::before{content:'';border-block:calc(var(--hairline)*2) solid var(--ink);border-block-end-width:var(--hairline);block-size:calc(var(--hairline)*5)}
.cover:not(.cover-pictured) .cover-words{flex:1;justify-content:flex-start}
.kind-document .cover:not(.cover-pictured) .cover-words{flex:none}
.kind-document .cover:not(.cover-pictured) .cover-byline{margin-block-start:0}
.kind-document .cover:not(.cover-pictured){justify-content:flex-start}
.kind-document .cover:not(.cover-pictured)::after{content:'';order:1;flex:1;min-block-size:0;background:repeating-linear-gradient(var(--rule) 0 var(--hairline),transparent var(--hairline) calc(var(--fs-body)*2));border-block-end:var(--double) double var(--ink);border-block-start:var(--hairline) solid var(--rule)}
.kind-document .cover:not(.cover-pictured) .cover-byline{order:2;border:0;padding:0}
.cover-byline{border-block-start:var(--double) double var(--ink);font-variant-numeric:lining-nums tabular-nums}
.kind-document .cover-pictured .cover-picture{margin:0;flex:1 1 0;block-size:auto;min-block-size:46cqi;order:1}
.kind-document .cover-pictured .cover-words{border-block-start:calc(var(--hairline)*2) solid var(--ink);padding-block-start:calc(var(--gap)*.6)}
.kind-document .cover-pictured .cover-byline{order:2;margin:0}
.kind-slides .cover-pictured{grid-template-columns:minmax(0,8fr) minmax(0,4fr)}
.kind-slides .cover-pictured .title{--size:var(--fs-h1);--share:.62}
.kind-slides .cover-pictured .cover-words{align-self:start;border-block-start:calc(var(--hairline)*2) solid var(--ink);padding-block-start:calc(var(--gap)*.5);inline-size:100%}
.kind-website .hero-words{border-block-start:calc(var(--hairline)*2) solid var(--ink);padding-block-start:calc(var(--gap)*.7)}
.kind-website .hero:has(.hero-picture){grid-template-columns:minmax(0,8fr) minmax(0,4fr);align-items:stretch}
.kind-website .hero-picture{inline-size:100%;aspect-ratio:auto;min-block-size:360u}
@container pages (max-width:820px){.kind-website .hero:has(.hero-picture){grid-template-columns:minmax(0,1fr)}}

table{border-block-start:calc(var(--hairline)*2) solid var(--ink);font-family:var(--font-label)}
caption{padding-block-end:.7em}
thead :is(th,td){color:var(--ink);font-weight:600;border-block-end:var(--hairline) solid var(--ink);padding-block:.55em}
tbody th{font-weight:500}
tbody tr:last-child{border-block-end:var(--double) double var(--ink)}
tbody tr:last-child :is(th,td){border-block-end:0}
tbody tr:nth-child(even of :not(:last-child)) :is(th,td){background:color-mix(in oklab,var(--surface) 65%,transparent)}
.stats{border-block-start:calc(var(--hairline)*2) solid var(--ink);border-block-end:var(--double) double var(--ink);padding-block:calc(var(--gap)*.55)}
.stat{border:0;padding:0}
.stats:not(.cols-1) .stat{border-inline-start:var(--hairline) solid var(--rule);padding-inline-start:calc(var(--gap)*.5)}
.stats:not(.cols-1) .stat:first-child{border-inline-start:0;padding-inline-start:0}
.stat-value{font-weight:640}
.stat-label{font-family:var(--font-label)}
@container pages (max-width:900px){.kind-website .stats .stat:nth-child(odd){border-inline-start:0;padding-inline-start:0}}
@container pages (max-width:520px){.kind-website .stats .stat{border-inline-start:0;padding-inline-start:0}}
.key-figure-value{border-block-end:var(--double) double var(--ink);padding-block-end:.08em;color:var(--ink)}
.step{border-block-start-color:var(--rule)}
.step-number{font-size:var(--fs-h3);color:var(--muted);min-inline-size:2em}
.steps-row .step-number{font-size:var(--fs-h3);line-height:1.25}
.steps-row .step{border-block-start:calc(var(--hairline)*2) solid var(--ink)}
.callout{background:var(--surface);border:0;border-block-start:calc(var(--hairline)*2) solid var(--accent)}
.callout-warning{border-block-start-style:double;border-block-start-width:var(--double)}
.quote blockquote{font-family:var(--font-text);font-weight:400;letter-spacing:-.01em}
.quote{border-inline-start:var(--double) double var(--ink);padding-inline-start:calc(var(--gap)*.8)}
.quote blockquote p::before{margin-inline-start:0}
[data-role=emphasis] .region-main{justify-content:center}
[data-role=emphasis].kind-document .page-body{align-content:center}
[data-role=emphasis] .heading{border-block:calc(var(--hairline)*2) solid var(--ink);border-block-end:var(--double) double var(--ink);padding-block:calc(var(--gap)*.9)}
.kind-slides .region-main{justify-content:center}
.kind-graphic .region-main{justify-content:flex-end}
.kind-graphic .heading{border-block-start:calc(var(--hairline)*2) solid var(--ink);padding-block-start:calc(var(--gap)*.4)}
.action{border-radius:calc(var(--fs-body)*.14)}
[data-role=closing]:not(.kind-document){${surfaceOf('deep')}}
[data-role=closing]:not(.kind-document) .region-main{justify-content:flex-end}
[data-role=closing]:not(.kind-document) .cta{border-block-start:var(--double) double var(--ink);padding-block-start:calc(var(--gap)*.8)}
.kind-document .cta{border-block:calc(var(--hairline)*2) solid var(--ink);border-block-end:var(--double) double var(--ink);padding-block:calc(var(--gap)*.8)}
.kind-website.page[data-role=figures]{background:var(--surface)}
.kind-website.page[data-role=figures] tbody tr:nth-child(even) :is(th,td){background:transparent}
.kind-website[data-role=emphasis]{background:var(--surface)}
`
