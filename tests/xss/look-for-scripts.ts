/**
 * Runs in a page: everything in its document that could run, load or lead to a script. It looks at the document as the
 * browser has read it, so that no way of writing something hides it.
 */
export const lookForScripts = (options: { allowScripts?: boolean } = {}): string[] => {
  const found: string[] = []
  const forbidden = new Set([
    'object',
    'embed',
    'base',
    'frame',
    'applet',
    'foreignobject',
    'animate',
    'set',
    'math',
  ])
  if (options.allowScripts !== true)
    for (const name of ['script', 'iframe', 'form', 'link']) forbidden.add(name)
  const addresses = new Set([
    'href',
    'src',
    'action',
    'formaction',
    'data',
    'poster',
    'background',
    'cite',
    'ping',
    'to',
  ])
  const tell = (element: Element, what: string) => found.push(`<${element.localName}> ${what}`.slice(0, 200))
  const roots: (Document | ShadowRoot | DocumentFragment)[] = [document]
  for (const root of roots) {
    for (const element of root.querySelectorAll('*')) {
      if (element.shadowRoot) roots.push(element.shadowRoot)
      if (element instanceof HTMLTemplateElement) roots.push(element.content)
      const name = element.localName.toLowerCase()
      if (forbidden.has(name)) tell(element, 'is there')
      if (name === 'meta' && element.hasAttribute('http-equiv')) tell(element, 'has http-equiv')
      for (const { localName, value } of element.attributes) {
        if (/^on/i.test(localName)) tell(element, `has ${localName}`)
        if (localName === 'style' && /url\(|expression|@import/i.test(value))
          tell(element, `has style ${value}`)
        if (!addresses.has(localName)) continue
        const address = URL.canParse(value, document.baseURI) ? new URL(value, document.baseURI) : undefined
        const isPicture = /^data:image\/(?:png|jpeg|webp|gif);/.test(address?.href ?? '')
        const isHarmful = /^(?:javascript|vbscript|data|blob|view-source|feed):$/.test(
          address?.protocol ?? '',
        )
        if (isHarmful && !isPicture) tell(element, `has ${localName}=${value}`)
        if (address?.hostname === 'away.invalid') tell(element, `leads to ${value}`)
      }
    }
  }
  return found
}
