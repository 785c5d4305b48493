import { callToAction } from './call-to-action/call-to-action.tsx'
import { callout } from './callout/callout.tsx'
import { chart } from './chart/chart.tsx'
import { cover } from './cover/cover.tsx'
import { heading } from './heading/heading.tsx'
import { hero } from './hero/hero.tsx'
import { image } from './image/image.tsx'
import { quote } from './quote/quote.tsx'
import { stats } from './stats/stats.tsx'
import { steps } from './steps/steps.tsx'
import { table } from './table/table.tsx'
import { text } from './text/text.tsx'

/** The blocks the core brings. */
export const blocks = [
  cover,
  heading,
  text,
  image,
  quote,
  stats,
  chart,
  table,
  steps,
  callout,
  hero,
  callToAction,
]
