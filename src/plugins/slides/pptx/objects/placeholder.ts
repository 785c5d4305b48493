import type { Placeholder, SceneLayout } from '../../scene/scene.ts'
import { whole } from '../xml/whole.ts'
import { element, type Xml } from '../xml/xml.ts'

const types = {
  title: 'title',
  subtitle: 'subTitle',
  body: 'body',
  picture: 'pic',
  footer: 'ftr',
  number: 'sldNum',
} as const

/** Sorts that a slide has once, under the numbers office programs give them. */
const single: Partial<Record<Placeholder, number>> = { footer: 11, number: 12 }
const first = { subtitle: 100, body: 200, picture: 300 } as const

const indexOf = (role: Exclude<Placeholder, 'title'>, index: number): number =>
  role === 'footer' || role === 'number' ? (single[role] ?? 0) : first[role] + whole(index, 1, 99)

/** A place of a layout; that of a slide with the same type and number is the one that fills it. */
export const placeholderXml = (role: Placeholder, index: number): Xml =>
  role === 'title'
    ? element('p:ph', { type: 'title' })
    : element('p:ph', {
        type: types[role],
        sz: single[role] === undefined ? undefined : 'quarter',
        idx: indexOf(role, index),
      })

/** Gives each place of a layout away once. */
export const placesTaken = ({ places }: SceneLayout): ((role: Placeholder, index: number) => boolean) => {
  const free = new Set(places.map(({ role, index }) => placeholderXml(role, index)))
  return (role, index) => free.delete(placeholderXml(role, index))
}
