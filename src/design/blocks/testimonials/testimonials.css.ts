import { type EvenGrid, evenGridCss } from '../even-grid.ts'

export const voiceGrid: EvenGrid = { least: 12.4, gap: 1.5, rowGap: 1.6, most: 3, rows: 4 }

/** Lengths the CSS and the measure share, in em of the body. */
export const voiceSpace = { padding: 1.5, between: 1.1, portrait: 2.8, beside: 0.8, mark: 1.1 } as const

const { padding, between, portrait, beside, mark } = voiceSpace

/** Several voices stand on panels of equal height; a single one stands free and larger. */
export const testimonialsCss = `
${evenGridCss('voices', voiceGrid)}
.voices{list-style:none;margin:0;padding:0}
.voice{display:flex;flex-direction:column;gap:${between}em;padding:${padding}em;background:var(--surface);border-radius:var(--radius,0);break-inside:avoid;min-inline-size:0;block-size:100%;--portrait:${portrait}em}
.voice::before{content:open-quote;content:open-quote/'';font:var(--display);font-size:3.2em;line-height:1;block-size:${mark / 3.2}em;color:var(--accent-ink)}
/* where quotations open with a low mark, a large one would stand in the first line of the words below it */
.voice:is(:lang(de),:lang(pl),:lang(cs),:lang(sk),:lang(hu),:lang(ro),:lang(bg),:lang(hr),:lang(sl),:lang(lt),:lang(et),:lang(is),:lang(da)){quotes:'“' '”'}
.voice blockquote p::after{content:no-close-quote}
.voice blockquote{font-size:calc(var(--fs-body)*1.08);line-height:1.5;text-wrap:pretty}
.voice figcaption{display:flex;align-items:center;gap:${beside}em;margin-block-start:auto}
.voice-by{display:flex;flex-direction:column;min-inline-size:0}
.voice-role{color:var(--muted)}
.voice .portrait-drawn{background:var(--ground)}
.voices-alone .voice{padding:0;background:none}
.voices-alone blockquote{font:var(--subheading);font-size:var(--fs-quote);line-height:1.3;letter-spacing:var(--tracking-h3)}
.voices-alone .portrait-drawn{background:var(--surface)}
`
