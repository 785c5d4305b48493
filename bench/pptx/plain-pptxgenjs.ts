import PptxGenJS from 'pptxgenjs'
import { deck } from './deck.ts'

// Its package is CommonJS with a default export of its own, which Node hands over inside the module.
const Presentation = 'default' in PptxGenJS ? (PptxGenJS.default as typeof PptxGenJS) : PptxGenJS

type Plain = InstanceType<typeof PptxGenJS>

const titled = (pptx: Plain, title: string) => {
  const slide = pptx.addSlide()
  slide.addText(title, { x: 0.5, y: 0.3, w: 12, h: 0.8, fontSize: 32, bold: true })
  slide.addNotes(deck.notes)
  return slide
}

const picture = { x: 7, y: 1.4, w: 5.8, h: 3.9 }

/** The deck as the README of pptxgenjs makes one: each slide says what is on it, and the library writes the file. */
export const plainDeck = async (photo: string): Promise<Uint8Array> => {
  const pptx = new Presentation()
  pptx.layout = 'LAYOUT_WIDE'
  pptx.title = deck.title
  for (let index = 1; index <= deck.plain; index += 1) {
    const slide = titled(pptx, `What changed, ${index}`)
    const bullets = deck.bullets.map((text) => ({ text, options: { bullet: true, breakLine: true } }))
    slide.addText(bullets, { x: 0.5, y: 1.4, w: 6, h: 4, fontSize: 20 })
    slide.addImage({ path: photo, ...picture })
  }
  const types = {
    columns: { type: pptx.ChartType.bar, more: { barDir: 'col' } },
    bars: { type: pptx.ChartType.bar, more: { barDir: 'bar' } },
    line: { type: pptx.ChartType.line, more: {} },
    donut: { type: pptx.ChartType.doughnut, more: {} },
  } as const
  for (const { type, labels, values } of deck.charts) {
    const slide = titled(pptx, `Riders by city, as ${type}`)
    const series = [{ name: 'Thousands a day', labels: [...labels], values: [...values] }]
    slide.addChart(types[type].type, series, { x: 0.5, y: 1.4, w: 6, h: 4.5, ...types[type].more })
    slide.addImage({ path: photo, ...picture })
  }
  const slide = titled(pptx, 'Lines opened since 2015')
  const rows = [deck.table.columns, ...deck.table.rows].map((row) => row.map((text) => ({ text })))
  slide.addTable(rows, { x: 0.5, y: 1.4, w: 12 })
  const written = await pptx.write({ outputType: 'nodebuffer' })
  return written as Uint8Array // what this output type is
}
