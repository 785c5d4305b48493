import { defineKind } from './define-kind.ts'

export const documentKind = defineKind({
  slug: 'document',
  label: { en: 'Document', de: 'Dokument' },
  description: {
    en: 'Reports, papers and plans on sheets for print and PDF',
    de: 'Berichte, Papiere und Pläne auf Bögen für Druck und PDF',
  },
  sizes: [
    { slug: 'a4', label: 'A4', width: 210, height: 297, unit: 'mm' },
    { slug: 'letter', label: 'Letter', width: 215.9, height: 279.4, unit: 'mm' },
  ],
  flow: 'paged',
  pages: { min: 1, default: 6, max: 40 },
  type: { h1: 66, h2: 35, h3: 19, body: 16.2, small: 11.8, figure: 48 },
  margin: { block: 84, inline: 80 },
  gap: 30,
  fit: { smallest: 90 },
})

export const websiteKind = defineKind({
  slug: 'website',
  label: { en: 'Website', de: 'Website' },
  description: {
    en: 'A responsive site of sections, on one page or several',
    de: 'Eine responsive Website aus Abschnitten, auf einer Seite oder mehreren',
  },
  sizes: [
    { slug: 'desktop', label: { en: 'Desktop', de: 'Desktop' }, width: 1440, height: 1024, unit: 'px' },
  ],
  flow: 'continuous',
  pages: { min: 1, default: 6, max: 20 },
  type: { h1: 84, h2: 50, h3: 23, body: 18, small: 14, figure: 68 },
  margin: { block: 96, inline: 112 },
  gap: 40,
})

export const slidesKind = defineKind({
  slug: 'slides',
  label: { en: 'Slides', de: 'Präsentation' },
  description: {
    en: 'A deck to present, one idea a slide',
    de: 'Folien zum Vortragen, ein Gedanke je Folie',
  },
  sizes: [
    { slug: 'wide', label: '16:9', width: 1280, height: 720, unit: 'px' },
    { slug: 'classic', label: '4:3', width: 1024, height: 768, unit: 'px', scale: 0.88 },
  ],
  flow: 'paged',
  pages: { min: 1, default: 8, max: 60 },
  type: { h1: 92, h2: 48, h3: 28, body: 25, small: 17, figure: 96 },
  margin: { block: 64, inline: 76 },
  gap: 32,
  fit: { smallest: 72 },
  notes: true,
})

export const graphicKind = defineKind({
  slug: 'graphic',
  label: { en: 'Graphic', de: 'Grafik' },
  description: {
    en: 'Posts, stories, link previews and posters',
    de: 'Beiträge, Stories, Vorschaubilder und Plakate',
  },
  sizes: [
    { slug: 'square', label: { en: 'Square', de: 'Quadrat' }, width: 1080, height: 1080, unit: 'px' },
    {
      slug: 'story',
      label: { en: 'Story', de: 'Story' },
      width: 1080,
      height: 1920,
      unit: 'px',
      scale: 1.14,
    },
    {
      slug: 'open-graph',
      label: { en: 'Link preview', de: 'Linkvorschau' },
      width: 1200,
      height: 630,
      unit: 'px',
      scale: 0.78,
    },
    // A poster is read from across a street first: its type takes more of the sheet than that of a post.
    {
      slug: 'a3',
      label: { en: 'Poster A3', de: 'Plakat A3' },
      width: 297,
      height: 420,
      unit: 'mm',
      scale: 1.08,
    },
  ],
  flow: 'paged',
  pages: { min: 1, default: 1, max: 10 },
  type: { h1: 122, h2: 82, h3: 42, body: 37, small: 28, figure: 190 },
  margin: { block: 80, inline: 80 },
  gap: 48,
  fit: { smallest: 60 },
})

/** The four kinds of design the core brings. */
export const kinds = [documentKind, websiteKind, slidesKind, graphicKind]
