import type { FontFamily } from '#design/theme/font-family.ts'
import { installedName, standsForOriginal } from './installed-names.ts'
import type { ScriptClass } from './script-of.ts'

/** Faces that come with Windows and macOS, by the family whose letters are about as wide. */
const latin: Readonly<Record<string, string>> = {
  anton: 'Impact',
  'big-shoulders': 'Arial Narrow',
  'sofia-sans-extra-condensed': 'Arial Narrow',
  'eb-garamond': 'Times New Roman',
  newsreader: 'Times New Roman',
}

const genres = { serif: 'Georgia', sans: 'Arial', mono: 'Courier New' }

const asian: Readonly<Record<string, { serif: string; sans: string }>> = {
  ja: { serif: 'Yu Mincho', sans: 'Yu Gothic' },
  zh: { serif: 'SimSun', sans: 'Microsoft YaHei' },
  ko: { serif: 'Batang', sans: 'Malgun Gothic' },
}

const complexFace = (character: string, genre: 'serif' | 'sans'): string => {
  if (/\p{Script=Thai}/u.test(character)) return 'Tahoma'
  if (/[\p{Script=Arabic}\p{Script=Hebrew}]/u.test(character))
    return genre === 'serif' ? 'Times New Roman' : 'Arial'
  return 'Nirmala UI'
}

/** A face most machines have for a character, in the genre of the family that draws it. */
export const fallbackFor = (
  family: FontFamily | undefined,
  { script, character, han }: { script: ScriptClass; character: string; han: string },
): string => {
  if (family && standsForOriginal(family)) return installedName(family)
  const genre = family?.genre ?? 'sans'
  if (script === 'latin') return latin[family?.slug ?? ''] ?? genres[genre]
  const near = genre === 'serif' ? 'serif' : 'sans'
  return script === 'asian' ? (asian[han]?.[near] ?? 'Microsoft YaHei') : complexFace(character, near)
}
