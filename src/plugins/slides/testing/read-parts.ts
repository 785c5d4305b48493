import { readXml, type XmlElement } from '../pptx/lint/xml.ts'
import { sceneFiles } from '../pptx/write-scene.ts'
import type { Scene } from '../scene/scene.ts'

/** The parts of a scene's PPTX, read again. */
export const readParts = async (scene: Scene) => {
  const files = await sceneFiles(scene)
  const text = (path: string): string => new TextDecoder().decode(files.get(path))
  return {
    files,
    text,
    part: (path: string): XmlElement => readXml(text(path)),
    slide: (number: number): XmlElement => readXml(text(`ppt/slides/slide${number}.xml`)),
    paths: (start: string): string[] => [...files.keys()].filter((path) => path.startsWith(start)),
  }
}

// Names of extensions have no prefix that is usual.
const nameOf = ({ name }: XmlElement): string => name.replace(/^\{.*\}/, '')

/** All elements of a name below an element, in their order. */
export const all = (element: XmlElement, name: string): XmlElement[] =>
  element.children.flatMap((child) => [...(nameOf(child) === name ? [child] : []), ...all(child, name)])

/** The first element of a name below an element. */
export const first = (element: XmlElement, name: string): XmlElement => {
  const [found] = all(element, name)
  if (!found) throw new Error(`There is no ${name} in ${element.name}.`)
  return found
}

/** The object of a slide with a name, as its list of objects shows it. */
export const object = (slide: XmlElement, name: string): XmlElement => {
  const found = ['p:sp', 'p:pic', 'p:graphicFrame', 'p:grpSp', 'p:cxnSp']
    .flatMap((sort) => all(slide, sort))
    .find((element) => first(element, 'p:cNvPr').attributes.get('name') === name)
  if (!found) throw new Error(`There is no object ${name}.`)
  return found
}

/** Attributes as a plain object. */
export const attributes = (element: XmlElement): Record<string, string> =>
  Object.fromEntries(element.attributes)

/** What an element's texts say together. */
export const said = (element: XmlElement): string =>
  all(element, 'a:t')
    .map(({ text }) => text)
    .join('')
