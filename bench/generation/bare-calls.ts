import type { WireRequest } from '../../tests/support/wire/wire-server.ts'

/** The calls of a design in the order they depend on each other: the plan, then all pages, then all pictures. */
export type Chain = readonly (readonly Pick<WireRequest, 'path' | 'body'>[])[]

/** The chain of calls that a design was made of, as the server saw them. */
export const chainOf = (requests: readonly WireRequest[]): Chain => {
  const texts = requests.filter(({ path }) => path.endsWith('/chat/completions'))
  const pictures = requests.filter(({ path }) => path.endsWith('/images/generations'))
  return [texts.slice(0, 1), texts.slice(1), pictures].filter((step) => step.length > 0)
}

/** The same calls and nothing else: what a script would do that throws the answers away. */
export const bareCalls = async (url: string, chain: Chain): Promise<void> => {
  for (const step of chain) {
    await Promise.all(
      step.map(async ({ path, body }) => {
        const answer = await fetch(`${url}${path}`, {
          method: 'POST',
          headers: { 'content-type': 'application/json' },
          body: JSON.stringify(body),
        })
        await answer.json()
      }),
    )
  }
}
