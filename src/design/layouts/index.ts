import { documentLayouts } from './document.ts'
import { graphicLayouts } from './graphic.ts'
import { slidesLayouts } from './slides.ts'
import { websiteLayouts } from './website.ts'

/** The layouts the core brings, each kind's in the order a design would use them. */
export const layouts = [...documentLayouts, ...websiteLayouts, ...slidesLayouts, ...graphicLayouts]
