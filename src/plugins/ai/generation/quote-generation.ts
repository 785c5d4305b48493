import type { PayloadRequest } from 'payload'
import { type JobsQuote, quoteJobs, type Task } from '#jobs/index.ts'
import { generateDesign } from '../tasks/generate-design.ts'
import type { GenerateInput, GenerationJob } from './generate-input.ts'
import { prepareGeneration } from './prepare-generation.ts'

/**
 * What the same request would take at most; several kinds are summed up. Creates nothing.
 *
 * @throws what `startGeneration` refuses.
 */
export const quoteGeneration = async (
  req: PayloadRequest,
  input: GenerateInput,
  task: Task<GenerationJob> = generateDesign,
): Promise<JobsQuote> => {
  const { workspace, jobOf } = await prepareGeneration(req, input)
  const asked = input.kinds.map((kind) => ({
    task,
    input: { ...jobOf(kind), designId: '', title: '' },
    workspace,
  }))
  return quoteJobs(req, asked)
}
