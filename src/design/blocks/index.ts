import { agenda } from './agenda/agenda.tsx'
import { banner } from './banner/banner.tsx'
import { contents } from './contents/contents.tsx'
import { faq } from './faq/faq.tsx'
import { features } from './features/features.tsx'
import { footer } from './footer/footer.tsx'
import { gallery } from './gallery/gallery.tsx'
import { logos } from './logos/logos.tsx'
import { team } from './team/team.tsx'
import { testimonials } from './testimonials/testimonials.tsx'
import { checklist } from './checklist/checklist.tsx'
import { code } from './code/code.tsx'
import { columns } from './columns/columns.tsx'
import { comparison } from './comparison/comparison.tsx'
import { divider } from './divider/divider.tsx'
import { keyFigure } from './key-figure/key-figure.tsx'
import { pricing } from './pricing/pricing.tsx'
import { references } from './references/references.tsx'
import { timeline } from './timeline/timeline.tsx'
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
  keyFigure,
  comparison,
  timeline,
  pricing,
  columns,
  checklist,
  code,
  references,
  divider,
  features,
  gallery,
  testimonials,
  team,
  logos,
  faq,
  agenda,
  contents,
  banner,
  footer,
]
