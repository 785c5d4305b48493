import { surfaceOf } from './theme-css.ts'

/** Whole pages in one colour, type as large as it will go, headings in a column of their own. */
export const groteskCss = `
.page:is([data-role=opening],[data-role=emphasis]),.page[data-role=closing]:not(.kind-document){${surfaceOf('field')}}
.title{line-height:.9}
.display{line-height:1.02}
.title{--fitting:min(var(--size),max(var(--size)*.36,100cqi*var(--share,1)/var(--letters,1)/var(--advance)))}
.kicker{color:var(--accent-ink)}
.kicker::before{content:'';display:inline-block;inline-size:.62em;block-size:.62em;border-radius:50%;background:currentColor;margin-inline-end:.55em}
.folio{font-weight:550}
.cover{justify-content:space-between}
.cover-words{gap:var(--gap)}
.cover:not(.cover-pictured) .cover-words{flex:1;justify-content:space-between}
.cover:not(.cover-pictured) .title{margin-block-start:auto}
.shape-wide .cover-pictured .title{--share:.46}
.cover-byline{border-block-start-color:currentColor;border-block-start-width:calc(var(--hairline)*2)}
.kind-document .cover-pictured .cover-byline{margin:0}
.kind-document .cover-pictured .cover-picture{flex:1;block-size:auto;margin-block:0 calc(var(--margin-block)*-1)}
.kind-document .cover-pictured{display:grid;grid-template-rows:auto auto 1fr;gap:calc(var(--gap)*1.4)}
.kind-document .cover-pictured .cover-words{grid-row:1}
.kind-document .cover-pictured .cover-byline{grid-row:2}
.kind-document .cover-pictured .cover-picture{grid-row:3}
.shape-wide .cover-pictured{grid-template-columns:minmax(0,1fr) minmax(0,1fr)}
.shape-wide .cover-pictured .cover-words{align-self:stretch;justify-content:space-between}
.shape-wide .cover-pictured .title{margin-block-start:auto}

.heading .lead{max-inline-size:30em}
.kind-slides .region-main{justify-content:flex-end}
.kind-slides.page:not([data-role=emphasis]) .region-main:has(>.b-heading){justify-content:space-between}
.kind-slides[data-role=closing] .region-main,.kind-graphic .region-main{justify-content:flex-end}
.kind-graphic .heading .display{--size:calc(var(--fs-h2)*1.08)}
.page:is(.kind-slides,.kind-graphic):has(.region:only-child>.b-keyFigure:only-child){${surfaceOf('field')}}
[data-role=emphasis] .region-main{justify-content:flex-end}
.kind-document[data-role=emphasis] .page-body:has(>.region:only-child){align-content:end}
[data-role=emphasis] .display{line-height:1}
[data-role=emphasis] .quote blockquote{font:var(--display);letter-spacing:var(--tracking-display);line-height:1.06}
[data-role=emphasis] .quote blockquote{font-size:calc(var(--fs-quote)*1.08)}
:is(:lang(ar),:lang(fa),:lang(ur),:lang(he),:lang(zh),:lang(ja),:lang(ko),:lang(th),:lang(hi)) [data-role=emphasis] .quote blockquote{line-height:1.32}
[data-role=emphasis] .quote{gap:calc(var(--gap)*1.2)}
.quote blockquote{font-weight:650}
.region-aside .quote{border-block-start:calc(var(--hairline)*4) solid var(--accent);padding-block-start:.9em}
.quote figcaption{flex-direction:row;flex-wrap:wrap;gap:.2em 1em}

.stat{border-block-start:calc(var(--hairline)*3) solid var(--ink)}
.stat-value{font-weight:750;color:var(--accent-ink)}
.step{border-block-start:calc(var(--hairline)*3) solid var(--ink)}
.step-number{color:var(--accent-ink)}
thead th{border-block-end:calc(var(--hairline)*3) solid var(--ink);color:var(--ink);font-weight:650}
.callout{background:var(--surface);border:0;padding:1.4em 1.5em}
.callout-key{--ground:var(--field-ground);--ink:var(--field-ink);--muted:var(--field-muted);--accent-ink:var(--field-accent-ink);background:var(--ground);color:var(--ink)}
.callout-warning{border:calc(var(--hairline)*3) solid var(--ink);background:transparent}
:is(.plan-featured,.comparison .featured){--ground:var(--field-ground);--surface:var(--field-surface);--ink:var(--field-ink);--muted:var(--field-muted);--rule:var(--field-rule);--accent:var(--field-accent);--on-accent:var(--field-on-accent);--accent-ink:var(--field-accent-ink);background:var(--ground);color:var(--ink);box-shadow:none}
.comparison thead .featured{box-shadow:none}
.plan{border:0;background:var(--surface)}
.plan-featured{background:var(--ground)}
.plan-amount,.key-figure-value{font-weight:780}
.timeline-across>li{border-block-start:calc(var(--hairline)*3) solid var(--ink)}
.timeline-across>li::before{inset-block-start:calc(-.36em - var(--hairline)*1.5)}
.timeline-down>li::after{border-inline-start:calc(var(--hairline)*2) solid var(--ink)}
.columns-column,.features-plain .feature{border-block-start:calc(var(--hairline)*3) solid var(--ink)}
.feature-art .sign{stroke-width:2}
.faq-row{border-block-start-color:var(--ink)}
.voice::before{font-weight:780}
.person,.voice{--portrait-radius:50%}
.action{border-radius:999px;padding:.85em 1.5em}
[data-role=closing] .cta .display{line-height:.98}
.kind-document .cta{${surfaceOf('field')};padding:calc(var(--gap)*1.3);align-self:stretch}
.kind-website[data-role=closing] .cta{gap:calc(var(--gap)*.9)}
.kind-website.page[data-role=emphasis]{${surfaceOf('deep')}}
.kind-website.page[data-role=figures]{background:var(--surface)}
.kind-website .hero .title{--size:calc(var(--fs-h1)*1.06)}
.kind-website .region-top{position:relative}
`
