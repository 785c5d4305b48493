const office = 'http://schemas.openxmlformats.org'

/** Prefixes that names are compared by, by namespace. */
const prefixes: Readonly<Record<string, string>> = {
  '': '',
  'http://www.w3.org/XML/1998/namespace': 'xml:',
  [`${office}/presentationml/2006/main`]: 'p:',
  [`${office}/drawingml/2006/main`]: 'a:',
  [`${office}/drawingml/2006/chart`]: 'c:',
  [`${office}/officeDocument/2006/relationships`]: 'r:',
  [`${office}/package/2006/relationships`]: 'rel:',
  [`${office}/package/2006/content-types`]: 'ct:',
  [`${office}/package/2006/metadata/core-properties`]: 'cp:',
  [`${office}/officeDocument/2006/extended-properties`]: 'ep:',
  [`${office}/officeDocument/2006/custom-properties`]: 'op:',
  [`${office}/officeDocument/2006/docPropsVTypes`]: 'vt:',
  [`${office}/spreadsheetml/2006/main`]: 'x:',
  [`${office}/markup-compatibility/2006`]: 'mc:',
  'http://purl.org/dc/elements/1.1/': 'dc:',
  'http://purl.org/dc/terms/': 'dcterms:',
  'http://www.w3.org/2001/XMLSchema-instance': 'xsi:',
}

/** The prefix of a namespace, with its colon; the namespace in braces where it is none of an office file's. */
export const prefixOf = (uri: string): string => prefixes[uri] ?? `{${uri}}`
