/** Name spaces of the elements office files are made of, as attributes of a part's root. */
export const spaces = {
  'xmlns:a': 'http://schemas.openxmlformats.org/drawingml/2006/main',
  'xmlns:r': 'http://schemas.openxmlformats.org/officeDocument/2006/relationships',
  'xmlns:p': 'http://schemas.openxmlformats.org/presentationml/2006/main',
} as const

const relation = (name: string): string =>
  `http://schemas.openxmlformats.org/officeDocument/2006/relationships/${name}`

/** Sorts of relations between parts. */
export const relations = {
  document: relation('officeDocument'),
  coreProperties: 'http://schemas.openxmlformats.org/package/2006/relationships/metadata/core-properties',
  appProperties: relation('extended-properties'),
  master: relation('slideMaster'),
  layout: relation('slideLayout'),
  slide: relation('slide'),
  notesMaster: relation('notesMaster'),
  notes: relation('notesSlide'),
  theme: relation('theme'),
  presentationProperties: relation('presProps'),
  viewProperties: relation('viewProps'),
  tableStyles: relation('tableStyles'),
  picture: relation('image'),
  chart: relation('chart'),
  workbook: relation('package'),
  link: relation('hyperlink'),
} as const

const presentation = (name: string): string =>
  `application/vnd.openxmlformats-officedocument.presentationml.${name}+xml`

/** Content types of parts. */
export const types = {
  document: presentation('presentation.main'),
  master: presentation('slideMaster'),
  layout: presentation('slideLayout'),
  slide: presentation('slide'),
  notesMaster: presentation('notesMaster'),
  notes: presentation('notesSlide'),
  presentationProperties: presentation('presProps'),
  viewProperties: presentation('viewProps'),
  tableStyles: presentation('tableStyles'),
  theme: 'application/vnd.openxmlformats-officedocument.theme+xml',
  chart: 'application/vnd.openxmlformats-officedocument.drawingml.chart+xml',
  coreProperties: 'application/vnd.openxmlformats-package.core-properties+xml',
  appProperties: 'application/vnd.openxmlformats-officedocument.extended-properties+xml',
} as const
