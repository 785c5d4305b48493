import type { Measure, TypeScale } from '../../block/measure.ts'
import { figureWidth } from '../figure-width.ts'

export type Plan = {
  name: string
  price: string
  period: string
  text: string
  features: { text: string; without: boolean }[]
  action: string
  url: string
  featured: boolean
}

/** Size of a plan's words against the body's. */
export const planSize = 0.9

/** Plans stand side by side as far as each has room for its features. */
export const plansInRow = (count: number, width: number, type: TypeScale): number => {
  const most = Math.max(1, Math.floor((width + type.body) / (type.body * 10.4)))
  if (most >= count) return Math.max(1, count)
  return count === 4 && most >= 2 ? 2 : most >= 2 && count !== 3 ? 2 : 1
}

export const longestPrice = (plans: readonly Plan[]): number =>
  Math.max(3, ...plans.map(({ price }) => figureWidth(price)))

/** Height of a plan of a width, borders and padding with it. */
export const planHeight = (plan: Plan, width: number, amount: number, measure: Measure): number => {
  const { text, type } = measure
  const { small } = type
  const body = type.body * planSize
  const room = width - body * 2.3 - 2
  const price =
    text(plan.price, amount, { width: room, leading: 1.15, face: 'display' }) +
    (plan.period ? text(plan.period, small, { width: room, leading: 1.4, face: 'label' }) : 0)
  const head =
    (plan.featured ? small * 1.3 + body * 0.3 : 0) +
    text(plan.name, type.h3, { width: room, leading: 1.25 }) +
    body * 0.3 +
    price
  const features = plan.features.map((feature) =>
    Math.max(body * 1.35, text(feature.text, body, { width: room - body * 1.6, leading: 1.35 })),
  )
  const parts = [
    head,
    text(plan.text, body, { width: room, leading: 1.4 }),
    features.reduce((sum, height) => sum + height + body * 0.45, 0),
    plan.action
      ? text(plan.action, body, { width: room - body * 2.4, leading: 1.2, weight: 600 }) + body * 1.5
      : 0,
  ].filter((height) => height > 0)
  return parts.reduce((sum, height) => sum + height + body * 0.75, 0) + body * 1.65
}
