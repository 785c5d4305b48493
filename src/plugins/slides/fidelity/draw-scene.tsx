import { Buffer } from 'node:buffer'
import type { ReactNode } from 'react'
import type { Scene, SceneObject, SceneSheet } from '../scene/scene.ts'
import { DrawnChart } from './draw-chart.tsx'
import { cssFill, type Drawing, px } from './draw-looks.ts'
import { DrawnPicture, DrawnShape } from './draw-shape.tsx'
import { DrawnTable } from './draw-table.tsx'
import { DrawnText } from './draw-text.tsx'

type Options = {
  /** @font-face rules; without them the faces of the machine draw. */
  readonly fontCss?: string
  /** Where a file of the scene is; in the document itself when left out. */
  readonly addressOf?: (media: string) => string
}

const Drawn = ({ object, drawing }: { object: SceneObject; drawing: Drawing }): ReactNode => {
  switch (object.type) {
    case 'text':
      return <DrawnText object={object} drawing={drawing} />
    case 'table':
      return <DrawnTable object={object} drawing={drawing} />
    case 'chart':
      return <DrawnChart object={object} />
    case 'picture':
      return <DrawnPicture object={object} drawing={drawing} />
    case 'shape':
      return <DrawnShape object={object} drawing={drawing} />
    case 'group':
      return object.members.map((member) => <Drawn key={member.id} object={member} drawing={drawing} />)
  }
}

const Sheet = ({ sheet, drawing }: { sheet: SceneSheet; drawing: Drawing }): ReactNode => (
  <section
    style={{
      position: 'relative',
      overflow: 'hidden',
      width: px(drawing.scene.size.width),
      height: px(drawing.scene.size.height),
      ...cssFill(sheet.background, drawing),
    }}
  >
    {sheet.objects.map((object) => (
      <Drawn key={object.id} object={object} drawing={drawing} />
    ))}
  </section>
)

const inline =
  ({ media }: Scene) =>
  (key: string): string => {
    const file = media.get(key)
    return file ? `data:${file.type};base64,${Buffer.from(file.bytes).toString('base64')}` : ''
  }

/** Draws a scene as an HTML document: its sheets below each other, everything at its place, letters as office programs set them. */
export const drawScene = async (
  scene: Scene,
  { fontCss = '', addressOf = inline(scene) }: Options = {},
): Promise<string> => {
  // Next refuses a route whose modules import this at their top.
  const { renderToStaticMarkup } = await import('react-dom/server')
  const drawing = { scene, addressOf }
  const style = `${fontCss.replaceAll('<', '')}body{margin:0;background:#fff}img{display:block}`
  const head = renderToStaticMarkup(
    <>
      <meta charSet="utf-8" />
      <title>{scene.title}</title>
      <style>{style}</style>
    </>,
  )
  const body = renderToStaticMarkup(
    <div lang={scene.language}>
      {scene.sheets.map((sheet) => (
        <Sheet key={sheet.number} sheet={sheet} drawing={drawing} />
      ))}
    </div>,
  )
  return `<!doctype html><html><head>${head}</head><body>${body}</body></html>`
}
