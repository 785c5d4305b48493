import { ar } from './ar.ts'
import { de } from './de.ts'
import { en } from './en.ts'
import { es } from './es.ts'
import { fr } from './fr.ts'
import { he } from './he.ts'
import { hi } from './hi.ts'
import { it } from './it.ts'
import { ja } from './ja.ts'
import { ko } from './ko.ts'
import { neutral } from './neutral.ts'
import { nl } from './nl.ts'
import { pl } from './pl.ts'
import type { Phrases } from './phrases.ts'
import { pt } from './pt.ts'
import { ru } from './ru.ts'
import { tr } from './tr.ts'
import { zh } from './zh.ts'

const written: Readonly<Record<string, Phrases>> = {
  ar,
  de,
  en,
  es,
  fr,
  he,
  hi,
  it,
  ja,
  ko,
  nl,
  pl,
  pt,
  ru,
  tr,
  zh,
}

/** The sentences of a language (by BCP 47 tag); the prompt's bare words for those the demo cannot write. */
export const phrasesFor = (language: string): Phrases =>
  written[language.split('-')[0]?.toLowerCase() ?? ''] ?? neutral
