import { cutText } from '#kernel/cut-text.ts'
import { readPrompt } from './read-prompt.ts'

/** A working title from a prompt's own words. */
export const readTitle = (prompt: string): string =>
  cutText(readPrompt(prompt).subject, 120).trim() || cutText(prompt, 80)
