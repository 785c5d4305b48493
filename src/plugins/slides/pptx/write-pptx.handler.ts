import type { WriteFormat } from '#plugins/exports/index.ts'
import { measureDesign } from '../measure/measure-design.ts'
import { pptxOptions } from './pptx.ts'
import { writeScene } from './write-scene.ts'

const writePptx: WriteFormat = async (job) => {
  const { fonts } = pptxOptions.parse(job.options)
  const scene = await measureDesign(job, { fonts })
  return writeScene(scene, { made: new Date() })
}

export default writePptx
