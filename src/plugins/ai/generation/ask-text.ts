import { callProvider } from '../providers/call-provider.ts'
import type { ObjectAnswer, ObjectRequest } from '../providers/provider.ts'
import { ProviderFailure } from '../providers/provider-failure.ts'
import type { Generation } from './generation.ts'

type Question = Omit<ObjectRequest, 'signal' | 'timeoutMs'>

/** An answer that can be read, or the text that could not. */
export type Reading = ({ ok: true } & ObjectAnswer) | { ok: false; output: string }

/**
 * One call to the text provider, tried again while that can help.
 *
 * @throws Fault with a sentence for the person; the signal's reason.
 */
export const askText = async ({ run, text, options }: Generation, question: Question): Promise<Reading> => {
  try {
    const answer = await callProvider(
      (signal) => text.provider.generateObject({ ...question, signal, timeoutMs: options.textTimeoutMs }),
      {
        provider: text.label,
        signal: run.signal,
        timeoutMs: options.textTimeoutMs,
        onRetry: (failure, attempt, delayMs) =>
          run.log.warn(
            { step: question.step, attempt, delayMs, reason: failure.reason },
            `${text.label}: ${failure.message}`,
          ),
      },
    )
    return { ok: true, ...answer }
  } catch (thrown) {
    if (thrown instanceof ProviderFailure) return { ok: false, output: thrown.output ?? '' }
    throw thrown
  }
}
