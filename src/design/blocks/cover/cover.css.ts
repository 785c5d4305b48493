export const coverCss = `
.b-cover{flex:1;display:flex}
.cover{flex:1;display:flex;flex-direction:column;justify-content:flex-end;gap:calc(var(--gap)*1.4);position:relative}
.cover-words{display:flex;flex-direction:column;gap:calc(var(--gap)*.7);max-inline-size:92%}
.cover .lead{max-inline-size:36em}
.cover-byline{display:flex;flex-wrap:wrap;gap:.4em 2em;padding-block-start:1em;border-block-start:var(--hairline) solid var(--rule)}
.cover-picture{flex:1 1 0;min-block-size:30cqi;margin-block-start:calc(var(--margin-block)*-1);margin-inline:calc(var(--margin-inline)*-1)}
`
