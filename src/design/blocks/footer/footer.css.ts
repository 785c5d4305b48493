/** Lengths the CSS and the measure share, in em of the body. */
export const footerSpace = {
  top: 1.6,
  gap: 1.7,
  rowGap: 1.8,
  link: 0.35,
  small: 1.2,
  least: 6.6,
  who: 13,
  wide: 34,
} as const

const { top, gap, rowGap, link, small, least, who, wide } = footerSpace

export const footerCss = `
.footer{display:flex;flex-direction:column;gap:${rowGap}em;padding-block-start:${top}em;border-block-start:var(--hairline) solid var(--rule);break-inside:avoid}
.footer-main{display:grid;grid-template-columns:minmax(0,1fr);gap:${rowGap}em ${gap}em}
.footer-who{display:flex;flex-direction:column;gap:.4em;min-inline-size:0}
.footer-text{line-height:var(--leading);color:var(--muted);text-wrap:pretty;white-space:pre-line}
.footer-columns{display:grid;grid-template-columns:repeat(auto-fit,minmax(min(100%,${least}em),1fr));gap:${rowGap}em ${gap}em;min-inline-size:0}
.footer-column{display:flex;flex-direction:column;gap:.6em;min-inline-size:0}
.footer-column ul{list-style:none;margin:0;padding:0;display:flex;flex-direction:column;gap:${link}em}
.footer-title{color:var(--muted)}
.footer li{line-height:1.4}
.footer a{color:inherit;text-decoration-line:none}
.footer a:hover{text-decoration-line:underline;text-underline-offset:.2em}
.footer a:focus-visible{outline:max(2px,2u) solid var(--accent-ink);outline-offset:3px}
.footer-small{color:var(--muted);padding-block-start:${small}em;border-block-start:var(--hairline) solid var(--rule)}
.footer>.footer-small:only-child{padding-block-start:0;border:0}
@container block (min-width:${wide}em){.footer-main:has(.footer-who):has(.footer-columns){grid-template-columns:${who}em minmax(0,1fr)}}
`
