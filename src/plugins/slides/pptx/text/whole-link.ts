import type { TextObject } from '../../scene/scene.ts'

/**
 * A text that is one link altogether, and not underlined, is linked as an object: office programs underline every link
 * of words, whatever their run says.
 */
export const withWholeLink = (object: TextObject): TextObject => {
  if (object.link) return object
  const runs = object.paragraphs
    .flatMap((paragraph) => paragraph.runs)
    .filter(({ text }) => text.trim() !== '')
  const [first] = runs
  if (!first?.link || first.underline === true) return object
  const same = JSON.stringify(first.link)
  if (runs.some(({ link, underline }) => underline === true || JSON.stringify(link) !== same)) return object
  const paragraphs = object.paragraphs.map((paragraph) => ({
    ...paragraph,
    runs: paragraph.runs.map(({ link: _link, ...run }) => run),
  }))
  return { ...object, link: first.link, paragraphs }
}
