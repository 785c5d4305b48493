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

const writePptx: WriteFormat = async (job) => {
  const { fonts, mode } = pptxOptions.parse(job.options)
  const measured = await measureDesign(job, { fonts })
  const scene = mode === 'exact' ? await exactScene(measured, job) : measured
  const files = await sceneFiles(scene, { made: new Date() })
  const findings = lintPptx(files)
  // In production the file is kept, for most programs will open it; the log and the report tell.
  if (findings.length > 0 && env.NODE_ENV === 'test') throw wrongFile(findings)
  const differences = mode === 'exact' ? scene.sheets.map(() => 0) : await differencesOf(scene, job)
  return {
    bytes: zipped(files),
    extension: 'pptx',
    mimeType: 'application/vnd.openxmlformats-officedocument.presentationml.presentation',
    report: reportOf(scene, { mode, findings, differences }),
    doubts: findings,
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
