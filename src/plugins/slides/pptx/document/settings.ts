import { themePath } from '../layouts/master.ts'
import type { Package } from '../package/package.ts'
import { relations as sorts, spaces, types } from '../xml/names.ts'
import { element, partOf } from '../xml/xml.ts'

/** Parts every presentation leads to besides its slides. */
export const settingsPaths = [
  [sorts.presentationProperties, 'ppt/presProps.xml'],
  [sorts.viewProperties, 'ppt/viewProps.xml'],
  [sorts.theme, themePath],
  [sorts.tableStyles, 'ppt/tableStyles.xml'],
] as const

/** Adds what a program remembers of a presentation; all as it is in a new one. */
export const addSettings = (parts: Package): void => {
  parts.part('ppt/presProps.xml', {
    xml: partOf(element('p:presentationPr', spaces)),
    type: types.presentationProperties,
  })
  parts.part('ppt/viewProps.xml', {
    xml: partOf(element('p:viewPr', spaces, element('p:gridSpacing', { cx: 76_200, cy: 76_200 }))),
    type: types.viewProperties,
  })
  parts.part('ppt/tableStyles.xml', {
    xml: partOf(
      element('a:tblStyleLst', {
        'xmlns:a': spaces['xmlns:a'],
        def: '{5C22544A-7EE6-4342-B048-85BDC9FD1C3A}',
      }),
    ),
    type: types.tableStyles,
  })
}
