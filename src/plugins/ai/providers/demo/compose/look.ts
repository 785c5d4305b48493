import type { Plan, PlanContext } from '../../../generation/context.ts'
import type { Seeded } from '../seeded.ts'

/** How a design looks: the theme that was asked for, else one by chance, and what its pictures have in common. */
export const lookOf = (
  { brief, themes }: PlanContext,
  random: Seeded,
): Pick<Plan, 'theme' | 'artDirection'> => ({
  theme: brief.theme ?? themes[random.between(0, themes.length - 1)]?.slug ?? '',
  ...(brief.images
    ? { artDirection: 'Abstract compositions of flat shapes in the colours of the theme' }
    : {}),
})
