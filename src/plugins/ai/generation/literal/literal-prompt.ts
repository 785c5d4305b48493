import type { Passage } from '../context.ts'

const listed = (passages: readonly Passage[]): string =>
  passages.map(({ number, role, text }) => `[[${number}]] (${role}) ${text}`).join('\n')

/** What a plan is asked for beside the brief, when the person's text is used word for word. */
export const literalPlanning = (passages: readonly Passage[]): string =>
  [
    'The brief is the finished text of the design. Not a word of it is changed, added or left out.',
    'Your part is to say which passages stand on which page: list their numbers in "passages", in the order of the text.',
    'A page opens with a heading where the text has one. Titles of pages are for your own use.',
    `<passages>\n${listed(passages)}\n</passages>`,
  ].join('\n')

/** What a page is asked for beside its plan, when the person's text is used word for word. */
export const literalWriting = (passages: readonly Passage[]): string =>
  [
    'Arrange these passages and nothing else. Write no words of your own: in every text field put references such as',
    '"[[3]]", or several such as "[[3]] [[4]]", each passage once, in the order of the text. Leave a field null where no',
    'passage fits. What you leave out is set as running text. Describe pictures in your own words.',
    `<passages>\n${listed(passages)}\n</passages>`,
  ].join('\n')
