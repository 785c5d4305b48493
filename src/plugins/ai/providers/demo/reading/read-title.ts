import { readPrompt } from './read-prompt.ts'

/** A working title from a prompt's own words. */
export const readTitle = (prompt: string): string =>
  readPrompt(prompt).subject.slice(0, 120).trim() || prompt.slice(0, 80)
