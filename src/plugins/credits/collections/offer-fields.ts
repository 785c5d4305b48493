import type { Field } from 'payload'
import { wholeNumberField } from '../prices/whole-number-field.ts'
import { pricesField } from './currency-price.ts'
import { syncFields } from './sync-fields.ts'

/** More than any payment could be worth; the ledger counts far beyond. */
const LARGEST_OFFER = 10_000_000

/** What a pack and a plan have in common. */
export const offerFields = ({ creditsLabel }: { creditsLabel: { en: string; de: string } }): Field[] => [
  {
    name: 'title',
    type: 'text',
    label: { en: 'Title', de: 'Titel' },
    required: true,
    localized: true,
    maxLength: 80,
    admin: {
      description: {
        en: 'As people read it on the pricing page, on Stripe’s page and on the receipt.',
        de: 'Wie man ihn auf der Preisseite, auf Stripes Seite und auf dem Beleg liest.',
      },
    },
  },
  wholeNumberField({ name: 'credits', usual: 1000, min: 1, max: LARGEST_OFFER, label: creditsLabel }),
  pricesField,
  {
    name: 'active',
    type: 'checkbox',
    label: { en: 'On sale', de: 'Im Angebot' },
    defaultValue: true,
    admin: {
      position: 'sidebar',
      description: {
        en: 'Taken off sale it cannot be bought any more; what was bought stays as it is.',
        de: 'Ohne Haken kann man es nicht mehr kaufen; Gekauftes bleibt, wie es ist.',
      },
    },
  },
  ...syncFields,
]
