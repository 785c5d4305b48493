'use client'
import { useAllFormFields, useTranslation } from '@payloadcms/ui'
import { reduceFieldsToValues } from 'payload/shared'
import { examplesOf } from './examples.ts'
import { pricesFrom } from './prices.ts'
import './worked-example.css'

/** The formula, worked out with the numbers of the form as they are typed. */
export const WorkedExample = () => {
  const [fields] = useAllFormFields()
  const { i18n } = useTranslation()
  const locale = i18n.language.startsWith('de') ? 'de' : 'en'
  const examples = examplesOf(pricesFrom(reduceFieldsToValues(fields, true)), locale)
  return (
    <section className="price-example" aria-label={words[locale].title}>
      <h3 className="price-example__title">{words[locale].title}</h3>
      <p className="price-example__formula">{words[locale].formula}</p>
      <dl className="price-example__list" aria-live="polite">
        {examples.map(({ what, sum, credits }) => (
          <div key={what} className="price-example__row">
            <dt>{what}</dt>
            <dd>
              <span className="price-example__sum">{sum}</span>
              <span className="price-example__credits">= {credits}</span>
            </dd>
          </div>
        ))}
      </dl>
      <p className="price-example__note">{words[locale].note}</p>
    </section>
  )
}

const words = {
  en: {
    title: 'How a price is made',
    formula: 'design + pages × page + pictures × picture, texts and pictures each at their model’s per cent',
    note: 'Rounded up to whole credits once, after the per cent. People pay for what was made, never more than the quote.',
  },
  de: {
    title: 'Wie ein Preis entsteht',
    formula: 'Entwurf + Seiten × Seite + Bilder × Bild, Texte und Bilder je zum Prozentsatz ihres Modells',
    note: 'Nach dem Prozentsatz einmal auf ganze Credits aufgerundet. Bezahlt wird, was entstanden ist, nie mehr als angekündigt.',
  },
} as const
