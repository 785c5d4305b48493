import { localText } from '#kernel/local-text.ts'
import type { Composition } from '#design/render/composition.ts'
import { letteringOf } from '#design/render/lettering.ts'
import { type FontRole, fontStack } from '#design/theme/font-stack.ts'
import type { SceneTheme } from '../scene/scene-theme.ts'
import type { Face } from '../scene/text.ts'
import { ownFace } from './face-of.ts'
import { classOf, letterOf } from './script-of.ts'
import { themeColours } from './theme-colours.ts'

/** The theme a design is drawn in as an office theme; its faces are those that draw the design's own letters. */
export const sceneThemeOf = (composition: Composition): SceneTheme => {
  const { design, theme } = composition
  const { characters } = letteringOf(composition)
  const letters = [...characters].filter((code) => code < 0xd800 || code > 0xdfff)
  const foreign = letters
    .map((code) => String.fromCodePoint(code))
    .filter((each) => classOf(each) !== 'latin')
  // Names of blocks and layouts are among the characters: what a face is for is said by the language.
  const spoken = letterOf(design.language) ?? 'a'
  const text = [...foreign, classOf(spoken) === 'latin' ? spoken : 'a'].join('')
  const face = (role: Extract<FontRole, 'display' | 'text'>): Face => {
    const families = fontStack(theme, role, { characters, language: design.language })
    const stack = families.map(({ family }) => `"${family}"`).join(',')
    return ownFace({ stack, text, language: design.language })
  }
  return {
    name: localText(theme.label, design.language),
    colours: themeColours(theme),
    heading: { ...face('display'), role: 'heading' },
    text: { ...face('text'), role: 'text' },
  }
}
