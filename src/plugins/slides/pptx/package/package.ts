import { element, partOf } from '../xml/xml.ts'
import { Relations } from './relations.ts'

const encoder = new TextEncoder()

const extensionTypes: Readonly<Record<string, string>> = {
  png: 'image/png',
  jpeg: 'image/jpeg',
  xlsx: 'application/vnd.openxmlformats-officedocument.spreadsheetml.sheet',
}

/** The parts of an office file: what is in each, of which type it is, and what it leads to. */
export class Package {
  readonly #files = new Map<string, Uint8Array>()
  readonly #overrides: [part: string, type: string][] = []
  readonly #extensions = new Set<string>()
  /** What the package itself leads to. */
  readonly root = new Relations()

  /** Adds a file of XML with what it leads to. */
  part(path: string, part: { xml: string; type: string; relations?: Relations }): void {
    this.#files.set(path, encoder.encode(part.xml))
    this.#overrides.push([path, part.type])
    if (!part.relations || part.relations.isEmpty) return
    const [, folder, name] = /^(.*\/)?([^/]+)$/.exec(path) ?? []
    this.#files.set(`${folder ?? ''}_rels/${name ?? ''}.rels`, encoder.encode(part.relations.xml(path)))
  }

  /** Adds a file whose type follows from its extension. */
  file(path: string, bytes: Uint8Array): void {
    const extension = path.slice(path.lastIndexOf('.') + 1)
    if (!(extension in extensionTypes)) throw new Error(`No content type is known for ${path}.`)
    this.#extensions.add(extension)
    this.#files.set(path, bytes)
  }

  /** All files, those first that a reader needs first. */
  files(): ReadonlyMap<string, Uint8Array> {
    return new Map([
      ['[Content_Types].xml', encoder.encode(this.#contentTypes())],
      ['_rels/.rels', encoder.encode(this.root.xml(''))],
      ...this.#files,
    ])
  }

  #contentTypes(): string {
    const known = [...this.#extensions].toSorted().map((extension) => [extension, extensionTypes[extension]])
    const defaults = [
      ['rels', 'application/vnd.openxmlformats-package.relationships+xml'],
      ['xml', 'application/xml'],
      ...known,
    ]
    return partOf(
      element(
        'Types',
        { xmlns: 'http://schemas.openxmlformats.org/package/2006/content-types' },
        defaults.map(([Extension, ContentType]) => element('Default', { Extension, ContentType })),
        this.#overrides.map(([part, ContentType]) =>
          element('Override', { PartName: `/${part}`, ContentType }),
        ),
      ),
    )
  }
}
