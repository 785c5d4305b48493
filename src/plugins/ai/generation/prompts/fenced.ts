/** Somebody else’s text between tags that it cannot close itself. */
export const fenced = (tag: string, text: string): string =>
  `<${tag}>\n${text.replace(new RegExp(`<(?=\\s*/?\\s*${tag})`, 'giu'), '‹')}\n</${tag}>`
