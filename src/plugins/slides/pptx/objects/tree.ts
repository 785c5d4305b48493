import { element, type Xml } from '../xml/xml.ts'

const nowhere = ['a:off', 'a:chOff'].map((name) => [name, { x: 0, y: 0 }] as const)

/** The tree of a slide's objects; its root has the number 1. */
export const treeXml = (objects: readonly (Xml | readonly Xml[])[]): Xml => {
  const [off, chOff] = nowhere.map(([name, at]) => element(name, at))
  return element(
    'p:spTree',
    {},
    element(
      'p:nvGrpSpPr',
      {},
      element('p:cNvPr', { id: 1, name: '' }),
      element('p:cNvGrpSpPr'),
      element('p:nvPr'),
    ),
    element(
      'p:grpSpPr',
      {},
      element(
        'a:xfrm',
        {},
        off,
        element('a:ext', { cx: 0, cy: 0 }),
        chOff,
        element('a:chExt', { cx: 0, cy: 0 }),
      ),
    ),
    objects,
  )
}

/** Counts a slide's objects, beginning after the tree itself. */
export const counter = (): (() => number) => {
  let last = 1
  return () => ++last
}
