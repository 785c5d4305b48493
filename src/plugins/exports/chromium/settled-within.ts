/** Whether a promise is fulfilled in time; it is left alone when it is not. */
export const settledWithin = async (
  promise: Promise<unknown>,
  milliseconds: number,
): Promise<'settled' | 'failed' | 'late'> => {
  const { promise: bell, resolve: ring } = Promise.withResolvers<'late'>()
  const timer = setTimeout(() => ring('late'), milliseconds)
  const outcome = promise.then(
    () => 'settled' as const,
    () => 'failed' as const,
  )
  return Promise.race([outcome, bell]).finally(() => clearTimeout(timer))
}
