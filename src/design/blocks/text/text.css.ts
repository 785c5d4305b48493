export const textCss = `
.rich{display:flow-root;font-size:var(--fs-body);line-height:var(--leading)}
.rich>*+*{margin-block-start:.75em}
.rich>:is(h2,h3,h4,h5){font:var(--subheading);font-size:var(--fs-h3);line-height:1.25;letter-spacing:var(--tracking-h3);text-wrap:balance;break-after:avoid}
.rich>*+:is(h2,h3,h4,h5){margin-block-start:1.3em}
.rich>:is(h2,h3,h4,h5)+*{margin-block-start:.35em}
.rich p{text-wrap:pretty;orphans:2;widows:2}
.rich :is(ul,ol){padding-inline-start:1.35em}
.rich li+li,.rich li>:is(ul,ol){margin-block-start:.4em}
.rich li::marker{color:var(--accent-ink)}
.rich ol>li::marker{font-variant-numeric:tabular-nums;font-weight:600}
.rich .checks{list-style:none;padding-inline-start:0}
.rich .check{color:var(--accent-ink)}
.rich blockquote{padding-inline-start:1em;border-inline-start:calc(var(--hairline)*2) solid var(--accent);font-style:italic}
.rich code{font-family:var(--font-mono);font-size:.88em;background:var(--surface);padding:.1em .3em;border-radius:.2em;-webkit-box-decoration-break:clone;box-decoration-break:clone}
.rich a{color:var(--accent-ink);text-decoration-thickness:.06em;text-underline-offset:.16em}
.rich hr{border:0;border-block-start:var(--hairline) solid var(--rule);margin-block:1.6em}
.rich>hr:first-child{margin-block-start:0}
.rich>hr:last-child{margin-block-end:0}
`
