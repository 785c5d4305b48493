const LONGEST_OUTPUT = 12_000

/** The first request again, with what came and what was wrong with it. */
export const repairPrompt = (
  prompt: string,
  { output, issues }: { output: string; issues: readonly string[] },
): string =>
  [
    prompt,
    'Your last answer could not be used:',
    ...issues.slice(0, 20).map((issue) => `- ${issue}`),
    `<answer>\n${output.slice(0, LONGEST_OUTPUT)}\n</answer>`,
    'Answer again, complete and corrected.',
  ].join('\n')
