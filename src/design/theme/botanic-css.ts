import { botanicBlocksCss } from './botanic-blocks-css.ts'
import { surfaceOf } from './theme-css.ts'
import { tiles } from './tiles.ts'

/** Colours of a garland from left to right; each column of tiles has its own. */
const beds = (...colors: string[]): string =>
  `linear-gradient(90deg,${colors.map((color, index) => `${color} ${+((index / colors.length) * 100).toFixed(2)}% ${+(((index + 1) / colors.length) * 100).toFixed(2)}%`).join(',')})`

/** A pattern as high as the room it is left, at most as wide as its container. */
const garland = (rows: readonly string[]): string =>
  `max-block-size:calc(100cqi*${+(rows.length / (rows[0]?.length ?? 1)).toFixed(3)});aspect-ratio:${rows[0]?.length ?? 1}/${rows.length};clip-path:${tiles(rows)}`

const leafColors = [
  'var(--accent)',
  'var(--rule)',
  'var(--c1)',
  'var(--accent)',
  'var(--muted)',
  'var(--rule)',
]

/** The sheet, headings and what runs through all pages. */
const sheet = `
.page{--radius:20u;isolation:isolate}
.kind-document.page{--radius:13u}.kind-graphic.page{--radius:36u}
.page-body{grid-auto-flow:dense}
:is(.title,.display,.subheading,.stat-value,.quote blockquote){font-variation-settings:'SOFT' 100}
.title{line-height:1.04}
.kicker::before{content:'';display:inline-block;inline-size:.8em;block-size:.8em;border-radius:0 100%;background:currentColor;margin-inline-end:.55em;vertical-align:-.06em}
:dir(rtl) .kicker::before{border-radius:100% 0}
.folio{font-weight:500}
.folio-number{min-inline-size:2.1em;text-align:center}
.picture{border-radius:var(--radius)}
:is([class*=layout-slides-image],.layout-document-chapter,.layout-graphic-picture) .region:is(.region-aside,.region-picture)>.b-image .picture{border-radius:0}
.action{border-radius:999px;padding:.8em 1.5em}
`

const opening = `
.page[data-role=opening]{${surfaceOf('field')}}
.page[data-role=opening]::before{content:'';position:absolute;z-index:-1;inset:0;background:var(--surface);clip-path:ellipse(62% 58% at 82% 96%)}
:dir(rtl).page[data-role=opening]::before{clip-path:ellipse(62% 58% at 18% 96%)}
.cover{gap:calc(var(--gap)*1.3)}
.cover:not(.cover-pictured)::before{content:'';order:-1;flex:1 1 0;min-block-size:0;align-self:flex-start;margin-block-end:auto;background:${beds(...leafColors)};${garland(['\\/o\\//\\o/\\/o'])}}
.kind-graphic .cover:not(.cover-pictured)::before{${garland(['\\/\\/o/', '/o/\\\\/'])}}
.kind-document .cover:not(.cover-pictured)::before{flex:none;inline-size:100%;${garland(['\\/\\/o/', '/o/\\\\/', '\\/n\\/o', '/\\//\\/'])}}
.kind-document .cover:not(.cover-pictured){justify-content:space-between}
.kind-document .cover-byline{margin-block-start:0}
.cover-byline{border-block-start:0;padding-block-start:0;font-weight:700}
.cover-picture{border-radius:999px 999px 0 0}
.kind-document .cover-pictured .cover-picture{order:1;flex:1;block-size:auto;margin:0 8cqi calc(var(--margin-block)*-1);min-block-size:70cqi}
.kind-document .cover-pictured .cover-words{text-align:center;align-items:center}
.kind-document .cover-pictured .cover-byline{justify-content:center;margin:0}
.kind-graphic:not(.shape-wide) .cover-pictured .cover-picture{margin:0 4cqi}
.kind-graphic:not(.shape-wide) .cover-pictured{text-align:center}
.kind-graphic:not(.shape-wide) .cover-pictured .cover-words{align-items:center}
.shape-wide .cover-pictured .cover-picture{margin:0 0 calc(var(--margin-block)*-1)}
.kind-website .hero-picture{border-radius:999px 999px var(--radius) var(--radius)}
.kind-website .hero:not(:has(.hero-picture)){align-content:center}
@supports not (clip-path:shape(from 0 0,line to 1px 1px)){.cover::before{display:none}}
`

const roles = `
.page[data-role=emphasis],.page:is(.kind-slides,.kind-graphic):has(.region:only-child>.b-keyFigure:only-child){${surfaceOf('field')}}
.page[data-role=emphasis]::before{content:'';position:absolute;z-index:-1;inset:0;background:var(--surface);clip-path:ellipse(46% 47% at 50% 50%)}
[data-role=emphasis] .region-main{justify-content:center}
.kind-document[data-role=emphasis] .page-body:has(>.region:only-child){align-content:center}
[data-role=emphasis] .callout{background:none;text-align:center;align-items:center;max-inline-size:86%;margin-inline:auto}
[data-role=emphasis] :is(.quote,.heading){text-align:center;align-items:center;max-inline-size:86%;margin-inline:auto}
[data-role=emphasis] .quote figcaption{align-items:center}
[data-role=emphasis] .quote blockquote p::before{margin-inline-start:0}
.page[data-role=closing]:not(.kind-document){${surfaceOf('deep')}}
.page[data-role=closing]:not(.kind-document)::before{content:'';position:absolute;z-index:-1;inset:0;background:var(--surface);clip-path:ellipse(58% 72% at 100% 100%)}
:dir(rtl).page[data-role=closing]:not(.kind-document)::before{clip-path:ellipse(58% 72% at 0 100%)}
[data-role=closing]:not(.kind-document) .region-main{justify-content:center}
.kind-document .cta{${surfaceOf('deep')};border-radius:calc(var(--radius)*1.5);padding:calc(var(--gap)*1.3)}
:is(.kind-slides,.kind-graphic) .region-main{justify-content:center}
.kind-graphic .heading,.kind-website .region-top .heading{text-align:center;align-items:center}
.kind-website.page[data-role=figures]{background:var(--surface)}
.kind-website[data-role=figures] .page-body{--surface:var(--ground)}
`

/** Leaves, arches and pebbles; nothing has a line around it. */
export const botanicCss = `${sheet}${opening}${roles}${botanicBlocksCss}`
