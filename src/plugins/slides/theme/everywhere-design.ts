import { brandTheme, type Design, type DesignRegistry, everywhereTheme, type Theme } from '#design/index.ts'

type Drawn = { design: Design; registry: DesignRegistry }

/** The design in faces most machines have: what to render and measure instead of it. */
export const everywhereDesign = ({ design, registry }: Drawn): Drawn => {
  const { brand } = design
  const swapped = (theme: Theme): Theme => {
    if (!brand) return everywhereTheme(theme)
    // The brand's own faces are swapped with the theme's; only its colours are left to be put on.
    const { fonts, scale, advance } = brandTheme(theme, brand)
    return everywhereTheme({ ...theme, fonts, scale, advance })
  }
  return {
    design: brand ? { ...design, brand: { ...brand, fonts: {} } } : design,
    registry: { ...registry, themes: registry.themes.map(swapped) },
  }
}
