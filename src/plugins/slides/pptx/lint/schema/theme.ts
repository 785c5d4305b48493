import { colourSlots } from '../../../scene/paint.ts'
import { anything, type Schema } from './notation.ts'

const slots = colourSlots.map((slot) => `a:${slot}`)

/** Colours, faces and styles of a theme. */
export const theme: Schema = {
  ...Object.fromEntries(slots.map((slot) => [slot, ['', 'COLOUR']] as const)),
  'a:theme': ['name:text', 'a:themeElements a:objectDefaults? a:extraClrSchemeLst? a:custClrLst? a:extLst?'],
  'a:themeElements': ['', 'a:clrScheme a:fontScheme a:fmtScheme a:extLst?'],
  'a:clrScheme': ['name:text!', `${slots.join(' ')} a:extLst?`],
  'a:fontScheme': ['name:text!', 'a:majorFont a:minorFont a:extLst?'],
  'a:majorFont': ['', 'a:latin a:ea a:cs a:font* a:extLst?'],
  'a:minorFont': ['', 'a:latin a:ea a:cs a:font* a:extLst?'],
  'a:font': ['script:text! typeface:text!', ''],
  'a:fmtScheme': ['name:text', 'a:fillStyleLst a:lnStyleLst a:effectStyleLst a:bgFillStyleLst'],
  'a:fillStyleLst': ['', 'FILL FILL FILL+'],
  'a:lnStyleLst': ['', 'a:ln a:ln a:ln+'],
  'a:effectStyleLst': ['', 'a:effectStyle a:effectStyle a:effectStyle+'],
  'a:effectStyle': ['', 'EFFECT a:scene3d? a:sp3d?'],
  'a:bgFillStyleLst': ['', 'FILL FILL FILL+'],
  'a:objectDefaults': ['', anything],
  'a:extraClrSchemeLst': ['', anything],
  'a:custClrLst': ['', anything],
}
