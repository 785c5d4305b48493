import type { BlockContent } from 'mdast'
import { type Block, type BlockDefinition, fieldValues } from '#design/index.ts'
import { type FieldContext, fieldNodes } from './field-nodes.ts'
import { oneLine, paragraph, paragraphs, strong, text } from './phrases.ts'
import { chartNodes, comparisonNodes, tableNodes } from './table-nodes.ts'

type Values = Record<string, unknown>

const quoteNodes = (words: unknown, ...who: unknown[]): BlockContent[] => {
  const said = paragraphs(words)
  const by = who.map(oneLine).filter(Boolean).join(', ')
  return said.length === 0 && by === ''
    ? []
    : [{ type: 'blockquote', children: [...said, ...(by === '' ? [] : [paragraph(text(`— ${by}`))])] }]
}

/** Blocks Markdown has a form of its own for. */
const own: Readonly<Record<string, (values: Values) => BlockContent[]>> = {
  table: tableNodes,
  comparison: comparisonNodes,
  chart: chartNodes,
  quote: ({ text: words, attribution, role }) => quoteNodes(words, attribution, role),
  testimonials: ({ voices }) =>
    (voices as Values[]).flatMap(({ quote, name, role }) => quoteNodes(quote, name, role)), // complete by fieldValues
  callout: ({ title, text: words }) => [
    {
      type: 'blockquote',
      children: [...(oneLine(title) ? [paragraph(strong(oneLine(title)))] : []), ...paragraphs(words)],
    },
  ],
  code: ({ title, language, code }) => [
    ...paragraphs(title),
    {
      type: 'code',
      lang: /^[\w+#-]{1,30}$/.test(String(language)) ? String(language) : null,
      value: String(code),
    },
  ],
  divider: () => [{ type: 'thematicBreak' }],
  // The headings of the file are its contents.
  contents: () => [],
}

type Given = FieldContext & { definition: BlockDefinition | undefined; hasHeading: boolean }

/** What a block says. With `hasHeading`, its heading stands above the page already. */
export const blockNodes = (block: Block, { definition, hasHeading, ...context }: Given): BlockContent[] => {
  if (!definition) return []
  const values = fieldValues(definition.fields, block)
  const special = own[block.blockType]
  if (special) return special(values)
  const { heading } = definition
  const title = heading === undefined || hasHeading ? '' : oneLine(values[heading])
  const fields = definition.fields.filter(({ name }) => name !== heading)
  const above: BlockContent[] =
    title === '' ? [] : [{ type: 'heading', depth: context.depth, children: [text(title)] }]
  return [...above, ...fieldNodes(fields, values, context)]
}
