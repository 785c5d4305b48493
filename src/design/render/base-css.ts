/** What every page has in common: the sheet, its type roles and how regions share its width. */
export const baseCss = `
@property --u{syntax:'<length>';inherits:true;initial-value:1px}
@property --t{syntax:'<length>';inherits:true;initial-value:1px}
*,*::before,*::after{box-sizing:border-box}
html{-webkit-text-size-adjust:none;text-size-adjust:none;-webkit-print-color-adjust:exact;print-color-adjust:exact}
body,h1,h2,h3,h4,h5,h6,p,figure,blockquote,ol,ul,dl,dd,table,th,td{margin:0;padding:0}
h1,h2,h3,h4,h5,h6,th{font:inherit;text-align:inherit}
body{background:transparent}
.pages{container:pages/inline-size;display:flex;flex-direction:column;gap:var(--between)}
.page{position:relative;display:flex;flex-direction:column;overflow-wrap:anywhere;background:var(--ground);color:var(--ink);inline-size:100%;
padding:var(--margin-block) var(--margin-inline);font-family:var(--font-text);font-size:var(--fs-body);line-height:var(--leading);font-kerning:normal;text-rendering:geometricPrecision;font-synthesis-style:none;-webkit-font-smoothing:antialiased}
.page-body{flex:1;display:grid;grid-template-columns:repeat(12,minmax(0,1fr));grid-auto-rows:auto;align-content:start;gap:var(--gap);min-block-size:0}
.region{grid-column:span 12;display:flex;flex-direction:column;gap:var(--gap);min-inline-size:0}
.region:empty{display:none}
/* Each block is painted as a whole, in the order of the markup: a PDF is copied in the order it was painted in. */
.block{container:block/inline-size;isolation:isolate;min-inline-size:0}
.title{font:var(--display);--size:var(--fs-h1);font-size:var(--fitting);line-height:1.02;letter-spacing:var(--tracking-display);text-wrap:balance;hyphens:auto;hyphenate-limit-chars:12 5 5}
.display{font:var(--display);--size:var(--fs-h2);font-size:var(--fitting);line-height:1.1;letter-spacing:var(--tracking-display);text-wrap:balance;hyphens:auto;hyphenate-limit-chars:14 6 6}
:is(.title,.display){--fitting:min(var(--size),max(var(--size) * .5,100cqi * var(--share,1) / var(--letters,1) / var(--advance)));overflow-wrap:anywhere;min-inline-size:0;max-inline-size:100%}
.subheading{font:var(--subheading);font-size:var(--fs-h3);line-height:1.25;letter-spacing:var(--tracking-h3);text-wrap:balance}
.lead{font-size:var(--fs-lead);line-height:1.42;color:var(--muted);text-wrap:pretty}
.kicker{font:var(--label);font-size:var(--fs-small);line-height:1.4;letter-spacing:var(--tracking-label);text-transform:var(--label-case);color:var(--accent-ink)}
.label{font:var(--label);font-size:var(--fs-small);line-height:1.45}
.caption,.source{font-family:var(--font-label);font-size:var(--fs-small);line-height:1.45;color:var(--muted)}
.actions{display:flex;flex-wrap:wrap;gap:.8em}
.action{display:inline-block;font:var(--label);font-weight:600;font-size:var(--fs-body);line-height:1.2;padding:.8em 1.35em;background:var(--accent);color:var(--on-accent);border:var(--hairline) solid var(--accent);text-decoration:none}
.action-quiet{background:transparent;color:var(--ink);border-color:var(--rule)}
a.action:focus-visible,.rich a:focus-visible{outline:max(2px,2u) solid var(--accent-ink);outline-offset:3px}
.picture{position:relative;display:block;overflow:hidden;background:var(--surface)}
.picture>:is(img,svg){position:absolute;inset:0;inline-size:100%;block-size:100%;object-fit:cover}
.placeholder-sky{fill:var(--surface)}.placeholder-disc{fill:var(--accent);opacity:.85}.placeholder-far{fill:var(--rule)}.placeholder-near{fill:var(--muted);opacity:.55}
.notes{position:relative;flex:none;inline-size:100%;margin-block-start:calc(var(--gap)*.8);padding-block-start:.7em;padding-inline-start:2.2em;border-block-start:var(--hairline) solid var(--rule);font-family:var(--font-label);font-size:var(--fs-small);line-height:1.4;color:var(--muted)}
.notes li+li{margin-block-start:.3em}
.note-mark{font-size:.74em;line-height:0;vertical-align:.42em}
.note-mark a{color:var(--accent-ink);text-decoration:none}
.cite{font-size:.74em;line-height:0;vertical-align:.42em}
.cite a{color:inherit;text-decoration:none}
.unseen{position:absolute;inline-size:1px;block-size:1px;overflow:hidden;clip-path:inset(50%);white-space:nowrap}
.missing{border:var(--hairline) dashed var(--muted);color:var(--muted);padding:1em 1.2em;font-family:var(--font-label);font-size:var(--fs-small)}
.folio{display:flex;justify-content:space-between;gap:2em;position:absolute;inset-inline:var(--margin-inline);inset-block-end:calc(var(--margin-block)*.42);font:var(--label);font-size:var(--fs-folio);line-height:1.2;color:var(--muted)}
[data-role=opening]>.folio,.page:has(.cover-picture)>.folio{display:none}
.folio-title{min-inline-size:0;white-space:nowrap;overflow:hidden;text-overflow:ellipsis}
.folio-number{flex:none;white-space:nowrap;font-variant-numeric:tabular-nums}
:is(:lang(ar),:lang(fa),:lang(ur),:lang(he),:lang(zh),:lang(ja),:lang(ko),:lang(th),:lang(hi)){letter-spacing:0!important}
:is(:lang(ar),:lang(fa),:lang(ur)) :is(.title,.display,.stat-value){line-height:1.3!important}
:is(:lang(zh),:lang(ja),:lang(ko)) :is(.title,.display){line-height:1.22!important;line-break:strict}
:lang(ja) :is(.title,.display,.subheading,.lead){word-break:auto-phrase}
:lang(ko){word-break:keep-all}
`

