import { isStopWord } from './stop-words.ts'

const bullet = /^\s*(?:[-*•·–]|\d{1,2}[.)])\s+(.+)$/u
const joins = /\s*(?:(?<!\d),|,(?!\d)|[;、，；،])\s*|\s+(?:and|und|et|y|e|sowie|plus)\s+|\s*&\s*/iu

const tidy = (phrase: string): string =>
  phrase
    .replace(/[\s.,;:!?。！？،؛"“”„«»()[\]]+$/u, '')
    .replace(/^[\s"“”„«»()[\]]+/u, '')
    .replace(
      /^(?:(?:the|an?|our|your|its|their|der|die|das|den|dem|ein|eine[nmrs]?|unsere?[nmrs]?|les?|la|une?|des|du|notre|nos|el|los|las|una?|nuestr[oa]s?|su|sus|with|mit|avec|con|and|und|et|y|how|wie|comment|cómo)\s+|[ld][’'])+/iu,
      '',
    )
    .trim()

const fits = (phrase: string): boolean => {
  const words = phrase.split(/\s+/)
  return (
    !/^\d|[%@€$£¥₹]|\d{1,3}[.,]\d|\s\d{1,3}(?!\d)/.test(phrase) &&
    phrase.length >= 3 &&
    phrase.length <= 48 &&
    words.length <= 6 &&
    words.some((word) => !isStopWord(word))
  )
}

const beforeList =
  /^.*\b(?:with|including|covering|covers?|about|like|offers?|mit|inklusive|über|wie|avec|comme|con|como|sobre)\s+/iu

/** The first entry of a list that begins in the middle of a sentence. */
const firstEntry = (entry: string): string => {
  if (beforeList.test(entry)) return tidy(entry.replace(beforeList, ''))
  const words = entry.split(/\s+/)
  const stop = words.findLastIndex((word) => isStopWord(word))
  return words.slice(stop + 1).join(' ')
}

/** Entries of lists the person wrote: bullets, and enumerations of three or more. */
const listed = (text: string): string[] => {
  const bullets = text.split('\n').flatMap((line) => bullet.exec(line)?.[1] ?? [])
  const enumerations = text.split(/[!?。！？\n]|\.(?!\d)/u).flatMap((sentence) => {
    const tail = sentence.split(/[:：]/u).at(-1) ?? sentence
    const entries = tail.split(joins).map(tidy)
    if (entries.length < 3 || !/[,;、，；،]/u.test(tail) || entries.some((each) => each.includes('@')))
      return []
    // The first entry of a list inside a sentence still has the sentence before it.
    return tail === sentence ? [firstEntry(entries[0] ?? ''), ...entries.slice(1)] : entries
  })
  return [...bullets.map((entry) => tidy(entry.split(/[:–—]/u)[0] ?? entry)), ...enumerations].filter(fits)
}

const question =
  /^(?:why|how|what|when|where|who|warum|wieso|wie|was|wann|wo|wer|pourquoi|comment|quand|où|por qué|cómo|cuándo|dónde)\b/iu

/** Runs of words that carry meaning, longest first. */
const phrases = (text: string, language: string): string[] => {
  const runs: string[] = []
  for (const clause of text.split(/[.,;:!?()\n—–"“”„«»]/u)) {
    let run: string[] = []
    for (const word of [...clause.trim().split(/\s+/), 'the']) {
      const bare = word.replace(/[^\p{L}\p{M}\d'’&/+-]/gu, '')
      if (bare && !isStopWord(bare) && !/^\d/.test(bare)) run.push(bare)
      else {
        // A question's clause holds a verb that cannot be told from its nouns: only its ends are safe.
        if (run.length > 2 && question.test(clause.trim())) runs.push(run[0] ?? '', run.at(-1) ?? '')
        else if (run.length > 3) runs.push(run[0] ?? '', run.slice(-2).join(' '))
        else if (run.length > 0) runs.push(run.join(' '))
        run = []
      }
    }
  }
  const score = (run: string): number =>
    Math.min(run.split(' ').length, 3) * 2 + (/\p{Lu}/u.test(run) ? 1 : 0)
  // German writes its nouns with a capital: a run without one at its end is a verb or an adverb.
  const nominal = language === 'de' ? runs.filter((run) => /(?:^|\s)\p{Lu}[^\s]*$/u.test(run)) : runs
  return nominal.filter((run) => run.length >= 4).toSorted((a, b) => score(b) - score(a))
}

/** Segments of a script without spaces: runs of words between particles and punctuation. */
const segments = (text: string, language: string): string[] => {
  const runs: string[] = []
  let run = ''
  for (const { segment, isWordLike } of new Intl.Segmenter(language, { granularity: 'word' }).segment(text)) {
    const particle =
      language === 'ja'
        ? /^[\p{Script=Hiragana}]+$/u.test(segment)
        : /^[的和与与在是了为对将把被让给及或有来自我们]$|^我们$|^来自$/u.test(segment)
    if (isWordLike && !particle && !/^\d/.test(segment)) run += segment
    else {
      if (run.length >= 2) runs.push(run)
      run = ''
    }
  }
  if (run.length >= 2) runs.push(run)
  return runs.filter((entry) => entry.length <= 14)
}

/** What a text is about: the lists the person wrote, else its noun-like phrases, in any case beside its subject. */
export const readTopics = ({
  text,
  language,
  subject,
}: {
  text: string
  language: string
  subject: string
}): string[] => {
  const unspaced = language === 'ja' || language === 'zh' || language === 'th'
  const lists = distinct(listed(text), subject)
  if (lists.length >= 3) return lists.slice(0, 12)
  const all = [...lists, ...(unspaced ? segments(text, language) : phrases(text, language))]
  const beside = distinct(all, subject)
  return (beside.length >= 2 ? beside : distinct(all, '')).slice(0, 12)
}

/** Parts every text has; no text is about them. */
const structural =
  /^(?:(?:outlook|ausblick)\b.*|next steps?|overview|introduction|intro|conclusions?|summary|contact|agenda|call to action|nächste schritte|überblick|einleitung|einführung|fazit|zusammenfassung|kontakt|prochaines étapes|introduction|conclusion|résumé|contact|próximos pasos|introducción|conclusión|conclusiones|resumen|contacto)$/iu

/** Without repetitions and without what the subject says already. */
const distinct = (topics: readonly string[], subject: string): string[] => {
  const kept: string[] = []
  const whole = subject.toLowerCase()
  for (const topic of topics) {
    if (structural.test(topic)) continue
    const lower = topic.toLowerCase()
    const repeats = kept.some(
      (other) => other.toLowerCase().includes(lower) || lower.includes(other.toLowerCase()),
    )
    const inSubject = whole !== '' && (whole.includes(lower) || overlaps(lower, whole))
    if (!repeats && !inSubject) kept.push(topic)
  }
  return kept
}

const overlaps = (topic: string, subject: string): boolean =>
  topic.split(' ').length > 1 && subject.includes(topic.split(' ').at(-1) ?? topic)
