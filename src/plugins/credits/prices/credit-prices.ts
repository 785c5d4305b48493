import type { Field, GlobalConfig } from 'payload'
import { contentAdmin } from '#access/rules.ts'
import { forgetPrices } from './read-prices.ts'
import { defaultPrices, MAX_PERCENT } from './prices.ts'
import { nameField } from './name-field.ts'
import { priceRows } from './price-rows.ts'
import { wholeNumberField } from './whole-number-field.ts'

/** Versions kept: who wonders about a price looks back a year, not a decade. */
const MAX_VERSIONS = 100
const { base, page, picture, outline, rewrite, narration, maxPerJob, lowBalance } = defaultPrices

const creditsFor = (name: string, usual: number, label: { en: string; de: string }) =>
  wholeNumberField({ name, usual, label })

const designs: Field[] = [
  {
    name: 'example',
    type: 'ui',
    admin: { components: { Field: '/src/plugins/credits/prices/worked-example.tsx#WorkedExample' } },
  },
  {
    type: 'row',
    fields: [
      creditsFor('base', base, { en: 'A design', de: 'Ein Entwurf' }),
      creditsFor('page', page, { en: 'Each page', de: 'Jede Seite' }),
      creditsFor('picture', picture, { en: 'Each picture', de: 'Jedes Bild' }),
    ],
  },
  priceRows({
    name: 'kinds',
    label: { en: 'Kinds with prices of their own', de: 'Arten mit eigenen Preisen' },
    labels: { singular: { en: 'Kind', de: 'Art' }, plural: { en: 'Kinds', de: 'Arten' } },
    namedBy: ['kind'],
    description: {
      en: 'All other kinds cost what is said above.',
      de: 'Alle anderen Arten kosten, was oben steht.',
    },
    fields: [
      nameField({ name: 'kind', registry: 'kinds', label: { en: 'Kind', de: 'Art' } }),
      creditsFor('base', base, { en: 'A design', de: 'Ein Entwurf' }),
      creditsFor('page', page, { en: 'Each page', de: 'Jede Seite' }),
    ],
  }),
  priceRows({
    name: 'tiers',
    label: { en: 'Models that cost more or less', de: 'Modelle, die mehr oder weniger kosten' },
    labels: { singular: { en: 'Model', de: 'Modell' }, plural: { en: 'Models', de: 'Modelle' } },
    namedBy: ['provider', 'model'],
    description: {
      en: 'A per cent of the price of what the model makes: texts or pictures. Without a model, all of the provider’s.',
      de: 'Ein Prozentsatz des Preises dessen, was das Modell macht: Texte oder Bilder. Ohne Modell gilt er für alle des Anbieters.',
    },
    fields: [
      nameField({ name: 'provider', registry: 'providers', label: { en: 'Provider', de: 'Anbieter' } }),
      { name: 'model', type: 'text', label: { en: 'Model', de: 'Modell' }, maxLength: 120 },
      wholeNumberField({
        name: 'percent',
        usual: 100,
        max: MAX_PERCENT,
        label: { en: 'Per cent', de: 'Prozent' },
      }),
    ],
  }),
]

const others: Field[] = [
  {
    type: 'row',
    fields: [
      creditsFor('outline', outline, { en: 'Outline of a deck', de: 'Gliederung einer Präsentation' }),
      creditsFor('rewrite', rewrite, { en: 'Writing a page again', de: 'Eine Seite neu schreiben' }),
      creditsFor('narration', narration, { en: 'Minute of narration', de: 'Minute Vertonung' }),
    ],
  },
  priceRows({
    name: 'exports',
    label: { en: 'Exports', de: 'Exporte' },
    labels: { singular: { en: 'Format', de: 'Format' }, plural: { en: 'Formats', de: 'Formate' } },
    namedBy: ['format'],
    description: { en: 'All other formats are free.', de: 'Alle anderen Formate sind kostenlos.' },
    usual: defaultPrices.exports,
    fields: [
      nameField({ name: 'format', registry: 'formats', label: { en: 'Format', de: 'Format' } }),
      creditsFor('credits', 0, { en: 'Credits', de: 'Credits' }),
    ],
  }),
]

const limits: Field[] = [
  {
    type: 'row',
    fields: [
      wholeNumberField({
        name: 'maxPerJob',
        usual: maxPerJob,
        min: 1,
        label: { en: 'Most credits of one job', de: 'Höchstens so viele Credits je Auftrag' },
        description: {
          en: 'A job that could cost more is refused before it begins.',
          de: 'Ein Auftrag, der mehr kosten könnte, wird abgelehnt, bevor er beginnt.',
        },
      }),
      wholeNumberField({
        name: 'lowBalance',
        usual: lowBalance,
        label: { en: 'Low balance below', de: 'Niedriges Guthaben unter' },
        description: {
          en: 'Owners get a mail and a notice when their workspace has less.',
          de: 'Die Leitung bekommt eine Mail und einen Hinweis, wenn ihr Arbeitsbereich weniger hat.',
        },
      }),
    ],
  },
]

/** What things cost: content, kept with its versions, changed by content admins. */
export const creditPrices: GlobalConfig = {
  slug: 'credit-prices',
  label: { en: 'Prices', de: 'Preise' },
  admin: {
    group: { en: 'Money', de: 'Geld' },
    description: {
      en: 'What a job costs, in whole credits. A change counts for jobs that begin after it.',
      de: 'Was ein Auftrag kostet, in ganzen Credits. Eine Änderung gilt für Aufträge, die danach beginnen.',
    },
  },
  access: { read: contentAdmin, update: contentAdmin, readVersions: contentAdmin },
  versions: { max: MAX_VERSIONS },
  hooks: { afterChange: [({ req }) => forgetPrices(req.payload)] },
  fields: [
    {
      type: 'tabs',
      tabs: [
        { label: { en: 'Designs', de: 'Entwürfe' }, fields: designs },
        { label: { en: 'Outlines, pages, exports', de: 'Gliederungen, Seiten, Exporte' }, fields: others },
        { label: { en: 'Limits', de: 'Grenzen' }, fields: limits },
      ],
    },
  ],
}
