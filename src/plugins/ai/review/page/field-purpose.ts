import type { Place } from '../edit/edit-fields.ts'

const nameOf = ({ path }: Place): string => path.slice(path.lastIndexOf('.') + 1)

/** Fields whose words are not prose: code, addresses, icons. */
export const isRaw = (place: Place): boolean =>
  /^(?:code|snippet|language|lang|formula|icon|color|colour|anchor|slug|id)$|(?:url|href|link)$/i.test(
    nameOf(place),
  )

export const isAddress = (place: Place): boolean => /(?:url|href|link)$/i.test(nameOf(place))

export const isTitle = (place: Place): boolean =>
  place.field.type === 'text' && /(?:title|headline|heading|kicker|label|caption|name)$/i.test(nameOf(place))

const ofPeople =
  /team|person|people|member|speaker|testimonial|quote|review|voice|logo|client|customer|partner|author|staff|founder|reference/i

/** Fields that name a person or a company. */
export const isName = (place: Place): boolean => {
  const name = nameOf(place)
  if (
    /^(?:attribution|author|authors|person|speaker|byline|by|company|client|customer|organisation|organization|publisher)$/i.test(
      name,
    )
  )
    return true
  return /^(?:name|member|brand)$/i.test(name) && place.within.some((each) => ofPeople.test(each))
}

/** Fields that say where something comes from. */
export const isSource = (place: Place): boolean => /^(?:source|credit)$/i.test(nameOf(place))

/** Fields that tell a work apart in a list of sources. */
export const isCitation = (place: Place): boolean =>
  place.within.some((each) => /^(?:references|sources|bibliography|citations)$/i.test(each)) &&
  /^(?:title|author|authors|publisher|journal|year)$/i.test(nameOf(place))

/** Fields that say when something is. */
export const isDate = (place: Place): boolean => /^(?:date|year|when|period|deadline)$/i.test(nameOf(place))
