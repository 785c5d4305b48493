import type { ApiAnswer } from '../support/test-api.ts'

/** Whether a person was let in, and in what words the answer came. */
export type Verdict = {
  letIn: boolean
  said: string
  /** The answer tells nothing; only what it changed counts. */ unclear?: boolean
}

const shortOf = (body: unknown): string => JSON.stringify(body ?? null).slice(0, 200)

/** Let in when it worked, and, if given, when the body shows it. */
export const verdictOf = (
  { status, body }: ApiAnswer,
  shows: (body: Record<string, never>) => boolean = () => true,
): Verdict => ({ letIn: status < 300 && shows(body), said: `${status} ${shortOf(body)}` })

/** Let in when it was served; a conflict is told only to who may know. */
export const served = ({ status, body }: ApiAnswer): Verdict => ({
  letIn: status < 300 || status === 409,
  said: `${status} ${shortOf(body)}`,
})
