import type { Rule } from '../deck.ts'

const listed = '[Content_Types].xml'
const office = 'application/vnd.openxmlformats-officedocument.'

/** What parts must be declared as, by their root. */
const typesByRoot: Readonly<Record<string, string>> = {
  'p:presentation': `${office}presentationml.presentation.main+xml`,
  'p:sld': `${office}presentationml.slide+xml`,
  'p:sldLayout': `${office}presentationml.slideLayout+xml`,
  'p:sldMaster': `${office}presentationml.slideMaster+xml`,
  'p:notes': `${office}presentationml.notesSlide+xml`,
  'p:notesMaster': `${office}presentationml.notesMaster+xml`,
  'p:presentationPr': `${office}presentationml.presProps+xml`,
  'p:viewPr': `${office}presentationml.viewProps+xml`,
  'a:tblStyleLst': `${office}presentationml.tableStyles+xml`,
  'a:theme': `${office}theme+xml`,
  'c:chartSpace': `${office}drawingml.chart+xml`,
  'cp:coreProperties': 'application/vnd.openxmlformats-package.core-properties+xml',
  'ep:Properties': `${office}extended-properties+xml`,
  'op:Properties': `${office}custom-properties+xml`,
}

const mediaTypes: Readonly<Record<string, string>> = {
  png: 'image/png',
  jpg: 'image/jpeg',
  jpeg: 'image/jpeg',
  gif: 'image/gif',
  xlsx: `${office}spreadsheetml.sheet`,
  rels: 'application/vnd.openxmlformats-package.relationships+xml',
}

const endingOf = (path: string): string => /\.([^./]+)$/.exec(path)?.[1]?.toLowerCase() ?? ''

/** Every part has a type, the right one, and none is declared that is not there. */
export const contentTypesRule: Rule = function* ({ files, parts }) {
  const rule = 'content-types'
  const root = parts.get(listed)
  if (!root) {
    yield { rule, part: listed, detail: 'it is not there' }
    return
  }
  const defaults = new Map<string, string>()
  const overrides = new Map<string, string>()
  for (const { name, attributes } of root.children) {
    const type = attributes.get('ContentType') ?? ''
    const isDefault = name === 'ct:Default'
    const key = isDefault
      ? (attributes.get('Extension') ?? '').toLowerCase()
      : (attributes.get('PartName') ?? '')
    const into = isDefault ? defaults : overrides
    if (into.has(key)) yield { rule, part: listed, detail: `${key} is declared twice` }
    into.set(key, type)
    if (!isDefault && !files.has(key.slice(1)))
      yield { rule, part: listed, detail: `${key} is declared and not there` }
    if (isDefault && mediaTypes[key] !== undefined && mediaTypes[key] !== type)
      yield { rule, part: listed, detail: `.${key} is declared as ${type}` }
  }
  const endings = new Set([...files.keys()].map(endingOf))
  for (const ending of defaults.keys())
    if (!endings.has(ending))
      yield { rule, part: listed, detail: `.${ending} is declared and no file has it` }
  for (const path of files.keys()) {
    if (path === listed || path.endsWith('/')) continue
    const type = overrides.get(`/${path}`) ?? defaults.get(endingOf(path))
    const wanted = typesByRoot[parts.get(path)?.name ?? ''] ?? mediaTypes[endingOf(path)]
    if (type === undefined) yield { rule, part: path, detail: 'it has no content type' }
    else if (wanted !== undefined && type !== wanted)
      yield { rule, part: path, detail: `its content type is ${type}, not ${wanted}` }
  }
}
