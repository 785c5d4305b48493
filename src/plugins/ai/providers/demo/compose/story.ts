import type { LayoutOutline } from '../../../generation/context.ts'
import type { Role } from '../phrases/phrases.ts'
import type { PromptReading } from '../reading/read-prompt.ts'
import type { Section } from '../reading/read-sections.ts'
import { seeded } from '../seeded.ts'
import { isStructural } from './structural.ts'

/** What one page tells. */
export type Chapter = {
  role: Role
  topic: string
  /** The topic as the page is labelled. */
  label: string
  /** Topics beside the page's own, for lists. */
  others: string[]
  /** How many pages before it have the same role. */
  occurrence: number
  /** How many pages before it have the same topic. */
  round: number
  /** The person's own sentences that belong here. */
  sentences: string[]
  /** What the person wrote for this page themselves: it stands whatever its language. */
  given?: readonly string[] | undefined
  /** What the person lists under the topic. */
  section?: Section | undefined
}

/** The order in which content pages follow each other; extra pages become details in the middle. */
const arc: readonly Role[] = ['why', 'offer', 'audience', 'detail', 'plan']

type Telling = { reading: PromptReading; seed: number; layouts: readonly (LayoutOutline | undefined)[] }

/**
 * The chapters of a design whose pages have these layouts; the same for the plan and for each page. Pages that list or
 * close the others have none of the story.
 */
export const tellStory = ({ reading, seed, layouts }: Telling): Chapter[] => {
  const told = layouts.filter((layout) => !layout || !isStructural(layout))
  const chapters = tellPages({ reading, seed, layouts: told })
  let at = 0
  return layouts.map((layout): Chapter => {
    const chapter = layout && isStructural(layout) ? undefined : chapters[at++]
    return (
      chapter ?? {
        role: 'detail',
        topic: reading.subject,
        label: reading.subject,
        others: [...reading.topics],
        occurrence: 0,
        round: 0,
        sentences: [],
      }
    )
  })
}

const tellPages = ({ reading, seed, layouts }: Telling): Chapter[] => {
  const contentCount = layouts.filter((layout) => roleOf(layout) === undefined).length
  const contentRoles = rolesFor(contentCount, seed)
  const { topics } = reading
  const counts = new Map<Role, number>()
  const rounds = new Map<string, number>()
  let content = 0
  const chapters = layouts.map((layout) => {
    const isContent = roleOf(layout) === undefined && layouts.length > 1
    // Content takes the topics in the person's order; pages that frame it begin where the content is.
    const start = content % topics.length
    const planned = layouts.length === 1 ? 'opening' : (roleOf(layout) ?? contentRoles[content] ?? 'detail')
    if (isContent) content += 1
    const turned = [...topics.slice(start), ...topics.slice(0, start)]
    const label = turned[0] ?? reading.subject
    // A page about risks is about what they threaten.
    const topic =
      (roleOfTopic(label) === 'risk' ? turned.find((each) => roleOfTopic(each) !== 'risk') : label) ??
      reading.subject
    const role = roleOf(layout) === undefined ? (roleOfTopic(label) ?? planned) : planned
    // Figures are those of the whole.
    const told = role === 'figures' && reading.figures.length > 0 ? reading.subject : topic
    const occurrence = counts.get(role) ?? 0
    counts.set(role, occurrence + 1)
    const round = rounds.get(topic) ?? 0
    if (isContent) rounds.set(topic, round + 1)
    return {
      role,
      topic: told,
      label: told === topic ? label : told,
      others: (told === topic ? turned.slice(1) : turned).filter((each) => each !== told),
      occurrence,
      round,
      section: round > 0 ? undefined : reading.sections.find((each) => each.label === told),
      isContent,
    }
  })
  const shares = sharedOut(chapters, reading)
  return chapters.map(({ isContent: _, ...chapter }, index) => ({
    ...chapter,
    sentences: shares[index] ?? [],
  }))
}

/** Topics that say themselves what their page is for. */
const roleOfTopic = (topic: string): Role | undefined => {
  if (/risk|risik|risque|riesgo|rischi/iu.test(topic)) return 'risk'
  if (
    /time ?line|schedule|roadmap|milestone|zeitplan|termin|fahrplan|calendrier|cronograma|calendario/iu.test(
      topic,
    )
  )
    return 'plan'
  return undefined
}

/** The role a layout gives its page; undefined where the story decides. */
export const roleOf = (layout: LayoutOutline | undefined): Role | undefined => {
  if (layout?.role === 'opening' || layout?.role === 'closing' || layout?.role === 'figures')
    return layout.role
  return layout?.role === 'emphasis' ? 'offer' : undefined
}

const rolesFor = (count: number, seed: number): Role[] => {
  const random = seeded(`${seed} roles`)
  const left = random.shuffle(arc).slice(0, Math.min(count, arc.length))
  const ordered = arc.filter((role) => left.includes(role))
  const middle = Math.ceil(ordered.length / 2)
  const details = Array.from({ length: Math.max(0, count - ordered.length) }, (): Role => 'detail')
  return [...ordered.slice(0, middle), ...details, ...ordered.slice(middle)]
}

type Place = { topic: string; isContent: boolean }

/**
 * The person's sentences, each on one page: the one whose topic it names, else the first, else where there are fewest.
 * A sentence that is no more than the list of the topics is told by the topics.
 */
const sharedOut = (pages: readonly Place[], { sentences, topics }: PromptReading): string[][] => {
  const shares = pages.map((): string[] => [])
  const fewest = (among: readonly number[]): number =>
    among.toSorted((a, b) => (shares[a]?.length ?? 0) - (shares[b]?.length ?? 0))[0] ?? 0
  const all = pages.map((_, index) => index)
  for (const sentence of sentences.filter((each) => !isList(each, topics))) {
    const lower = sentence.toLowerCase()
    const naming = all.filter(
      (index) => pages[index]?.isContent && lower.includes(pages[index].topic.toLowerCase()),
    )
    // A cover says what it is about; figures come later.
    const open =
      shares[0]?.length === 0 && !/\d/.test(sentence) ? [0] : all.filter((index) => pages[index]?.isContent)
    shares[fewest(naming.length > 0 ? naming : open.length > 0 ? open : all)]?.push(sentence)
  }
  return shares
}

const isList = (sentence: string, topics: readonly string[]): boolean => {
  if (!/[,、，،;]/u.test(sentence)) return false
  const named = topics.filter((topic) => sentence.toLowerCase().includes(topic.toLowerCase()))
  return named.length >= 2 && named.join('').length > sentence.replace(/[\s\p{P}]/gu, '').length * 0.7
}
