/** Lengths the CSS and the measure share, in em of the body. */
export const faqSpace = { wide: 34, gap: 2.2, padding: 1.05, between: 0.45, question: 5, answer: 7 } as const

const { wide, gap, padding, between, question, answer } = faqSpace

export const faqCss = `
.faq{border-block-end:var(--hairline) solid var(--rule)}
.faq-row{display:grid;grid-template-columns:minmax(0,1fr);gap:${between}em ${gap}em;padding-block:${padding}em;border-block-start:var(--hairline) solid var(--rule);break-inside:avoid}
.faq dt{line-height:1.3}
.faq dd{font-size:var(--fs-body);line-height:var(--leading);color:var(--muted);text-wrap:pretty;white-space:pre-line;min-inline-size:0}
@container block (min-width:${wide}em){.faq-row{grid-template-columns:minmax(0,${question}fr) minmax(0,${answer}fr);align-items:first baseline}}
`
