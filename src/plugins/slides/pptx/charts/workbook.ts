import { Package } from '../package/package.ts'
import { Relations } from '../package/relations.ts'
import { zipped } from '../package/zipped.ts'
import { element, partOf, speakable, text, type Xml } from '../xml/xml.ts'
import { type Cell } from './chart-rows.ts'
import { lettersOf, SHEET } from './cells.ts'

const main = 'http://schemas.openxmlformats.org/spreadsheetml/2006/main'
const relationships = 'http://schemas.openxmlformats.org/officeDocument/2006/relationships'
const type = (name: string): string =>
  `application/vnd.openxmlformats-officedocument.spreadsheetml.${name}+xml`

/** Texts of cells, each kept once. */
class Strings {
  readonly #places = new Map<string, number>()
  #uses = 0

  at(words: string): number {
    this.#uses += 1
    const place = this.#places.get(words) ?? this.#places.size
    this.#places.set(words, place)
    return place
  }

  xml(): string {
    const items = [...this.#places.keys()].map((words) =>
      element(
        'si',
        {},
        element('t', { 'xml:space': /^\s|\s$/.test(words) ? 'preserve' : undefined }, text(words)),
      ),
    )
    return partOf(element('sst', { xmlns: main, count: this.#uses, uniqueCount: items.length }, items))
  }
}

const cellXml = (cell: Cell, place: string, strings: Strings): Xml | undefined => {
  if (typeof cell === 'number') return element('c', { r: place }, element('v', {}, text(String(cell))))
  if (cell === null || speakable(cell).trim() === '') return undefined
  return element('c', { r: place, t: 's' }, element('v', {}, text(String(strings.at(speakable(cell))))))
}

const sheetXml = (rows: readonly (readonly Cell[])[], strings: Strings): string => {
  const width = Math.max(1, ...rows.map((row) => row.length))
  const lines = rows.map((row, index) =>
    element(
      'row',
      { r: index + 1, spans: `1:${width}` },
      row.map((cell, column) => cellXml(cell, `${lettersOf(column)}${index + 1}`, strings)),
    ),
  )
  return partOf(
    element(
      'worksheet',
      { xmlns: main },
      element('dimension', { ref: `A1:${lettersOf(width - 1)}${Math.max(1, rows.length)}` }),
      element('sheetViews', {}, element('sheetView', { tabSelected: true, workbookViewId: 0 })),
      element('sheetFormatPr', { defaultRowHeight: 15 }),
      element('cols', {}, element('col', { min: 1, max: 1, width: 24, customWidth: true })),
      element('sheetData', {}, lines),
      element('pageMargins', { left: 0.7, right: 0.7, top: 0.75, bottom: 0.75, header: 0.3, footer: 0.3 }),
    ),
  )
}

const bookXml = (sheet: string): string =>
  partOf(
    element(
      'workbook',
      { xmlns: main, 'xmlns:r': relationships },
      element(
        'bookViews',
        {},
        element('workbookView', { xWindow: 0, yWindow: 0, windowWidth: 16_000, windowHeight: 9000 }),
      ),
      element('sheets', {}, element('sheet', { name: SHEET, sheetId: 1, 'r:id': sheet })),
    ),
  )

// What every workbook has: one face, the two fills programs count on, no edges, one style.
const stylesXml = (): string => {
  const list = (name: string, ...items: readonly Xml[]): Xml => element(name, { count: items.length }, items)
  const fill = (patternType: string): Xml => element('fill', {}, element('patternFill', { patternType }))
  const format = { numFmtId: 0, fontId: 0, fillId: 0, borderId: 0 }
  return partOf(
    element(
      'styleSheet',
      { xmlns: main },
      list(
        'fonts',
        element(
          'font',
          {},
          element('sz', { val: 11 }),
          element('name', { val: 'Calibri' }),
          element('family', { val: 2 }),
        ),
      ),
      list('fills', fill('none'), fill('gray125')),
      list(
        'borders',
        element('border', {}, ...['left', 'right', 'top', 'bottom', 'diagonal'].map((side) => element(side))),
      ),
      list('cellStyleXfs', element('xf', format)),
      list('cellXfs', element('xf', { ...format, xfId: 0 })),
      list('cellStyles', element('cellStyle', { name: 'Normal', xfId: 0, builtinId: 0 })),
    ),
  )
}

/** Rows of cells as a workbook with one sheet. Numbers are written with all their digits. */
export const workbookOf = (rows: readonly (readonly Cell[])[]): Uint8Array => {
  const [parts, strings, relations] = [new Package(), new Strings(), new Relations()]
  const sheet = relations.to(`${relationships}/worksheet`, 'xl/worksheets/sheet1.xml')
  relations.to(`${relationships}/styles`, 'xl/styles.xml')
  relations.to(`${relationships}/sharedStrings`, 'xl/sharedStrings.xml')
  parts.root.to(`${relationships}/officeDocument`, 'xl/workbook.xml')
  parts.part('xl/workbook.xml', { xml: bookXml(sheet), type: type('sheet.main'), relations })
  parts.part('xl/worksheets/sheet1.xml', { xml: sheetXml(rows, strings), type: type('worksheet') })
  parts.part('xl/styles.xml', { xml: stylesXml(), type: type('styles') })
  parts.part('xl/sharedStrings.xml', { xml: strings.xml(), type: type('sharedStrings') })
  return zipped(parts.files())
}
