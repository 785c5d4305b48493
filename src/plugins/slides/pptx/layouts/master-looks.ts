import type { Scene, SceneObject, TextObject } from '../../scene/scene.ts'
import type { Colour } from '../../scene/paint.ts'
import type { Run } from '../../scene/text.ts'

/** How the master sets a sort of text: what most of a deck's own texts of that sort look like. */
export type MasterLooks = {
  /** Hundredths of a point. */
  readonly size: number
  readonly weight: number
  readonly caps: boolean
  readonly colour: Colour
}

const ink: Colour = { hex: '000000', slot: { name: 'dk1' } }

const usual = {
  title: { size: 3600, weight: 700, caps: false, colour: ink },
  body: { size: 1800, weight: 400, caps: false, colour: ink },
} as const

/** Looks of titles and of running text in a deck. */
export const masterLooks = (scene: Scene): { title: MasterLooks; body: MasterLooks } => ({
  title: looksOf(runsOf(scene, 'title')) ?? usual.title,
  body: looksOf(runsOf(scene, 'body')) ?? usual.body,
})

const runsOf = ({ sheets }: Scene, role: 'title' | 'body'): readonly Run[] =>
  sheets
    .flatMap(({ objects }) => objects)
    .filter((object): object is TextObject => isText(object) && object.placeholder?.role === role)
    .flatMap(({ paragraphs }) => paragraphs.flatMap(({ runs }) => runs))

const isText = (object: SceneObject): object is TextObject => object.type === 'text'

/** Those of most letters. */
const looksOf = (runs: readonly Run[]): MasterLooks | undefined => {
  const letters = new Map<string, { run: Run; count: number }>()
  for (const run of runs) {
    const key = JSON.stringify([run.size, run.weight, run.caps === true, run.colour])
    const known = letters.get(key)
    letters.set(key, { run, count: (known?.count ?? 0) + run.text.length })
  }
  const most = [...letters.values()].toSorted((one, other) => other.count - one.count)[0]
  if (!most) return undefined
  const { size, weight, caps = false, colour } = most.run
  return { size, weight, caps, colour }
}
