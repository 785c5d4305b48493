import { defineLayout } from '../kinds/define-layout.ts'
import { single } from './regions.ts'
import { websiteProof } from './website-proof.ts'
import { websiteTelling } from './website-telling.ts'

/** Sections of a site, in the order a visitor would meet them. */
export const websiteLayouts = [
  defineLayout({
    slug: 'website-hero',
    kinds: ['website'],
    label: { en: 'Hero', de: 'Einstieg' },
    role: 'opening',
    regions: [single],
    blocks: ['hero'],
    guidance: 'The first section: one hero block whose title makes the offer in at most nine words.',
  }),
  ...websiteTelling,
  ...websiteProof,
  defineLayout({
    slug: 'website-banner',
    kinds: ['website'],
    label: { en: 'Banner', de: 'Banner' },
    role: 'content',
    regions: [single],
    blocks: ['banner'],
    guidance:
      'A strip between two sections, at most once in a site: one banner with a date, an offer or a result in at most 25 words.',
    css: `.page.layout-website-banner{padding-block:0}`,
  }),
  defineLayout({
    slug: 'website-closing',
    kinds: ['website'],
    label: { en: 'Closing', de: 'Schluss' },
    role: 'closing',
    regions: [{ slug: 'main', capacity: 2 }],
    blocks: ['callToAction'],
    guidance:
      'The last section before the footer: one call to action that repeats the offer in other words, at most 40 words in all.',
  }),
  defineLayout({
    slug: 'website-footer',
    kinds: ['website'],
    label: { en: 'Footer', de: 'Fuß' },
    role: 'content',
    once: 'end',
    regions: [single],
    blocks: ['footer'],
    guidance:
      'The very end of a site, once: one footer block with who is behind it, how to reach them and the links people look for. At most 40 words.',
    css: `.page.layout-website-footer{--margin-block:56u}`,
  }),
]
