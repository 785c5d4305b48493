import type { CSSProperties, ReactNode } from 'react'
import { defineBlock } from '../../block/define-block.ts'
import type { RenderContext } from '../../render/render-context.ts'
import { Action } from '../action.tsx'
import { unbroken } from '../figure-width.ts'
import { Heading } from '../heading-element.tsx'
import { Mark } from '../mark.tsx'
import { longestPrice, type Plan, planHeight, planSize, plansInRow } from './plan-height.ts'
import { pricingCss } from './pricing.css.ts'

const PlanCard = ({ plan, render }: { plan: Plan; render: RenderContext }): ReactNode => (
  <li className={plan.featured ? 'plan plan-featured' : 'plan'}>
    <div className="plan-head">
      {plan.featured && <p className="plan-badge">{render.words.recommended}</p>}
      <Heading level={render.level + 1} className="plan-name">
        {plan.name}
      </Heading>
      <p className="plan-price">
        <bdi className="plan-amount">{unbroken(plan.price)}</bdi>{' '}
        {plan.period && <span className="plan-period">{plan.period}</span>}
      </p>
    </div>
    {plan.text && <p className="plan-text">{plan.text}</p>}
    {plan.features.length > 0 && (
      <ul className="plan-features">
        {plan.features.map(({ text, without }, index) => (
          <li key={index} className={without ? 'plan-without' : undefined}>
            <Mark name={without ? 'no' : 'yes'} label={without ? render.words.no : render.words.yes} />
            <span>{text}</span>
          </li>
        ))}
      </ul>
    )}
    {plan.action && (
      <p className="actions">
        <Action label={plan.action} url={plan.url} quiet={!plan.featured} />
      </p>
    )}
  </li>
)

export const pricing = defineBlock({
  slug: 'pricing',
  labels: { singular: { en: 'Pricing', de: 'Preise' }, plural: { en: 'Pricing', de: 'Preise' } },
  fields: [
    {
      name: 'plans',
      type: 'array',
      label: { en: 'Plans', de: 'Tarife' },
      required: true,
      minRows: 1,
      maxRows: 4,
      fields: [
        { name: 'name', type: 'text', label: { en: 'Name', de: 'Name' }, required: true, maxLength: 40 },
        { name: 'price', type: 'text', label: { en: 'Price', de: 'Preis' }, required: true, maxLength: 20 },
        { name: 'period', type: 'text', label: { en: 'Period', de: 'Zeitraum' }, maxLength: 40 },
        { name: 'text', type: 'text', label: { en: 'Text', de: 'Text' }, maxLength: 140 },
        {
          name: 'features',
          type: 'array',
          label: { en: 'Features', de: 'Leistungen' },
          maxRows: 10,
          fields: [
            { name: 'text', type: 'text', label: { en: 'Text', de: 'Text' }, required: true, maxLength: 90 },
            {
              name: 'without',
              type: 'checkbox',
              label: { en: 'Not included', de: 'Nicht enthalten' },
              defaultValue: false,
            },
          ],
        },
        { name: 'action', type: 'text', label: { en: 'Button', de: 'Knopf' }, maxLength: 40 },
        { name: 'url', type: 'text', label: { en: 'Address', de: 'Adresse' }, maxLength: 300 },
        {
          name: 'featured',
          type: 'checkbox',
          label: { en: 'Recommended', de: 'Empfohlen' },
          defaultValue: false,
        },
      ],
    },
    { name: 'note', type: 'text', label: { en: 'Note', de: 'Anmerkung' }, maxLength: 200 },
  ],
  guidance:
    'One to four plans, cheapest first. `price` is the amount with its currency ("€29"), `period` what it is paid for ("per month and seat"). Three to six features each, worded alike and in the same order; `without` marks what a plan lacks. At most one plan is `featured`. Only prices from the brief: any other stands in square brackets, as in "[€29]". `note` for tax and notice.',
  example: {
    plans: [
      {
        name: 'Day',
        price: '€6.40',
        period: 'for 24 hours',
        text: 'For a visit, or the day the car is at the garage.',
        features: [
          { text: 'All trams and buses' },
          { text: 'Two children travel free' },
          { text: 'Regional trains', without: true },
        ],
        action: 'Buy a day',
        url: 'https://example.org/day',
      },
      {
        name: 'Month',
        price: '€49',
        period: 'a month, any day to cancel',
        text: 'For everybody who rides more than twice a week.',
        features: [
          { text: 'All trams and buses' },
          { text: 'Two children travel free' },
          { text: 'Regional trains' },
        ],
        action: 'Start a month',
        url: 'https://example.org/month',
        featured: true,
      },
      {
        name: 'Company',
        price: '€31',
        period: 'a month and employee, from ten',
        text: 'For employers who would rather not build a car park.',
        features: [
          { text: 'All trams and buses' },
          { text: 'Two children travel free' },
          { text: 'Regional trains' },
          { text: 'One invoice, tax free for staff' },
        ],
        action: 'Ask for an offer',
        url: 'https://example.org/company',
      },
    ],
    note: 'Fares from 1 March, tax included.',
  },
  css: pricingCss,
  Component: ({ plans, note, render }) => {
    const row = plansInRow(plans.length, render.width, render.type)
    const style = {
      '--plans': row,
      '--most': plans.length,
      '--longest': longestPrice(plans).toFixed(2),
    } as CSSProperties // custom properties are not in React's type
    return (
      <div className="pricing">
        <ul className="plans" style={style}>
          {plans.map((plan, index) => (
            <PlanCard key={index} plan={plan} render={render} />
          ))}
        </ul>
        {note && !render.continues && <p className="caption">{note}</p>}
      </div>
    )
  },
  measure: ({ plans, note }, measure) => {
    const { text, type, width } = measure
    const row = plansInRow(plans.length, width, type)
    const each = (width - (row - 1) * type.body) / row
    const amount = Math.min(type.h2, (each - type.body * planSize * 2.3) / longestPrice(plans))
    const heights = plans.map((plan) => planHeight(plan, each, amount, measure))
    const rows = Array.from({ length: Math.ceil(plans.length / row) }, (_, index) =>
      Math.max(0, ...heights.slice(index * row, (index + 1) * row)),
    )
    return (
      rows.reduce((sum, height) => sum + height + type.body, 0) +
      (note ? text(note, type.small, { leading: 1.45, face: 'label' }) : 0)
    )
  },
})
