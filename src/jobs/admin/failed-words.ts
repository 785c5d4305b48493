import type { LocalText } from '#kernel/local-text.ts'
import { statusWords, words } from './words.ts'

export const failedWords = {
  title: { en: 'Failed work', de: 'Fehlgeschlagenes' },
  intro: {
    en: 'Jobs and background work that gave up. Retry what should run again, dismiss what needs nothing more.',
    de: 'Aufträge und Hintergrundarbeiten, die aufgegeben haben. Wiederhole, was noch einmal laufen soll; verwirf, was erledigt ist.',
  },
  admins: { en: 'Only content admins see this page.', de: 'Diese Seite sehen nur Content-Admins.' },
  all: { en: 'Everything', de: 'Alles' },
  kind: { en: 'Kind', de: 'Art' },
  work: { en: 'Work', de: 'Arbeit' },
  workspace: { en: 'Workspace', de: 'Arbeitsbereich' },
  attempts: { en: 'Attempts', de: 'Versuche' },
  reason: { en: 'Reason', de: 'Grund' },
  failed: statusWords.failed,
  background: { en: 'Background work', de: 'Hintergrundarbeit' },
  actions: { en: 'Actions', de: 'Aktionen' },
  select: { en: 'Select', de: 'Auswählen' },
  selectAll: { en: 'Select all on this page', de: 'Alle auf dieser Seite auswählen' },
  selected: { en: 'selected', de: 'ausgewählt' },
  retry: words.retryShort,
  dismiss: { en: 'Dismiss', de: 'Verwerfen' },
  retried: { en: 'Queued again.', de: 'Wieder eingereiht.' },
  dismissed: { en: 'Dismissed.', de: 'Verworfen.' },
  times: { en: 'times', de: 'Mal' },
  empty: { en: 'Nothing has failed.', de: 'Nichts ist fehlgeschlagen.' },
  emptyMore: {
    en: 'Jobs that give up after all their attempts are listed here.',
    de: 'Hier stehen Aufträge, die nach allen Versuchen aufgegeben haben.',
  },
  loading: { en: 'Loading …', de: 'Wird geladen …' },
  again: { en: 'Try again', de: 'Noch einmal versuchen' },
  newer: { en: 'Newer', de: 'Neuere' },
  older: { en: 'Older', de: 'Ältere' },
  page: { en: 'Page', de: 'Seite' },
  of: words.of,
  unreachable: words.unreachable,
} satisfies Record<string, LocalText>

export type FailedWord = keyof typeof failedWords
