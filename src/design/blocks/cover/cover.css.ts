export const coverCss = `
.b-cover{flex:1;display:flex}
.cover{flex:1;display:flex;flex-direction:column;justify-content:flex-end;gap:calc(var(--gap)*1.2);min-inline-size:0}
.cover-words{display:flex;flex-direction:column;gap:calc(var(--gap)*.75)}
.cover .lead{max-inline-size:32em;text-wrap:balance}
.cover-byline{display:flex;flex-wrap:wrap;justify-content:space-between;gap:.4em 2em;padding-block-start:1em;border-block-start:var(--hairline) solid var(--rule)}
.cover-picture{flex:1 1 0;min-block-size:34cqi;margin-block-start:calc(var(--margin-block)*-1);margin-inline:calc(var(--margin-inline)*-1)}
.kind-document .cover-picture{min-block-size:52cqi}
.kind-document .cover:not(.cover-pictured){justify-content:flex-start}
.kind-document .cover-byline{margin-block-start:auto}
.kind-graphic.shape-square .cover-pictured .title{--size:calc(var(--fs-h1)*.86)}
.kind-graphic:not(.shape-wide) .cover-pictured .cover-picture{min-block-size:48cqi}
.shape-wide .cover-pictured{display:grid;grid-template-columns:minmax(0,7fr) minmax(0,5fr);grid-template-rows:1fr auto;column-gap:calc(var(--gap)*1.8)}
.shape-wide .cover-pictured .cover-picture{grid-column:2;grid-row:1/-1;margin-block:calc(var(--margin-block)*-1);margin-inline:0 calc(var(--margin-inline)*-1);min-block-size:0;block-size:auto}
.shape-wide .cover-pictured .cover-words{grid-column:1;grid-row:1;align-self:end}
.shape-wide .cover-pictured .title{--size:calc(var(--fs-h1)*.8);--share:.55}
.shape-wide .cover-pictured .cover-byline{grid-column:1;grid-row:2}
/* Among other blocks a picture keeps to its place, and a theme's ornament has none. */
:is(.region:not(:only-child)>.b-cover,.b-cover:not(:only-child)) .cover:not(.cover-pictured)::before{display:none!important}
:is(.region:not(:only-child)>.b-cover,.b-cover:not(:only-child),.kind-website) .cover-pictured .cover-picture{margin:0!important}
.kind-website .cover-pictured .cover-picture{min-block-size:18em}
@container pages (max-width:820px){.kind-website .cover-pictured{display:flex!important}}
/* Words come first: whatever a theme wishes, its picture or ornament gives way to them. */
:is(.kind-document,.kind-graphic:not(.shape-wide)) .cover-pictured .cover-picture{min-block-size:calc(12cqi + var(--margin-block))!important}
.cover:not(.cover-pictured)::before{flex-shrink:1!important;min-block-size:0!important}
.cover-words{min-inline-size:0}
`
