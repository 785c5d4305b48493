import type { LocalText } from '#kernel/local-text.ts'
import type { JobStatus } from '../job.ts'

export const statusWords: Record<JobStatus, LocalText> = {
  queued: { en: 'Queued', de: 'Wartet' },
  running: { en: 'Running', de: 'Läuft' },
  succeeded: { en: 'Succeeded', de: 'Erledigt' },
  failed: { en: 'Failed', de: 'Fehlgeschlagen' },
  cancelled: { en: 'Cancelled', de: 'Abgebrochen' },
}

export const words = {
  cancel: { en: 'Cancel job', de: 'Auftrag abbrechen' },
  cancelShort: { en: 'Cancel', de: 'Abbrechen' },
  cancelled: { en: 'The job was cancelled.', de: 'Der Auftrag wurde abgebrochen.' },
  cancelling: { en: 'The job is being stopped.', de: 'Der Auftrag wird angehalten.' },
  retry: { en: 'Retry job', de: 'Auftrag wiederholen' },
  retryShort: { en: 'Retry', de: 'Wiederholen' },
  retried: { en: 'The job is queued again.', de: 'Der Auftrag ist wieder eingereiht.' },
  unreachable: {
    en: 'Platen could not be reached. Check the connection and try again.',
    de: 'Platen ist nicht erreichbar. Prüfe die Verbindung und versuche es noch einmal.',
  },
  waiting: { en: 'Waiting for a free worker.', de: 'Wartet auf einen freien Worker.' },
  working: { en: 'Working', de: 'In Arbeit' },
  loading: { en: 'Loading the job …', de: 'Der Auftrag wird geladen …' },
  tookPart: { en: 'Attempt', de: 'Versuch' },
  of: { en: 'of', de: 'von' },
  progress: { en: 'Progress', de: 'Fortschritt' },
} satisfies Record<string, LocalText>
