import { capitalise, fit } from './fit.ts'
import { isTelling } from './telling.ts'
import { isHour } from './wishes.ts'
import type { Voice } from './voice.ts'

type Values = Record<string, unknown>

const money = /[€$£¥₹₽₺₩]|EUR|USD|CHF|GBP|zł|руб|元|円/u

/** The prompt's own prices; where it names none, places for them. */
export const composePricing = (voice: Voice): Values => {
  const { figures, topics, phrases, chapter } = voice
  const valued = chapter.section?.entries.filter(({ value }) => value !== undefined) ?? []
  if (valued.length >= 2)
    return {
      plans: valued
        .slice(0, 3)
        .map(({ name, value = '' }) => ({ name: fit(capitalise(name), 40), price: fit(value, 20) })),
    }
  const priced = figures.filter(({ unit }) => money.test(unit)).slice(0, 3)
  const plans =
    priced.length > 0
      ? priced.map((figure, index) => ({
          name: fit(capitalise(figure.label || (topics[index] ?? phrases.words.name)), 40),
          price: fit(figure.text, 20),
        }))
      : Array.from({ length: 3 }, () => ({
          name: fit(phrases.words.name, 40),
          price: fit(phrases.words.price, 20),
        }))
  return { plans }
}

/** What is compared, as the prompt names it; who is better at what is for the person to say. */
export const composeComparison = (voice: Voice): Values => {
  const { topics, phrases } = voice
  const versus =
    /([\p{L}\p{N}' -]{2,30}?)\s(?:vs\.?|versus|gegen|contra|contre|против)\s([\p{L}\p{N}' -]{2,30})/iu.exec(
      voice.brief.prompt,
    )
  const options = versus ? [versus[1] ?? '', versus[2] ?? ''] : topics.slice(0, 2)
  const criteria = versus ? topics : topics.slice(2)
  const rows = (criteria.length > 0 ? criteria : [phrases.words.aim, phrases.words.next]).slice(0, 5)
  return {
    options: options.map((name) => ({ name: fit(capitalise(name.trim()), 50) })),
    criteria: rows.map((label) => ({
      label: fit(capitalise(label), 90),
      cells: options.map(() => ({ text: '[…]' })),
    })),
  }
}

/** Places for the people the prompt does not name. */
export const composeTeam = ({ phrases, brief }: Voice): Values => ({
  people: Array.from({ length: brief.kind === 'graphic' ? 2 : 3 }, () => ({
    name: phrases.words.name,
  })),
})

export const composeVoices = (voice: Voice): Values => {
  const own = [voice.ownSentence(), voice.ownSentence()].filter((sentence) => sentence !== undefined)
  const quotes = own.length > 0 ? own : ['[…]']
  return { voices: quotes.map((quote) => ({ quote: fit(quote, 300), name: voice.phrases.words.name })) }
}

export const composeLogos = ({ phrases }: Voice): Values => ({
  logos: Array.from({ length: 4 }, () => ({ name: phrases.words.name })),
})

export const composeReferences = ({ phrases }: Voice): Values => ({
  entries: [{ title: phrases.words.source, author: phrases.words.name, year: phrases.words.date }],
})

/** One figure with what it counts. */
export const composeKeyFigure = (voice: Voice): Values => {
  const { figures, phrases, chapter } = voice
  const short = figures.filter((figure) => figure.text.length <= 16 && isTelling(figure))
  const labelled = short.filter(({ label }) => label !== '')
  const usable = labelled.length > 0 ? labelled : short
  // What heads the page is what it shows.
  const named = usable.find(({ text }) => voice.title.includes(text))
  const figure = named ?? usable[chapter.occurrence % Math.max(1, usable.length)]
  const note = figure && voice.sentenceWith(figure.text)
  return {
    value: figure?.text ?? fit(phrases.words.figure, 16),
    label: fit(capitalise(figure?.label || chapter.topic), 90),
    ...(note && note.length <= 240 ? { note } : {}),
  }
}

/** A figure alone on its slide says there what the slide is called: nothing else on it would. */
export const headedFigure = (blocks: Values[], { title, brief }: Voice): Values[] => {
  const [figure] = blocks
  if (!figure || blocks.length > 1 || figure['blockType'] !== 'keyFigure' || brief.kind !== 'slides')
    return blocks
  const label = String(figure['label'])
  const isOther = !title.toLowerCase().includes(label.toLowerCase())
  return [{ ...(isOther ? { note: label } : {}), ...figure, label: fit(title, 90) }]
}

export const composeBanner = (voice: Voice): Values => ({
  title: fit(voice.headline(), 120),
  ...(voice.brief.kind === 'graphic' ? {} : { label: voice.action(), url: '#' }),
})

export const composeFooter = (voice: Voice): Values => {
  const { contacts, sections } = voice.reading
  const hours = sections.find(({ entries }) => entries.some(({ value }) => isHour(value ?? '')))
  const line = contacts.lines.length > 0 ? contacts.lines.join(' · ') : voice.overview()
  const small = hours ? { smallPrint: fit(`${hours.label}: ${hours.text}`, 200) } : {}
  return { name: fit(voice.subject, 80), ...(line ? { text: fit(line, 200) } : {}), ...small }
}
