import { StripeFailure } from './books.ts'

export type Answer = { status: number; body: unknown }

/** Remembers what was answered to each idempotency key. */
export type Once = (
  key: string | undefined,
  asked: string,
  answer: () => Answer,
) => Answer & { isReplay: boolean }

/** The same key with the same request is answered as before; with another request it is refused. */
export const answerOnce = (): Once => {
  const told = new Map<string, { asked: string; answer: Answer }>()
  return (key, asked, answer) => {
    if (key === undefined) return { ...answer(), isReplay: false }
    const before = told.get(key)
    if (before && before.asked !== asked) throw otherRequest()
    if (before) return { ...before.answer, isReplay: true }
    const fresh = structuredClone(answer())
    told.set(key, { asked, answer: fresh })
    return { ...fresh, isReplay: false }
  }
}

const otherRequest = (): StripeFailure =>
  new StripeFailure(400, {
    type: 'idempotency_error',
    message:
      'Keys for idempotent requests can only be used with the same parameters they were first used with.',
  })
