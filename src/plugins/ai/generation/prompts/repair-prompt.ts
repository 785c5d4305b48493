import { fenced } from './fenced.ts'

const LONGEST_OUTPUT = 12_000

/** The first request again, with what came and what was wrong with it. */
export const repairPrompt = (
  prompt: string,
  { output, issues }: { output: string; issues: readonly string[] },
): string =>
  [
    prompt,
    'Your last answer could not be used. What is wrong with it:',
    ...issues.slice(0, 20).map((issue) => `- ${issue.slice(0, 400)}`),
    fenced('answer', output.slice(0, LONGEST_OUTPUT)),
    'Answer again: the whole JSON object, complete, with these faults put right and everything else kept. Keys and types as the schema has them; texts within their limits, shortened by writing less, not by cutting words off.',
  ].join('\n')
