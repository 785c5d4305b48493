import type { Box } from '../../scene/box.ts'
import type { Placeholder, Scene } from '../../scene/scene.ts'
import { mediaOf, type MediaPaths } from '../document/media.ts'
import { counter, treeXml } from '../objects/tree.ts'
import { Relations } from '../package/relations.ts'
import { backgroundXml } from '../paint/background.ts'
import { relations as sorts, spaces } from '../xml/names.ts'
import { element, partOf, type Xml } from '../xml/xml.ts'
import { layoutPath } from './layout.ts'
import { masterLooks, type MasterLooks } from './master-looks.ts'
import { offeredPlaceXml } from './place.ts'
import { smallStyle, textStylesXml } from './text-styles.ts'

export const themePath = 'ppt/theme/theme1.xml'

/** Numbers of masters and layouts begin here, and are never those of another. */
export const firstMasterId = 2_147_483_648

/** Names of the theme's colours on slides, as every office program maps them. */
export const colourMapXml = element('p:clrMap', {
  bg1: 'lt1',
  tx1: 'dk1',
  bg2: 'lt2',
  tx2: 'dk2',
  accent1: 'accent1',
  accent2: 'accent2',
  accent3: 'accent3',
  accent4: 'accent4',
  accent5: 'accent5',
  accent6: 'accent6',
  hlink: 'hlink',
  folHlink: 'folHlink',
})

const types = { title: 'title', body: 'body', date: 'dt', footer: 'ftr', number: 'sldNum' } as const
type Role = keyof typeof types

const rows: readonly { role: Role; name: string; idx?: number; sz?: string }[] = [
  { role: 'title', name: 'Title Placeholder 1' },
  { role: 'body', name: 'Text Placeholder 2', idx: 1 },
  { role: 'date', name: 'Date Placeholder 3', idx: 2, sz: 'half' },
  { role: 'footer', name: 'Footer Placeholder 4', idx: 3, sz: 'quarter' },
  { role: 'number', name: 'Slide Number Placeholder 5', idx: 4, sz: 'quarter' },
]

/** Where the master offers its places: those of a layout where one has them, else around the middle of the slide. */
const placesOf = ({ layouts, size, direction }: Scene): Readonly<Record<Role, Box>> => {
  const [margin, third] = [Math.round(size.width * 0.06), Math.round(size.width * 0.25)]
  const wide = size.width - 2 * margin
  const bottom = Math.round(size.height * 0.93)
  const low = { y: bottom, width: third, height: Math.round(size.height * 0.05) }
  const [left, right] = [margin, size.width - margin - third]
  const box = (y: number, height: number): Box => ({
    x: margin,
    y: Math.round(size.height * y),
    width: wide,
    height: Math.round(size.height * height),
  })
  const known = (role: Placeholder): Box | undefined =>
    layouts
      .find(
        ({ places }) => places.some((place) => place.role === 'title') && places.some((p) => p.role === role),
      )
      ?.places.find((place) => place.role === role)?.box
  return {
    title: known('title') ?? box(0.08, 0.16),
    body: known('body') ?? box(0.28, 0.6),
    date: { ...low, x: Math.round((size.width - third) / 2) },
    footer: known('footer') ?? { ...low, x: direction === 'ltr' ? left : right },
    number: known('number') ?? { ...low, x: direction === 'ltr' ? right : left },
  }
}

const placeXml = (scene: Scene, looks: { title: MasterLooks; body: MasterLooks }): readonly Xml[] => {
  const boxes = placesOf(scene)
  const nextId = counter()
  return rows.map(({ role, name, idx, sz }) =>
    offeredPlaceXml({
      id: nextId(),
      name,
      placeholder: element('p:ph', { type: types[role], sz, idx }),
      box: boxes[role],
      role,
      language: scene.language,
      properties: element(
        'a:bodyPr',
        {
          vert: 'horz',
          lIns: 0,
          tIns: 0,
          rIns: 0,
          bIns: 0,
          rtlCol: scene.direction === 'rtl',
          anchor: role === 'title' ? 'b' : role === 'body' ? 't' : 'ctr',
        },
        element('a:noAutofit'),
      ),
      ...(idx !== undefined && idx > 1 && { styles: [smallStyle(looks.body, { ...scene, role })] }),
    }),
  )
}

/** The part of the one master: its places, its styles and its layouts. */
export const masterPart = (scene: Scene, media: MediaPaths) => {
  const relations = new Relations()
  const layouts = scene.layouts.map((_, index) =>
    element('p:sldLayoutId', {
      id: firstMasterId + 1 + index,
      'r:id': relations.to(sorts.layout, layoutPath(index)),
    }),
  )
  relations.to(sorts.theme, themePath)
  const looks = masterLooks(scene)
  const ground = scene.layouts[0]?.background ?? { is: 'none' }
  const background =
    ground.is === 'none'
      ? element('p:bg', {}, element('p:bgRef', { idx: 1001 }, element('a:schemeClr', { val: 'bg1' })))
      : backgroundXml(ground, mediaOf(media, relations))
  const root = element(
    'p:sldMaster',
    { ...spaces, preserve: true },
    element('p:cSld', {}, background, treeXml(placeXml(scene, looks))),
    colourMapXml,
    layouts.length > 0 && element('p:sldLayoutIdLst', {}, layouts),
    textStylesXml(looks, scene),
  )
  return { xml: partOf(root), relations }
}
