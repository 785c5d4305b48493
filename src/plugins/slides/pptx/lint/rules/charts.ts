import { allNamed, childNamed, type Deck, partsNamed, type Rule, targetsOf } from '../deck.ts'
import type { LintFinding } from '../finding.ts'
import { readWorkbook, type Workbook } from '../workbook.ts'
import type { XmlElement } from '../xml.ts'

const rule = 'charts'
const valueOf = (element: XmlElement | undefined): string => element?.attributes.get('val') ?? ''

/** Where each sort of chart can write its figures; elsewhere PowerPoint offers to repair the file. */
const places: Readonly<Record<string, string>> = {
  'c:barChart': 'ctr inBase inEnd outEnd',
  'c:lineChart': 'b ctr l r t',
  'c:scatterChart': 'b ctr l r t',
  'c:pieChart': 'bestFit ctr inEnd outEnd',
  'c:doughnutChart': '',
  'c:areaChart': '',
}

function* labels(chart: XmlElement, part: string): Generator<LintFinding> {
  const isStacked = /stacked/i.test(valueOf(childNamed(chart, 'c:grouping')))
  const allowed = (places[chart.name] ?? '').split(' ').filter((place) => !isStacked || place !== 'outEnd')
  for (const label of allNamed(chart, 'c:dLblPos'))
    if (!allowed.includes(valueOf(label)))
      yield { rule, part, detail: `${chart.name} has no place ${valueOf(label)} for figures` }
}

function* axes(plot: XmlElement, part: string): Generator<LintFinding> {
  const own = plot.children.filter(({ name }) => /^c:(?:cat|val|date|ser)Ax$/.test(name))
  const ids = own.map((axis) => valueOf(childNamed(axis, 'c:axId')))
  if (new Set(ids).size < ids.length) yield { rule, part, detail: 'two axes have the same id' }
  for (const axis of own)
    if (!ids.includes(valueOf(childNamed(axis, 'c:crossAx'))))
      yield { rule, part, detail: `${axis.name} crosses an axis that is not there` }
  for (const chart of plot.children.filter(({ name }) => /^c:\w+Chart$/.test(name))) {
    for (const id of chart.children.filter(({ name }) => name === 'c:axId'))
      if (!ids.includes(valueOf(id)))
        yield { rule, part, detail: `${chart.name} uses an axis that is not there` }
    yield* labels(chart, part)
  }
  for (const name of ['c:idx', 'c:order']) {
    const given = allNamed(plot, 'c:ser').map((series) => valueOf(childNamed(series, name)))
    if (new Set(given).size < given.length) yield { rule, part, detail: `two series have the same ${name}` }
  }
}

const isSame = (kept: string, cell: string | undefined): boolean =>
  cell !== undefined && (kept === cell || (cell !== '' && Number(kept) === Number(cell)))

function* caches(root: XmlElement, workbook: Workbook, part: string): Generator<LintFinding> {
  for (const reference of [...allNamed(root, 'c:numRef'), ...allNamed(root, 'c:strRef')]) {
    const formula = childNamed(reference, 'c:f')?.text ?? ''
    const cells = workbook.cells(formula)
    if (!cells) {
      yield { rule, part, detail: `${formula} are no cells of its workbook` }
      continue
    }
    const cache = reference.children.find(({ name }) => name.endsWith('Cache'))
    if (!cache) continue
    const points = cache.children.filter(({ name }) => name === 'c:pt')
    const indexes = points.map((point) => Number(point.attributes.get('idx')))
    const size = Number(valueOf(childNamed(cache, 'c:ptCount')))
    if (size !== cells.length)
      yield { rule, part, detail: `${formula} are ${cells.length} cells, not ${size}` }
    if (indexes.some((index, at) => index >= size || index <= (indexes[at - 1] ?? -1)))
      yield { rule, part, detail: `${formula}: its points are not in order` }
    for (const [at, point] of points.entries()) {
      const kept = childNamed(point, 'c:v')?.text ?? ''
      if (cache.name === 'c:numCache' && !Number.isFinite(Number(kept)))
        yield { rule, part, detail: `${formula} holds "${kept.slice(0, 20)}", which is no number` }
      if (!isSame(kept, cells[indexes[at] ?? -1]))
        yield {
          rule,
          part,
          detail: `${formula} shows "${kept.slice(0, 20)}" where its workbook has "${cells[indexes[at] ?? -1] ?? ''}"`,
        }
    }
  }
}

function* data(deck: Deck, part: string, root: XmlElement): Generator<LintFinding> {
  const [target, ...more] = targetsOf(deck, part, 'package')
  const bytes = deck.files.get(target ?? '')
  if (!bytes || more.length > 0 || !childNamed(root, 'c:externalData')) {
    yield { rule, part, detail: 'it has no workbook of its own' }
    return
  }
  try {
    yield* caches(root, readWorkbook(bytes), part)
  } catch (failure) {
    yield { rule, part: target ?? part, detail: `the workbook does not open: ${String(failure)}` }
  }
}

/** Charts have axes that know each other, figures where their sort allows them, and a workbook that says the same. */
export const chartsRule: Rule = function* (deck) {
  for (const [part, root] of partsNamed(deck, 'c:chartSpace')) {
    const [plot] = allNamed(root, 'c:plotArea')
    if (plot) yield* axes(plot, part)
    yield* data(deck, part, root)
  }
}
