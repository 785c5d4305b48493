/** Lengths the CSS and the measure share, in em of the body. */
export const contentsSpace = {
  title: 1.1,
  padding: 0.55,
  inner: 0.3,
  indent: 1.2,
  number: 2.4,
  gap: 2.4,
  few: 0.25,
} as const

const { title, padding, inner, indent, number, gap, few } = contentsSpace

export const contentsCss = `
.contents{display:flex;flex-direction:column;gap:${title}em}
.contents ol{list-style:none;margin:0;padding:0}
.contents-many>ol{columns:2;column-gap:${gap}em}
.kind-website .contents-many>ol{columns:15em 2}
.contents-many .contents-part{padding-block:${few}em}
.contents-line{display:flex;align-items:last baseline;gap:.6em;color:inherit;text-decoration:none}
.contents-line:focus-visible{outline:max(2px,2u) solid var(--accent-ink);outline-offset:3px}
.contents-name{min-inline-size:0;overflow-wrap:anywhere}
.contents-number{flex:none;white-space:nowrap;margin-inline-start:auto;font-variant-numeric:tabular-nums lining-nums;color:var(--accent-ink)}
.contents-part{padding-block:${padding}em;border-block-start:var(--hairline) solid var(--rule);break-inside:avoid}
.contents-part>.contents-line{font:var(--subheading);font-size:var(--fs-h3);line-height:1.3;letter-spacing:var(--tracking-h3)}
.contents-inner{padding-block-start:${inner}em!important}
.contents-inner>li{padding-inline-start:${indent}em;line-height:1.45;color:var(--muted);padding-block-start:${inner}em}
.kind-document .contents-part{border-block-start:0}
.kind-document .contents-leader{flex:1 1 ${number}em;min-inline-size:${number}em;border-block-end:max(1px,1.5u) dotted var(--muted);transform:translateY(-.25em)}
:is(.kind-website,.kind-graphic) :is(.contents-number){display:none}
`
