/** Lengths the CSS and the measure share, in em of the body. */
export const bannerSpace = { block: 2, inline: 2.4, gap: 2, between: 0.45, wide: 30, action: 13 } as const

const { block, inline, gap, between, wide } = bannerSpace

/** A strip in the theme's accent; where its region is alone and of full width on a website, it goes from edge to edge. */
export const bannerCss = `
.banner{display:flex;flex-direction:column;align-items:flex-start;gap:${gap * 0.6}em ${gap}em;padding:${block}em ${inline}em;background:var(--accent);color:var(--on-accent);border-radius:var(--radius,0);break-inside:avoid;--accent-ink:currentColor}
.banner-words{display:flex;flex-direction:column;gap:${between}em;flex:1;min-inline-size:0;max-inline-size:100%}
.banner .banner-title{font:var(--display);font-size:calc(var(--fs-h3)*1.32);line-height:1.16;letter-spacing:var(--tracking-display);text-wrap:balance;overflow-wrap:anywhere}
.banner-words>p{line-height:var(--leading);text-wrap:pretty}
.banner .action{background:var(--on-accent);color:var(--accent);border-color:var(--on-accent);max-inline-size:100%}
.banner a.action:focus-visible{outline-color:currentColor}
@container block (min-width:${wide}em){.banner{flex-direction:row;align-items:center;justify-content:space-between}.banner-act{flex:0 1 auto;max-inline-size:${bannerSpace.action}em}}
.kind-website .region:only-child:not([style])>.b-banner{margin-inline:calc(50% - 50cqi)}
.kind-website .region:only-child:not([style])>.b-banner>.banner{border-radius:0;padding-inline:max(20px,50cqi - 660px,min(var(--margin-inline),7cqi))}
`
