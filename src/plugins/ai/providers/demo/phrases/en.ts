import type { Phrases } from './phrases.ts'
import { words } from './words/en.ts'

export const en: Phrases = {
  headlines: {
    opening: ['{S}', '{S} at a glance', 'Introducing {s}'],
    why: ['It begins with {t}', '{T}: where it begins'],
    audience: ['For {a}: {t}', 'Up close: {t}', '{T} at first hand'],
    offer: ['What to expect: {t}', 'At the centre: {t}'],
    how: ['{T}, step by step'],
    detail: ['A closer look at {t}', '{T} in detail', 'More about {t}'],
    figures: ['{n}: the number to remember', '{T} in figures'],
    plan: ['{T}: the next steps', 'What happens next: {t}'],
    risk: ['What could hold {t} back', '{T}: what to watch for'],
    closing: ['The next step with {s}', '{S}: time to start'],
  },
  texts: {
    opening: [
      'What {s} should achieve, what it needs, and where to begin.',
      '{S} in short: {t}, and the decisions that follow from it.',
      'An overview that can be read in five minutes and acted on the same day.',
    ],
    closing: [
      'One decision about {t} is enough to begin. The first results will show what comes next.',
      'The groundwork for {s} is here. What remains is a date, a name and a first step.',
      'Questions and objections are welcome now, while changes are still easy.',
    ],
  },
  asks: [
    '[{T}: what it is and for whom, in two sentences]',
    '[{T}: one example from practice]',
    '[{T}: what readers should know before they decide]',
  ],
  actions: [
    'Plan a first conversation',
    'See how it works',
    'Ask a question',
    'Get in touch',
    'Take the first step',
  ],
  words,
}
