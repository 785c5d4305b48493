export const heroCss = `
.b-hero{flex:1;display:flex}
.hero{flex:1;display:grid;grid-template-columns:minmax(0,1fr);gap:calc(var(--gap)*1.2);align-items:center}
.hero:has(.hero-picture){grid-template-columns:minmax(0,7fr) minmax(0,5fr)}
.hero-words{display:flex;flex-direction:column;gap:calc(var(--gap)*.7)}
.hero .lead{max-inline-size:34em}
.hero-picture{aspect-ratio:4/5;block-size:auto}
.kind-website .hero{min-block-size:520u}
.kind-graphic .hero{grid-template-columns:minmax(0,1fr);grid-template-rows:1fr auto}
.kind-graphic .hero-picture{order:-1;aspect-ratio:auto;min-block-size:100%;margin-block-start:calc(var(--margin-block)*-1);margin-inline:calc(var(--margin-inline)*-1)}
@container pages (max-width:820px){.kind-website .hero{grid-template-columns:minmax(0,1fr);min-block-size:0}.kind-website .hero-picture{aspect-ratio:4/3}}
`
