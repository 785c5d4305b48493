import type { ImageRequest } from '#design/index.ts'
import type { Plan } from '../context.ts'

type Ordering = { request: Pick<ImageRequest, 'prompt'>; plan: Plan; palette: readonly string[] }

/** What a picture model is asked for: the subject of this picture in the look of all of them. */
export const imagePrompt = ({ request, plan, palette }: Ordering): string =>
  [
    request.prompt,
    plan.artDirection ? `Look of the whole series: ${plan.artDirection}` : '',
    `Colours close to ${palette.join(', ')}.`,
    'No text, no letters, no logos, no borders in the picture.',
  ]
    .filter(Boolean)
    .join('\n')
