import { defineBlock } from '../../block/define-block.ts'
import { Action } from '../action.tsx'
import { Heading } from '../heading-element.tsx'
import { bannerCss, bannerSpace } from './banner.css.ts'

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
  measure: ({ title, text: words, label }, { type, width, text, lineWidth }) => {
    const em = type.body
    const inner = width - bannerSpace.inline * 2 * em
    const isWide = width >= bannerSpace.wide * em
    const button = Math.min(
      isWide ? bannerSpace.action * em : inner,
      lineWidth(label, em, { face: 'label', weight: 600 }) + 2.8 * em,
    )
    const room = { width: isWide && label ? inner - button - bannerSpace.gap * em : inner }
    const copy =
      text(title, type.h3 * 1.32, { ...room, leading: 1.16, face: 'display' }) +
      (words ? text(words, em, room) + bannerSpace.between * em : 0)
    const act = label
      ? text(label, em, { width: button - 2.7 * em, leading: 1.2, face: 'label', weight: 600 }) + 1.9 * em
      : 0
    const height = isWide || !label ? Math.max(copy, act) : copy + act + bannerSpace.gap * 0.6 * em
    return height + bannerSpace.block * 2 * em
  },
})
