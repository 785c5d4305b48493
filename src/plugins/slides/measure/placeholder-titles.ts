import type { Placeholder, SceneObject } from '../scene/scene.ts'
import type { Drawn } from './drawn.ts'
import type { DrawnText } from './word-objects.ts'

type Place = { readonly role: Placeholder; readonly index: number }

/** The heading a sheet is known by: the first of its highest level. */
const titleOf = (texts: readonly DrawnText[]): DrawnText | undefined => {
  const level = Math.min(...texts.map(({ heading = 7 }) => heading))
  return texts.find(({ heading }) => heading === level)
}

/** Texts of one sheet with their places in its layout; its title, its footer and its number are there once at most. */
export const withPlaces = (texts: readonly DrawnText[]): DrawnText[] => {
  const title = titleOf(texts)
  const counts = new Map<Placeholder, number>()
  const placeOf = (text: DrawnText): Place | undefined => {
    const role = text === title ? 'title' : text.role
    if (role === undefined) return undefined
    const index = (counts.get(role) ?? 0) + 1
    if (index > 1 && role !== 'body') return undefined
    counts.set(role, index)
    return { role, index }
  }
  return texts.map((text) => {
    const placeholder = placeOf(text)
    return placeholder ? { ...text, object: { ...text.object, placeholder } } : text
  })
}

const nouns: Readonly<Record<SceneObject['type'], string>> = {
  text: 'Text',
  table: 'Table',
  chart: 'Chart',
  picture: 'Picture',
  shape: 'Shape',
  group: 'Group',
}

const roles: Readonly<Record<Placeholder, string>> = {
  title: 'Title',
  subtitle: 'Subtitle',
  body: 'Body',
  picture: 'Picture',
  footer: 'Footer',
  number: 'Slide Number',
}

const nounOf = (object: SceneObject): string =>
  'placeholder' in object && object.placeholder ? roles[object.placeholder.role] : nouns[object.type]

/** The objects of a sheet in the order they are painted, each with an id and a name of its own. */
export const named = (sheet: number, drawn: readonly Drawn[]): SceneObject[] => {
  const counts = new Map<string, number>()
  const count = (name: string): number => {
    counts.set(name, (counts.get(name) ?? 0) + 1)
    return counts.get(name) ?? 1
  }
  const call = (object: SceneObject): SceneObject => {
    const noun = nounOf(object)
    const id = `s${sheet}-${object.type}-${count(object.type)}`
    const isOnly = noun === 'Title' || noun === 'Subtitle' || noun === 'Footer' || noun === 'Slide Number'
    const called = {
      ...object,
      id,
      name: object.name || (isOnly ? noun : `${noun} ${count(`name ${noun}`)}`),
    }
    return called.type === 'group' ? { ...called, members: called.members.map(call) } : called
  }
  return drawn.toSorted((one, other) => one.paint - other.paint).map(({ object }) => call(object))
}
