export const referencesCss = `
.references{list-style:none;padding:0;display:flex;flex-direction:column;gap:.7em;font-size:calc(var(--fs-body)*.88);line-height:1.42}
.references>li{display:grid;grid-template-columns:2.6em minmax(0,1fr);break-inside:avoid}
.reference-number{font-family:var(--font-label);font-variant-numeric:tabular-nums lining-nums;color:var(--accent-ink)}
.reference-words{min-inline-size:0;overflow-wrap:anywhere}
.reference-words cite{font-style:italic}
:is(:lang(zh),:lang(ja),:lang(ko),:lang(ar),:lang(fa),:lang(he)) .reference-words cite{font-style:normal;font-weight:600}
.reference-link{color:var(--accent-ink);text-decoration-thickness:.06em;text-underline-offset:.16em}
.reference-address{display:block}
`
