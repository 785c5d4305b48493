import type { Reading } from './word-reading.ts'
import type { WordRun } from './word-rows.ts'

/** Lends the page what tells how much wider runs are drawn than office programs draw them. Runs in the page. */
export const lendFits = (): void => {
  const sample = 'Hamburgefonstiv 0123'
  // Letters that join would come apart.
  const joining = /[\u0590-\u08ff\u0900-\u0dff\u0e00-\u0fff\u1780-\u17ff\ufb1d-\ufdff\ufe70-\ufeff]/u
  /** Share of the size that letters are moved by at most. */
  const most = 0.12

  const lookOf = ({ stack, size, weight, isItalic, isCaps }: WordRun): string =>
    JSON.stringify([stack, size, weight, isItalic, isCaps])

  /** Office programs know a face in two weights, as `isBold` tells, and not how its letters change with their size. */
  const spanOf = (run: WordRun, text: string, isOffice: boolean): HTMLElement => {
    const span = document.createElement('span')
    span.textContent = text
    Object.assign(span.style, {
      position: 'absolute',
      whiteSpace: 'pre',
      letterSpacing: '0',
      fontFamily: run.stack,
      fontSize: `${run.size}px`,
      fontStyle: run.isItalic ? 'italic' : 'normal',
      fontWeight: String(isOffice ? (run.weight >= 550 ? 700 : 400) : run.weight),
      fontOpticalSizing: isOffice ? 'none' : 'auto',
      textTransform: run.isCaps ? 'uppercase' : 'none',
      textRendering: 'geometricPrecision',
      fontSynthesisStyle: 'none',
    })
    return span
  }

  /** What each text is wider by than in an office program. */
  const differences = (texts: readonly (readonly [WordRun, string])[]): number[] => {
    const room = document.createElement('div')
    Object.assign(room.style, { position: 'fixed', visibility: 'hidden', inlineSize: '0' })
    const pairs = texts.map(([run, text]) => [spanOf(run, text, false), spanOf(run, text, true)] as const)
    room.append(...pairs.flat())
    document.body.append(room)
    const widths = pairs.map(
      ([own, office]) => own.getBoundingClientRect().width - office.getBoundingClientRect().width,
    )
    room.remove()
    return widths
  }

  const fitRuns: Reading['fitRuns'] = (runs) => {
    const looks = new Map(runs.map((run) => [lookOf(run), run]))
    const unlike = differences([...looks.values()].map((run) => [run, sample] as const))
    const names = [...looks.keys()]
    const changed = new Set(names.filter((_, at) => Math.abs(unlike[at] ?? 0) > 0.05))
    const wanted = runs.filter((run) => !run.isBreak && changed.has(lookOf(run)) && !joining.test(run.text))
    const widths = differences(wanted.map((run) => [run, run.text] as const))
    for (const [at, run] of wanted.entries()) {
      const fit = (widths[at] ?? 0) / Math.max(1, [...run.text].length)
      run.fit = Math.min(most * run.size, Math.max(-most * run.size, fit))
    }
  }

  globalThis.platenReading = { ...globalThis.platenReading, fitRuns }
}
