import type { Fill } from '../../scene/paint.ts'
import type { Scene, SceneMedia, SceneObject } from '../../scene/scene.ts'
import type { Relations } from '../package/relations.ts'
import type { FindMedia } from '../paint/fill.ts'
import { relations as sorts } from '../xml/names.ts'

/** Paths of the pictures a deck shows, by the hash of their bytes. */
export type MediaPaths = ReadonlyMap<string, { readonly path: string; readonly bytes: Uint8Array }>

const extensions: Readonly<Record<SceneMedia['type'], string>> = { 'image/png': 'png', 'image/jpeg': 'jpeg' }

const ofFill = (fill: Fill | undefined): readonly string[] => (fill?.is === 'picture' ? [fill.media] : [])

const ofObject = (object: SceneObject): readonly string[] => {
  switch (object.type) {
    case 'picture':
      return [object.media]
    case 'text':
    case 'shape':
      return ofFill(object.fill)
    case 'table':
      return object.rows.flat().flatMap(({ fill }) => ofFill(fill))
    case 'group':
      return object.members.flatMap(ofObject)
    case 'chart':
      return []
  }
}

/** Every picture that is shown somewhere, once, in the order they are shown. */
export const mediaPaths = ({ layouts, sheets, media }: Scene): MediaPaths => {
  const shown = [
    ...layouts.flatMap(({ background }) => ofFill(background)),
    ...sheets.flatMap(({ background, objects }) => [...ofFill(background), ...objects.flatMap(ofObject)]),
  ]
  const found = [...new Set(shown)].flatMap((hash) => {
    const file = media.get(hash)
    return file ? [{ hash, file }] : []
  })
  return new Map(
    found.map(({ hash, file }, index) => [
      hash,
      { path: `ppt/media/image${index + 1}.${extensions[file.type]}`, bytes: file.bytes },
    ]),
  )
}

/** Finds pictures for a part, which then leads to them. */
export const mediaOf =
  (media: MediaPaths, relations: Relations): FindMedia =>
  (hash) => {
    const file = media.get(hash)
    return file && relations.to(sorts.picture, file.path)
  }
