/** US dollars for a million tokens; `since` is the first day it holds, for prices announced ahead. */
export type Price = { input: number; output: number; since?: string }

/**
 * List prices of the providers' own endpoints, read in November 2026 from developers.openai.com/api/docs/pricing and
 * ai.google.dev/gemini-api/docs/pricing. A model that is not here has no price: `AI_PRICES` adds or replaces one.
 * Image models: input is text, output is pictures.
 */
export const prices: Readonly<Record<string, readonly [Price, ...Price[]]>> = {
  'gpt-6-astra': [{ input: 10, output: 50 }],
  'gpt-6.1-sol': [{ input: 2, output: 10 }],
  'gpt-6.1-terra': [{ input: 1, output: 5 }],
  'gpt-6-luna': [{ input: 0.1, output: 0.5 }],
  'gpt-image-1': [{ input: 5, output: 40 }],
  'gpt-image-2': [{ input: 5, output: 30 }],
  'gpt-image-2.5-flare': [{ input: 5, output: 30 }],
  'gpt-image-2.5-sunburst': [{ input: 5, output: 30 }],
  'gemini-3.8-flash': [
    { input: 0.75, output: 3.75 },
    { input: 1.5, output: 7.5, since: '2027-01-01' },
  ],
  'gemini-3.5-flash': [{ input: 1.5, output: 9 }],
  'gemini-3.5-flash-lite': [{ input: 0.3, output: 2.5 }],
}

/** What the demo and drawn stand-ins cost. */
export const free: Price = { input: 0, output: 0 }
