export const heroCss = `
.b-hero{flex:1;display:flex}
.hero{flex:1;display:grid;grid-template-columns:minmax(0,1fr);gap:calc(var(--gap)*1.6);align-items:center;min-inline-size:0}
.hero:has(.hero-picture){grid-template-columns:minmax(0,6fr) minmax(0,5fr)}
.hero:has(.hero-picture) .title{--share:.52}
@container pages (max-width:820px){.hero:has(.hero-picture) .title{--share:1}}
.hero-words{min-inline-size:0;display:flex;flex-direction:column;gap:calc(var(--gap)*.7)}
.hero .lead{max-inline-size:32em}
.hero .actions{margin-block-start:calc(var(--gap)*.3)}
.hero-picture{aspect-ratio:4/5}
.kind-website .hero{min-block-size:min(640u,70vh)}
.page:not(.kind-website) .hero:has(.hero-picture){grid-template-columns:minmax(0,1fr);grid-template-rows:1fr auto}
.page:not(.kind-website) .hero-picture{order:-1;aspect-ratio:auto;block-size:100%;min-block-size:8em}
.kind-graphic .hero-picture{min-block-size:calc(8em + var(--margin-block));margin-block-start:calc(var(--margin-block)*-1);margin-inline:calc(var(--margin-inline)*-1);inline-size:auto}
/* Among other blocks a picture keeps to its place. */
:is(.region:not(:only-child)>.b-hero,.b-hero:not(:only-child)) .hero-picture{margin:0!important}
@container pages (max-width:820px){.kind-website .hero:has(.hero-picture){grid-template-columns:minmax(0,1fr)}.kind-website .hero{min-block-size:0}.kind-website .hero-picture{aspect-ratio:4/3}}
`