/** Pages of a fixed size: a sheet each, as wide as the frame on a screen and as large as the paper in print. */
export const pagedCss = `
.kind-slides .region-aside{justify-content:center}
/* An ornament that reaches over the edge would make the document wider, and move what is read from right to left. */
.page{block-size:var(--page-height);overflow:clip}
.page-body{grid-template-rows:auto}
`

export const continuousCss = `
.pages{gap:0}
.page{--u:clamp(.5px,calc(100cqi / 1440),1.12px);--t:var(--u);padding-inline:max(20px,min(var(--margin-inline),7cqi))}
.page{--fs-body:max(16px,var(--f-body));--fs-small:max(13px,var(--f-small));--fs-h3:max(19px,var(--f-h3));--fs-h2:max(30px,var(--f-h2));--fs-h1:max(40px,var(--f-h1));--fs-figure:max(44px,var(--f-figure));--fs-quote:max(24px,var(--f-quote));--gap:max(24px,var(--f-gap))}
.page-body{max-inline-size:1320px;inline-size:100%;margin-inline:auto}
html{scroll-behavior:smooth}
@media (prefers-reduced-motion:reduce){html{scroll-behavior:auto}}
.parts-bar{display:flex;flex-wrap:wrap;align-items:baseline;justify-content:space-between;gap:.6em 2em;inline-size:100%;max-inline-size:1320px;margin-inline:auto;margin-block:calc(var(--margin-block)*-.62) calc(var(--margin-block)*.5);font:var(--label);font-size:max(15px,calc(var(--f-small)*1.08));line-height:1.4}
.parts-bar a{color:inherit;text-decoration:none}
.parts-bar a:is(:hover,[aria-current]){text-decoration:underline;text-decoration-thickness:.1em;text-underline-offset:.4em}
.parts-bar a:focus-visible{outline:max(2px,2u) solid var(--accent-ink);outline-offset:4px}
.parts-home{font-weight:650;overflow-wrap:anywhere}
.parts-bar ul{display:flex;flex-wrap:wrap;gap:.5em 1.8em;list-style:none}
/* a span of twelve set in the markup gives way where there is no room for columns */
@container pages (max-width:820px){.page .region{grid-column:1/-1!important}}
.region-main:has(~.region-aside),.region-aside{justify-content:center}
`
