import { elementsOf, type Rule } from '../deck.ts'

const rule = 'empties'

/** Things that may be there and then must say something. */
export const emptiesRule: Rule = function* ({ parts }) {
  for (const [part, root] of parts) {
    if (!/^[pc]:/.test(root.name)) continue
    for (const { element, parent } of elementsOf(root)) {
      const { name, attributes, children, text } = element
      if (name === 'a:ln' && attributes.size === 0 && children.length === 0)
        yield { rule, part, detail: 'a line that says nothing' }
      if (name === 'c:v' && text.trim() === '' && parent?.name === 'c:pt')
        yield { rule, part, detail: 'a figure or name in a chart that is empty' }
      if (name === 'c:f' && text.trim() === '') yield { rule, part, detail: 'a reference to no cells' }
      if (name === 'a:buChar' && attributes.get('char') === '')
        yield { rule, part, detail: 'a mark without a character' }
      // A line break in a text is an element of its own.
      if (name === 'a:t' && /[\n\r]/.test(text))
        yield { rule, part, detail: `a text with a control in it: ${text.slice(0, 40)}` }
      if (
        /^a:(?:latin|ea|cs|sym|buFont)$/.test(name) &&
        name === 'a:latin' &&
        attributes.get('typeface') === ''
      )
        yield { rule, part, detail: 'a face without a name' }
    }
  }
}
