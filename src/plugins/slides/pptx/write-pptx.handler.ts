import { env } from '#kernel/server/env.ts'
import type { FormatJob, WriteFormat } from '#plugins/exports/index.ts'
import { exactScene } from '../fidelity/exact-scene.ts'
import { lookAt } from '../fidelity/look-at.ts'
import { reportOf } from '../fidelity/report-of.ts'
import { measureDesign } from '../measure/measure-design.ts'
import type { Scene } from '../scene/scene.ts'
import type { LintFinding } from './lint/finding.ts'
import { lintPptx } from './lint/lint-pptx.ts'
import { zipped } from './package/zipped.ts'
import { pptxOptions } from './pptx.ts'
import { sceneFiles } from './write-scene.ts'

const writePptx: WriteFormat = async (given) => {
  const job = drawnOnce(given)
  const { fonts, mode } = pptxOptions.parse(job.options)
  const measured = await measureDesign(job, { fonts })
  const scene = mode === 'exact' ? await exactScene(measured, job) : measured
  // Side by side: one is work of this process, the other of the browser.
  const [{ bytes, findings }, differences] = await Promise.all([
    checkedFile(scene),
    mode === 'exact' ? scene.sheets.map(() => 0) : differencesOf(scene, job),
  ])
  // In production the file is kept, for most programs will open it; the log and the report tell.
  if (findings.length > 0 && env.NODE_ENV === 'test') throw wrongFile(findings)
  return {
    bytes,
    extension: 'pptx',
    mimeType: 'application/vnd.openxmlformats-officedocument.presentationml.presentation',
    report: reportOf(scene, { mode, findings, differences }),
    doubts: findings,
  }
}

const checkedFile = async (scene: Scene): Promise<{ bytes: Uint8Array; findings: LintFinding[] }> => {
  const files = await sceneFiles(scene, { made: new Date() })
  return { bytes: zipped(files), findings: lintPptx(files) }
}

/** The same document is measured and then looked at: it is put together once. */
const drawnOnce = (job: FormatJob): FormatJob => {
  const kept = new Map<string, ReturnType<FormatJob['document']>>()
  return {
    ...job,
    document: (wanted) => {
      const key = JSON.stringify(wanted)
      const document = kept.get(key) ?? job.document(wanted)
      kept.set(key, document)
      return document
    },
  }
}

/** A file is worth having without anybody having looked at it. */
const differencesOf = async (scene: Scene, job: FormatJob): Promise<(number | null)[]> => {
  try {
    return await lookAt(scene, job)
  } catch (failure) {
    job.signal.throwIfAborted()
    job.payload.logger?.warn({ err: failure }, 'A PPTX was not compared with its preview.')
    return []
  }
}

const wrongFile = (findings: readonly LintFinding[]): Error =>
  new Error(findings.map(({ rule, part, detail }) => `${rule}: ${part}: ${detail}`).join('\n'))

export default writePptx
