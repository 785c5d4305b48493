import { subsetWith } from '#design/theme/font-family.ts'
import { hanLanguage } from '#design/theme/script-families.ts'
import type { SceneTheme } from '../scene/scene-theme.ts'
import type { Face } from '../scene/text.ts'
import { fallbackFor } from './fallback-faces.ts'
import { standsForOriginal, type StackFamily, stackFamilies } from './installed-names.ts'
import { classOf, letterOf, type ScriptClass } from './script-of.ts'

/** Letters with the computed `font-family` they are set in and their language (BCP 47). */
export type SetText = { readonly stack: string; readonly text: string; readonly language: string }

const hasGlyph = ({ family }: StackFamily, character: string): boolean =>
  family === undefined
    ? classOf(character) === 'latin'
    : subsetWith(family, character.codePointAt(0) ?? 0) !== undefined

type Drawn = { readonly name: string; readonly fallback: string; readonly count: number }

/** What draws most of some characters. */
const drawerOf = (
  families: readonly StackFamily[],
  characters: readonly string[],
  script: ScriptClass,
  han: string,
): Drawn | undefined => {
  const found = new Map<string, Drawn>()
  // In a deck for every machine, letters no face of it has are drawn by what those machines have.
  const isForAll = families[0]?.family !== undefined && standsForOriginal(families[0].family)
  for (const character of characters) {
    const drawer = families.find((each) => hasGlyph(each, character))
    if (!drawer) continue
    const fallback = fallbackFor(drawer.family, { script, character, han })
    const name = isForAll ? fallback : drawer.name
    found.set(name, { name, fallback, count: (found.get(name)?.count ?? 0) + 1 })
  }
  return [...found.values()].toSorted((one, other) => other.count - one.count)[0]
}

/** The face of a text without regard to the theme. */
export const ownFace = ({ stack, text, language }: SetText): Face => {
  const families = stackFamilies(stack, { text, language })
  const characters = [...text]
  const by = (script: ScriptClass): string[] => characters.filter((each) => classOf(each) === script)
  const letter = letterOf(language)
  const han = hanLanguage(new Set(characters.map((each) => each.codePointAt(0) ?? 0)), language)
  const drawer = (script: ScriptClass): Drawn | undefined => {
    const used = by(script)
    const spoken = letter !== undefined && classOf(letter) === script ? [letter] : []
    return drawerOf(families, used.length > 0 ? used : spoken, script, han)
  }
  const first = drawerOf(families, ['a'], 'latin', han)
  const latin = drawer('latin') ?? first ?? { name: 'Arial', fallback: 'Arial', count: 0 }
  const [asian, complex] = [drawer('asian'), drawer('complex')]
  const main = [latin, asian, complex].filter((each) => each !== undefined)
  const most = main.toSorted((one, other) => other.count - one.count)[0] ?? latin
  return {
    latin: latin.name,
    asian: asian?.name ?? latin.name,
    complex: complex?.name ?? latin.name,
    fallback: most.fallback,
  }
}

/**
 * The face of a text: the families that draw it, by the names people have them installed under. It has a role where it is
 * one of the theme's two faces, which then stands for all of its scripts.
 */
export const faceOf = (set: SetText, theme: Pick<SceneTheme, 'heading' | 'text'>): Face => {
  const own = ownFace(set)
  const scripts = new Set([...set.text].map(classOf))
  const isDrawnBy = (face: Face): boolean =>
    face.latin === own.latin &&
    (!scripts.has('asian') || face.asian === own.asian) &&
    (!scripts.has('complex') || face.complex === own.complex)
  const role = isDrawnBy(theme.text) ? 'text' : isDrawnBy(theme.heading) ? 'heading' : undefined
  if (!role) return own
  return { ...theme[role], role, fallback: own.fallback }
}
