import { gallerySpace } from './gallery-grid.ts'

const { gap, between, least, narrow, roomy, row } = gallerySpace

/** Slides and graphics give a gallery the room that is left; elsewhere its cells follow from its width. */
export const galleryCss = `
.gallery{list-style:none;margin:0;padding:0;display:grid;gap:${gap}em;grid-template-columns:repeat(var(--cols),minmax(0,1fr));--cols:1;inline-size:100%}
.gallery-item{display:flex;flex-direction:column;gap:${between}em;min-inline-size:0;block-size:100%}
.gallery>li{break-inside:avoid;min-inline-size:0}
.gallery .picture{flex:1;min-block-size:${least}em}
.gallery-even{row-gap:${gap + 0.3}em}
.gallery-even.gallery-captioned{grid-auto-rows:auto auto}
.gallery-captioned.gallery-even>li{grid-row:span 2;display:grid;grid-template-rows:subgrid}
.gallery-captioned.gallery-even .gallery-item{grid-row:span 2;display:grid;grid-template-rows:subgrid;row-gap:${between}em;block-size:auto}
.gallery-even .picture{aspect-ratio:4/3}
.gallery-even:is(.n2,.n4,.n6,.n8){--cols:2}
.gallery-mosaic:not(.n2){--cols:2}
.gallery-mosaic{grid-auto-rows:minmax(calc((100cqi - ${gap}em)/2*${row}),auto)}
.gallery-mosaic:not(.n2)>li:first-child{grid-column:span 2}
.gallery-mosaic:is(.n4,.n6,.n8)>li:last-child{grid-column:span 2}
.gallery-mosaic.n2{grid-auto-rows:minmax(calc(100cqi*.6),auto)}
@container block (min-width:${narrow}em){
.gallery-even:is(.n3,.n6){--cols:3}
.gallery-even.n8{--cols:4}
.gallery-mosaic:is(.n2,.n3,.n6){--cols:3;grid-auto-rows:minmax(calc((100cqi - ${2 * gap}em)/3*${row}),auto)}
.gallery-mosaic:is(.n4,.n5,.n7,.n8){--cols:4;grid-auto-rows:minmax(calc((100cqi - ${+(3 * gap).toFixed(2)}em)/4*${row}),auto)}
.gallery-mosaic>li:first-child{grid-column:span 2;grid-row:span 2}
.gallery-mosaic.n2>li:first-child{grid-row:auto}
.gallery-mosaic.n2{grid-auto-rows:minmax(calc((100cqi - ${2 * gap}em)/3*1.1),auto)}
.gallery-mosaic:is(.n4,.n6,.n8)>li:last-child{grid-column:auto}
.gallery-mosaic.n4>li:nth-child(2),.gallery-mosaic.n7>li:nth-child(n+6),.gallery-mosaic.n8>li:nth-child(6){grid-column:span 2}
}
@container block (min-width:${roomy}em){.gallery-even.n4{--cols:4}}
:is(.kind-slides,.kind-graphic) .b-gallery{flex:1;display:flex}
:is(.kind-slides,.kind-graphic) .gallery{grid-auto-rows:minmax(${least}em,1fr)}
:is(.kind-slides,.kind-graphic) .gallery-captioned.gallery-even{grid-auto-rows:minmax(${least}em,1fr) auto}
:is(.kind-slides,.kind-graphic) .gallery .picture{aspect-ratio:auto}
:is(.kind-slides,.kind-graphic) .gallery-mosaic .picture{min-block-size:${least * 0.7}em}
`
