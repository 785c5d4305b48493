import { defineBlock } from '../../block/define-block.ts'
import type { Measure } from '../../block/measure.ts'
import { actionsHeight } from '../action-height.ts'
import { Action } from '../action.tsx'
import { Heading } from '../heading-element.tsx'
import { bannerCss, bannerSpace } from './banner.css.ts'

type Values = { title: string; text: string; label: string }

const copyHeight = ({ title, text: words }: Values, width: number, { type, text }: Measure): number =>
  text(title, type.h3 * 1.32, { width, leading: 1.16, face: 'display' }) +
  (words ? text(words, type.body, { width }) + bannerSpace.between * type.body : 0)

const innerWidth = ({ width, type }: Measure): number => width - bannerSpace.inline * 2 * type.body

const stackedHeight = (values: Values, measure: Measure): number => {
  const act = actionsHeight([values.label], innerWidth(measure), measure)
  return (
    copyHeight(values, innerWidth(measure), measure) +
    (act > 0 ? act + bannerSpace.gap * 0.6 * measure.type.body : 0)
  )
}

const wideHeight = (values: Values, measure: Measure): number => {
  const { type, lineWidth } = measure
  const em = type.body
  const inner = innerWidth(measure)
  if (values.label === '') return copyHeight(values, inner, measure)
  const button = Math.min(
    bannerSpace.action * em,
    lineWidth(values.label, em, { face: 'label', weight: 600 }) + 3.1 * em,
  )
  const act = actionsHeight([values.label], button, measure)
  return Math.max(act, copyHeight(values, inner - button - bannerSpace.gap * em, measure))
}

export const banner = defineBlock({
  slug: 'banner',
  labels: { singular: { en: 'Banner', de: 'Banner' }, plural: { en: 'Banners', de: 'Banner' } },
  heading: 'title',
  fields: [
    { name: 'title', type: 'text', label: { en: 'Title', de: 'Titel' }, required: true, maxLength: 120 },
    { name: 'text', type: 'textarea', label: { en: 'Text', de: 'Text' }, maxLength: 200 },
    { name: 'label', type: 'text', label: { en: 'Button', de: 'Schaltfläche' }, maxLength: 40 },
    { name: 'url', type: 'text', label: { en: 'Address', de: 'Adresse' }, maxLength: 500 },
  ],
  guidance:
    'One statement in a strip of colour between two quieter parts: a date, an offer, a result. `title` in at most twelve words, `text` at most one sentence. `label` only when there is something to do, starting with a verb; `url` is "#" unless the brief gives one. At most one banner on a page.',
  example: {
    title: 'The first week is free for everyone, from 2 to 8 May',
    text: 'No ticket, no app: step on at any of the nine stops.',
    label: 'See the stops',
    url: '#',
  },
  css: bannerCss,
  Component: ({ title, text, label, url, render }) => (
    <div className="banner">
      <div className="banner-words">
        <Heading level={render.level} className="banner-title">
          {title}
        </Heading>
        {text && <p>{text}</p>}
      </div>
      {label && (
        <p className="banner-act">
          <Action label={label} url={url} />
        </p>
      )}
    </div>
  ),
  measure: (values, measure) => {
    const { wide, block } = bannerSpace
    const em = measure.width / measure.type.body
    const padding = block * 2 * measure.type.body
    if (em >= wide) return wideHeight(values, measure) + padding
    const stacked = stackedHeight(values, measure)
    // Pages with much room around are measured narrower than they are drawn: words and button may yet stand in a row.
    return padding + (em >= wide * 0.76 ? Math.max(stacked, wideHeight(values, measure)) : stacked)
  },
})
