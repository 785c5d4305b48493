import { surfaceOf } from './theme-css.ts'

/** Rules like a front page: a heavy one above what matters, a fine one below, column rules between texts. */
export const broadsheetCss = `
.page{--rule-heavy:max(2px,4u)}
.kind-graphic.page{--rule-heavy:max(2px,7u)}
.lead{font-style:italic;color:var(--ink)}
.display{font-weight:500}
.kicker{font-weight:650}
.heading{border-block-start:var(--rule-heavy) solid var(--ink);padding-block-start:calc(var(--gap)*.5)}
.heading::before{content:'';display:none}
.folio{inset-block:calc(var(--margin-block)*.42) auto;padding-block-end:.7em;text-transform:uppercase;letter-spacing:.06em}
.kind-document .folio{border-block-end:var(--hairline) solid var(--rule)}
[data-role=closing].kind-slides .folio{display:none}

.kind-document .region-main>.b-text:not(:only-child) .rich,.kind-document .region-main>.b-text .rich{columns:2;column-gap:calc(var(--gap)*1.2);column-rule:var(--hairline) solid var(--rule);hyphens:auto}
.kind-document .region-main:has(~.region-aside)>.b-text .rich{columns:1}
@container block (min-width:36em){:is(.kind-slides,.kind-website) .region-main>.b-text .rich{columns:2;column-gap:calc(var(--gap)*1.3);column-rule:var(--hairline) solid var(--rule)}}
.rich :is(h3,h4){break-after:avoid}
.rich :is(p,li){orphans:2;widows:2}
:is(.kind-document,.kind-slides,.kind-website) .region-aside:not(:has(>.b-image)){border-inline-start:var(--hairline) solid var(--rule);padding-inline-start:var(--gap)}
.kind-document [data-role=content] .region-main>.b-text:first-child .rich>p:first-child::first-letter,
.kind-document.layout-document-article .region-main>.b-text:first-child .rich>p:first-child::first-letter{font-weight:500;float:inline-start;font-size:3.35em;line-height:.82;padding-inline-end:.09em;padding-block-start:.06em;color:var(--accent-ink)}
.rich>p+p{margin-block-start:0;text-indent:1.3em}
:is(.kind-slides,.kind-website,.kind-graphic) .rich>p+p{margin-block-start:.7em;text-indent:0}

.cover{align-items:stretch;text-align:center;justify-content:center}
.cover-words{align-items:center}
.cover .kicker{padding-block-end:.2em}
.cover .lead{max-inline-size:30em}
.cover-byline{justify-content:center;border-block-start:0;gap:.4em 1.4em;padding-block-start:0}
:not(.kind-graphic)>.page-body .cover-byline span+span::before{content:'·';margin-inline-end:1.4em;color:var(--muted)}
.cover:not(.cover-pictured)::before,.cover:not(.cover-pictured)::after{content:'';border:0 solid var(--ink);block-size:calc(var(--rule-heavy)*2.2);border-block-style:solid;border-block-width:var(--rule-heavy) var(--hairline)}
.cover:not(.cover-pictured)::after{border-block-width:var(--hairline) var(--rule-heavy)}
.cover:not(.cover-pictured) .cover-words{margin-block:auto}
.kind-document .cover-pictured::before{content:'';border-block-start:var(--rule-heavy) solid var(--ink);border-block-end:var(--hairline) solid var(--ink);block-size:calc(var(--rule-heavy)*2)}
.kind-document .cover-pictured .cover-words{order:0;padding-block:calc(var(--gap)*.6)}
.kind-document .cover-pictured .cover-picture{order:1;margin:0;flex:1;block-size:auto;min-block-size:60cqi}
.kind-document .cover-pictured .cover-byline{order:2;border-block-start:var(--hairline) solid var(--ink);margin:0}
.shape-wide .cover-pictured{text-align:start}
.shape-wide .cover-pictured .cover-words{align-items:flex-start;align-self:center}
.shape-wide .cover-pictured .cover-byline{justify-content:flex-start;border-block-start:var(--hairline) solid var(--ink)}
.kind-graphic .cover-pictured .cover-picture{margin:0;border:0}
.kind-graphic.shape-wide .cover-pictured .cover-picture{margin:0}

.quote{border-block:var(--hairline) solid var(--ink);padding-block:calc(var(--gap)*.75)}
.quote blockquote{font-weight:450;font-style:italic}
.quote blockquote p::before{margin-inline-start:0}
.quote-who{font-weight:650}
[data-role=emphasis] .region-main{justify-content:center}
[data-role=emphasis] :is(.quote,.heading){text-align:center;align-items:center;max-inline-size:88%;margin-inline:auto}
[data-role=emphasis] .quote{border-block-start:var(--rule-heavy) solid var(--ink);padding-block:calc(var(--gap)*1.4);inline-size:100%}
[data-role=emphasis] .heading{border-block-end:var(--hairline) solid var(--ink);padding-block:calc(var(--gap)*1.2);inline-size:100%}

.stat{border-block-start:0;padding-block-start:0;border-inline-start:var(--hairline) solid var(--rule);padding-inline-start:calc(var(--gap)*.6)}
.stats:not(.cols-1) .stat:first-child{border-inline-start:0;padding-inline-start:0}
.cols-1 .stat{border-inline-start:0;padding-inline-start:0;border-block-start:var(--hairline) solid var(--rule);padding-block-start:.7em}
@container pages (max-width:900px){.kind-website .stats .stat:nth-child(odd){border-inline-start:0;padding-inline-start:0}}
@container pages (max-width:520px){.kind-website .stats .stat{border-inline-start:0;padding-inline-start:0;border-block-start:var(--hairline) solid var(--rule);padding-block-start:.7em}}
.stat-label{font-style:italic}
thead th{border-block-end-color:var(--ink)}
table{border-block:calc(var(--hairline)*2.5) solid var(--ink)}
caption{padding-block-end:.5em}
thead th:first-child,tbody th{padding-inline-start:0}
tbody tr:last-child :is(th,td){border-block-end:0}
.callout{background:transparent;border:var(--hairline) solid var(--ink);border-block-start-width:var(--rule-heavy);padding:1em 1.2em}
.callout-warning{border-style:double;border-width:calc(var(--hairline)*4)}
.step{border-block-start-color:var(--ink)}
.step-number{font-style:italic}
.step p{color:var(--ink)}
.action{border-radius:0}
:is(.kind-slides,.kind-graphic) .region-main{justify-content:center}
.kind-slides .region-top .heading{padding-block-start:calc(var(--gap)*.62)}
.kind-graphic .region-main>.b-stats{text-align:center}
.kind-graphic .region-main>.b-stats .stat{border:0;padding:0}
.kind-graphic .heading{text-align:center;align-items:center;border-block-end:var(--hairline) solid var(--ink);padding-block-end:calc(var(--gap)*.5)}

[data-role=closing]:not(.kind-document){${surfaceOf('field')}}
[data-role=closing]:not(.kind-document) .cta{align-items:center;text-align:center;margin:auto;max-inline-size:max(40em,88%)}
[data-role=closing]:not(.kind-document) .cta-act{flex-direction:column}
[data-role=closing] .region-main{justify-content:center}
.kind-document[data-role=closing] .region-main{justify-content:flex-start}
.kind-document .cta{border-block-start:var(--rule-heavy) solid var(--ink);border-block-end:var(--hairline) solid var(--ink);padding-block:calc(var(--gap)*.8);margin-block-start:auto}
.kind-website.page+.page::before{content:'';position:absolute;inset-block-start:0;inset-inline:max(20px,var(--margin-inline));border-block-start:var(--hairline) solid var(--rule)}
.kind-website[data-role=closing]::before{display:none}
.kind-website .hero-words{gap:calc(var(--gap)*.8)}
.kind-website .region-top .heading{display:grid;justify-items:center;text-align:center;border:0;padding:0}
`
