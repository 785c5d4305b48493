const labels: Readonly<Record<string, string>> = {
  ar: 'ملاحظات',
  da: 'Noter',
  de: 'Notizen',
  en: 'Notes',
  es: 'Notas',
  fr: 'Notes',
  he: 'הערות',
  it: 'Note',
  ja: 'ノート',
  ko: '노트',
  nl: 'Notities',
  pl: 'Notatki',
  pt: 'Notas',
  ru: 'Заметки',
  sv: 'Anteckningar',
  tr: 'Notlar',
  uk: 'Нотатки',
  zh: '备注',
}

/** What stands above the notes of a slide, in the design's language; English for any we do not write. */
export const notesLabel = (language: string): string =>
  labels[language.toLowerCase().split('-')[0] ?? ''] ?? 'Notes'
