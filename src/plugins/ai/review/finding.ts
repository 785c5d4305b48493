/** Something a review saw in what was written; `fixed` says whether it also put it right. */
export type Finding = {
  /** 0-based. */
  page: number
  code: FindingCode
  /** Where on the page, such as `blocks.2.steps.0.text`. */
  path: string
  message: string
  fixed: boolean
}

export type FindingCode =
  | 'characters'
  | 'markup'
  | 'leftover'
  | 'filler'
  | 'typography'
  | 'link'
  | 'figure'
  | 'date'
  | 'name'
  | 'contact'
  | 'source'
  | 'heading'
  | 'repeated'
  | 'empty'
  | 'too-long'
  | 'too-much'
  | 'language'
  | 'agenda'
  | 'term'

const messages: Readonly<Record<FindingCode, string>> = {
  characters: 'Characters nobody sees were taken out.',
  markup: 'Markup in plain text was taken out.',
  leftover: 'A model’s remark about its own answer was taken out.',
  filler: 'This is filler text; write what is meant.',
  typography: 'Quotation marks, dashes and spaces follow the language now.',
  link: 'A link the brief does not give was taken off its words.',
  figure: 'A figure the brief does not give; check it.',
  date: 'A date the brief does not give; check it.',
  name: 'A name the brief does not give; check it.',
  contact: 'An address or number the brief does not give; check it.',
  source: 'Where this comes from is not in the brief; check it.',
  heading: 'Headings were put in order.',
  repeated: 'This was said before.',
  empty: 'Something empty was taken out.',
  'too-long': 'Text longer than its place was cut after a sentence.',
  'too-much': 'More than the layout has room for was taken out.',
  language: 'This is not in the language of the design.',
  agenda: 'The agenda lists the parts of the design now.',
  term: 'This word is written in two ways, with and without a hyphen; choose one.',
}

type Found = { page: number; code: FindingCode; path: string; fixed?: boolean; message?: string }

/** A finding with the message of its code; fixed unless told otherwise. */
export const finding = ({ page, code, path, fixed = true, message = messages[code] }: Found): Finding => ({
  page,
  code,
  path,
  message,
  fixed,
})
