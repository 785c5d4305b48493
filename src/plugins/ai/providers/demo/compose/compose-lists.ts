import { picture } from './fill-fields.ts'
import { readDates } from '../reading/read-dates.ts'
import { capitalise, fit } from './fit.ts'
import type { Voice } from './voice.ts'
import { isHour } from './wishes.ts'

type Values = Record<string, unknown>

/** So many topics, the page's own first; never one twice. */
const topicsFor = ({ topics }: Voice, most: number): string[] => topics.slice(0, most)

/** What the person says of a topic; nothing where they say nothing, for a list is read by its titles. */
const toldOf = (voice: Voice, topic: string, limit: number): Values => {
  const told = voice.detail(topic) ?? voice.sentenceWith(topic)
  return told ? { text: fit(told, limit) } : {}
}

/** What the prompt names, each with what it says of it. */
export const composeFeatures = (voice: Voice): Values => {
  const topics = topicsFor(
    voice,
    voice.brief.kind === 'website' && voice.topics.length >= 6 ? 6 : voice.topics.length >= 4 ? 4 : 3,
  )
  return {
    features: topics.map((topic) => ({
      title: fit(capitalise(topic), 80),
      ...toldOf(voice, topic, 160),
    })),
  }
}

/** Two or three topics side by side. */
export const composeColumns = (voice: Voice): Values => ({
  columns: topicsFor(voice, voice.topics.length >= 3 ? 3 : 2).map((topic) => ({
    title: fit(capitalise(topic), 60),
    body: fit(voice.about(topic), 300),
  })),
})

export const composeChecklist = (voice: Voice): Values => ({
  items: topicsFor(voice, 5).map((topic) => ({
    text: fit(capitalise(topic), 120),
    ...(voice.detail(topic) ? { note: fit(voice.detail(topic) ?? '', 160) } : {}),
  })),
})

export const composeQuestions = (voice: Voice): Values => {
  const mark = /[\p{Script=Arabic}]/u.test(voice.chapter.topic)
    ? '؟'
    : /[\p{Script=Han}\p{Script=Hiragana}]/u.test(voice.chapter.topic)
      ? '？'
      : '?'
  return {
    questions: topicsFor(voice, 5).map((topic) => ({
      question: fit(`${capitalise(topic)}${mark}`, 140),
      answer: fit(voice.about(topic), 400),
    })),
  }
}

/** What comes in which order, with the prompt's own hours where it names them. */
export const composeAgenda = (voice: Voice): Values => {
  const hours = voice.dates.filter(isHour)
  return {
    topics: voice.topics
      .filter((topic) => topic !== voice.subject)
      .slice(0, 7)
      .map((topic, index) => ({
        ...(hours[index] ? { time: fit(hours[index], 30) } : {}),
        title: fit(capitalise(topic), 120),
      })),
  }
}

/** The prompt's dates with what it says of them, else the order of what is to be done. */
export const composeTimeline = (voice: Voice): Values => {
  const { brief, phrases, reading, chapter } = voice
  const dated = chapter.section?.entries.filter(({ date }) => date !== undefined) ?? []
  if (dated.length >= 2)
    return {
      entries: dated.map(({ date = '', name }) => ({
        date: fit(date, 40),
        title: fit(capitalise(name), 100),
      })),
    }
  const told = reading.facts.flatMap((fact) => {
    const date = readDates(fact).find((each) => !isHour(each))
    if (date === undefined) return []
    // "Baubeginn im Juni 2027": the date stands beside what happens then.
    const what = fact
      .replace(date, '')
      .replace(/\s(?:in|on|by|since|im|am|ab|seit|bis|en|le|el|de)?\s*$/iu, '')
      .trim()
    return what.length >= 4 ? [{ date: fit(date, 40), title: fit(capitalise(what), 100) }] : []
  })
  if (told.length >= 2) return { entries: told.slice(0, 6) }
  return {
    entries: topicsFor(voice, brief.kind === 'graphic' ? 3 : 4).map((topic) => ({
      date: fit(phrases.words.date, 40),
      title: fit(capitalise(topic), 100),
      ...(voice.detail(topic) ? { text: fit(voice.detail(topic) ?? '', 200) } : {}),
    })),
  }
}

export const composeGallery = (voice: Voice): Values => ({
  images: topicsFor(voice, voice.topics.length >= 4 ? 4 : 3).map((topic) => ({
    image: picture(voice, topic),
    caption: fit(capitalise(topic), 120),
  })),
  arrangement: voice.brief.kind === 'document' ? 'even' : voice.random.pick(['even', 'mosaic']),
})
