import type { Block, BlockDefinition } from '#design/index.ts'
import { editFields, type Place } from '../edit/edit-fields.ts'
import { figureSpans } from '../facts/figure-spans.ts'
import type { Known } from '../facts/known.ts'
import { nameSpans } from '../facts/name-spans.ts'
import { isInventedName } from '../facts/field-name.ts'
import { placeholderWord } from '../words.ts'
import { withoutUnseen } from '../text/tidy-text.ts'
import { isGivenLink } from './check-links.ts'
import { isAddress, isCitation, isDate, isName, isRaw, isSource, isTitle } from './field-purpose.ts'
import { markValues, sourceField } from './mark-values.ts'
import { type Line, mendLine } from './mend-line.ts'
import { mendRichText } from './mend-rich-text.ts'
import type { Notes } from './notes.ts'

type Mending = {
  definition: BlockDefinition
  known: Known
  language: string
  counts: ReadonlySet<number>
  path: string
  notes: Notes
}

/** A block after all passes over its texts, links and figures. */
export const mendBlock = (block: Block, mending: Mending): Block => {
  const { definition, known, language, path, notes } = mending
  const hasSource = sourceField(definition) !== undefined
  let isInvented = false
  const lineAt = (place: Place): Line => ({
    known,
    language,
    counts: mending.counts,
    isRich: place.field.type === 'richText',
    isTitle: isTitle(place),
    isName: isName(place),
    isCitation: isCitation(place),
    isDate: isDate(place),
    hasSource: hasSource && place.within.length > 1,
    limit: place.field.maxLength ?? Infinity,
    note: (code, fixed = true) => notes.add(code, place.path, { fixed }),
    onInventedFigure: () => void (isInvented = true),
  })
  const text = (value: string, place: Place): string => {
    if (isAddress(place)) return mendAddress(value, place, mending)
    if (isRaw(place)) return withoutUnseen(value)
    if (isSource(place)) return mendSource(value, place, mending)
    return mendLine(value, lineAt(place))
  }
  const edited = editFields(
    definition.fields,
    block,
    { text, rich: (value, place) => mendRichText(value, lineAt(place)) },
    { path, within: [definition.slug] },
  ) as Block // the block with other texts
  return markValues(edited, { ...mending, isInvented })
}

/** An address nobody gave leads nowhere: the words stay, and a button keeps its look. */
const mendAddress = (value: string, place: Place, { known, notes }: Mending): string => {
  if (value === '' || isGivenLink(value, known) || (known.literal && known.gives(value))) return value
  notes.add('link', place.path)
  return '#'
}

/** A source the brief does not name is a placeholder, whoever it cites. */
const mendSource = (value: string, place: Place, { known, language, notes }: Mending): string => {
  const bare = withoutUnseen(value).trim()
  if (bare === '' || known.says(bare) || /^[[［]/.test(bare)) return bare
  const cites =
    isInventedName(bare, known) ||
    nameSpans(bare, known).some(({ mark }) => mark) ||
    figureSpans(bare, { known, counts: new Set(), isDate: false }).length > 0
  if (!cites) return bare
  notes.add('source', place.path)
  return placeholderWord(language)
}
