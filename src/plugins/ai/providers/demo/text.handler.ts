import type { TextProvider } from '../provider.ts'
import { composePage } from './compose/compose-page.ts'
import { composePlan } from './compose/compose-plan.ts'

const MODEL = 'platen-demo-1'

/** About four characters a token, as models count English: usage is priced like a model's. */
const tokens = (text: string): number => Math.ceil(text.length / 4)

/** No model: composes from the prompt's words and the block definitions. The same request gives the same answer. */
const demoText: TextProvider = {
  async generateObject({ context, system, prompt, schema, signal }) {
    signal.throwIfAborted()
    const value = context.step === 'plan' ? composePlan(context) : composePage(context)
    const usage = {
      inputTokens: tokens(system + prompt + JSON.stringify(schema)),
      outputTokens: tokens(JSON.stringify(value)),
    }
    return Promise.resolve({ value, usage, model: MODEL })
  },
}

export default demoText
