import { setTimeout as sleep } from 'node:timers/promises'
import type { TextProvider } from '../provider.ts'
import { composePage } from './compose/compose-page.ts'
import { composePlan } from './compose/compose-plan.ts'
import { demoModel } from './model.ts'

/** About four characters a token, as models count English: usage is priced like a model's. */
const tokens = (text: string): number => Math.ceil(text.length / 4)

/** A model takes a moment over each page; so that one sees how an outline grows, so does this. */
const PAGE_MS = 60
const LONGEST_MS = 1500

/** The answer as it would arrive: page by page. */
const tell = async (value: object, { onPartial, signal }: Telling): Promise<void> => {
  const json = JSON.stringify(value)
  const ends = [...json.matchAll(/\},/g)].map(({ index }) => index + 1)
  const pause = Math.min(PAGE_MS, LONGEST_MS / (ends.length + 1))
  for (const end of ends) {
    onPartial(json.slice(0, end))
    await sleep(pause, undefined, { signal })
  }
  onPartial(json)
}

type Telling = { onPartial: (text: string) => void; signal: AbortSignal }

/** No model: composes from the prompt's words and the block definitions. The same request gives the same answer. */
const demoText: TextProvider = {
  async generateObject({ context, system, prompt, schema, signal, onPartial }) {
    signal.throwIfAborted()
    const value = context.step === 'plan' ? composePlan(context) : composePage(context)
    if (onPartial) await tell(value, { onPartial, signal })
    const usage = {
      inputTokens: tokens(system + prompt + JSON.stringify(schema)),
      outputTokens: tokens(JSON.stringify(value)),
    }
    return { value, usage, model: demoModel }
  },
}

export default demoText
