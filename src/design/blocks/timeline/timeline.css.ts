export const timelineCss = `
.timeline{list-style:none;padding:0}
.timeline>li{position:relative;break-inside:avoid;min-inline-size:0}
.timeline-date{font:var(--label);font-weight:600;font-size:var(--fs-body);line-height:1.3;color:var(--accent-ink);font-variant-numeric:lining-nums tabular-nums;text-wrap:balance}
.timeline-title{font:var(--subheading);font-size:var(--fs-h3);line-height:1.25;letter-spacing:var(--tracking-h3);text-wrap:balance}
.timeline-text{line-height:1.45;color:var(--muted);text-wrap:pretty}
.timeline-words{display:flex;flex-direction:column;gap:.3em;min-inline-size:0}
.timeline>li::before{content:'';position:absolute;inline-size:.72em;block-size:.72em;border-radius:50%;background:var(--accent);box-shadow:0 0 0 .22em var(--ground)}
.timeline-down>li{display:grid;grid-template-columns:calc(var(--date)*1em) minmax(0,1fr);column-gap:3em;padding-block-end:1.5em}
.timeline-down>li:last-child{padding-block-end:0}
.timeline-down>li::before{inset-inline-start:calc(var(--date)*1em + 1.14em);inset-block-start:.32em}
.timeline-down>li::after{content:'';position:absolute;inset-inline-start:calc(var(--date)*1em + 1.5em);inset-block:.6em -.3em;border-inline-start:var(--hairline) solid var(--rule);z-index:-1}
.timeline-down{isolation:isolate}
.timeline-down>li:last-child::after{inset-block-end:0}
.timeline-down .timeline-title{margin-block-start:-.08em}
.timeline-tight>li{grid-template-columns:minmax(0,1fr);row-gap:.2em;padding-inline-start:1.8em;column-gap:0}
.timeline-tight>li::before{inset-inline-start:0;inset-block-start:.34em}
.timeline-tight>li::after{inset-inline-start:.36em}
.timeline-across{display:grid;grid-auto-flow:column;grid-auto-columns:minmax(0,1fr)}
.timeline-across>li{display:flex;flex-direction:column;gap:.45em;padding-block-start:1.5em;padding-inline-end:1.3em;border-block-start:calc(var(--hairline)*2) solid var(--rule)}
.timeline-across>li::before{inset-block-start:calc(-.36em - var(--hairline))}
@container pages (max-width:900px){
.kind-website .timeline-across{grid-auto-flow:row;grid-auto-columns:auto}
.kind-website .timeline-across>li{border-block-start:0!important;border-inline-start:calc(var(--hairline)*2) solid var(--rule);padding-block:0 1.6em;padding-inline:1.4em 0}
.kind-website .timeline-across>li:last-child{padding-block-end:0}
.kind-website .timeline-across>li::before{inset-block-start:.3em;inset-inline-start:calc(-.36em - var(--hairline))}
}
@container pages (max-width:620px){
.kind-website .timeline-down>li{grid-template-columns:minmax(0,1fr);row-gap:.2em;padding-inline-start:1.8em;column-gap:0}
.kind-website .timeline-down>li::before{inset-inline-start:0;inset-block-start:.34em}
.kind-website .timeline-down>li::after{inset-inline-start:.36em}
}
`
