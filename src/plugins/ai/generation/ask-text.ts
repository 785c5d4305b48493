import { callProvider } from '../providers/call-provider.ts'
import type { ObjectAnswer, ObjectRequest } from '../providers/provider.ts'
import { ProviderFailure } from '../providers/provider-failure.ts'
import type { Generation } from './generation.ts'

type Question = Omit<ObjectRequest, 'signal' | 'timeoutMs' | 'onPartial'>

/** Who reads an answer while it arrives. */
type Reader = {
  /** A try begins; what an earlier one said is void. */
  begin(): void
  /** The text so far. */
  read(text: string): void
}

/** An answer that can be read, or the text that could not. */
export type Reading = ({ ok: true } & ObjectAnswer) | { ok: false; output: string }

/**
 * One call to the text provider, tried again while that can help.
 *
 * @throws Fault with a sentence for the person; the signal's reason.
 */
export const askText = async (
  { run, text, options }: Generation,
  question: Question,
  reader?: Reader,
): Promise<Reading> => {
  try {
    const answer = await callProvider(
      (signal) => {
        reader?.begin()
        // A try that was given up may still hear from its connection.
        const onPartial = (partial: string): void => (signal.aborted ? undefined : reader?.read(partial))
        const asked = { ...question, signal, timeoutMs: options.textTimeoutMs }
        return text.provider.generateObject(reader ? { ...asked, onPartial } : asked)
      },
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
