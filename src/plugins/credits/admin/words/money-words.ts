import type { LocalText } from '#kernel/local-text.ts'

/** What the overview, the checks and the form of grants say. */
export const moneyWords = {
  sheet: { en: 'Where credits came from and went', de: 'Woher Credits kamen und wohin sie gingen' },
  granted: { en: 'Granted', de: 'Zugeteilt' },
  bought: { en: 'Bought', de: 'Gekauft' },
  adjusted: { en: 'Adjusted', de: 'Korrigiert' },
  spent: { en: 'Spent', de: 'Ausgegeben' },
  refunded: { en: 'Refunded and disputed', de: 'Erstattet und beanstandet' },
  together: { en: 'With the workspaces', de: 'Bei den Arbeitsbereichen' },
  spentByDay: { en: 'Spent by day', de: 'Ausgegeben pro Tag' },
  cameByDay: { en: 'Granted and bought by day', de: 'Zugeteilt und gekauft pro Tag' },
  lastDays: { en: 'Last 30 days, UTC', de: 'Letzte 30 Tage, UTC' },
  most: { en: 'most', de: 'höchstens' },
  inAll: { en: 'in all', de: 'insgesamt' },
  nothingInDays: { en: 'Nothing in the last 30 days.', de: 'Nichts in den letzten 30 Tagen.' },
  openReservations: { en: 'Open reservations', de: 'Offene Reservierungen' },

  balanced: { en: 'The ledger balances', de: 'Das Hauptbuch stimmt' },
  unbalanced: { en: 'The ledger does not balance', de: 'Das Hauptbuch stimmt nicht' },
  unchecked: { en: 'The ledger has not been checked yet', de: 'Das Hauptbuch wurde noch nicht geprüft' },
  checkedAt: { en: 'checked', de: 'geprüft' },
  sum: { en: 'Sum of all entries', de: 'Summe aller Buchungen' },
  noneOpen: { en: 'No open differences with Stripe', de: 'Keine offenen Abweichungen von Stripe' },
  oneOpen: { en: '1 open difference with Stripe', de: '1 offene Abweichung von Stripe' },
  someOpen: { en: 'open differences with Stripe', de: 'offene Abweichungen von Stripe' },
  ledgerChecks: { en: 'Checks of the ledger', de: 'Prüfungen des Hauptbuchs' },
  noChecks: { en: 'No check has run yet.', de: 'Noch ist keine Prüfung gelaufen.' },
  noChecksMore: {
    en: 'The worker checks by itself that all entries add up to zero and to every balance.',
    de: 'Der Worker prüft von selbst, dass alle Buchungen zusammen null und jeden Kontostand ergeben.',
  },
  result: { en: 'Result', de: 'Ergebnis' },
  differences: { en: 'Differences with Stripe', de: 'Abweichungen von Stripe' },
  differencesIntro: {
    en: 'Found each night by comparing the ledger with Stripe. Nothing is corrected by itself.',
    de: 'Jede Nacht durch einen Vergleich mit Stripe gefunden. Nichts wird von selbst berichtigt.',
  },
  noDifferences: { en: 'Nothing differs.', de: 'Nichts weicht ab.' },
  noDifferencesMore: {
    en: 'What Stripe and the ledger disagree about will be listed here.',
    de: 'Hier erscheint, worin sich Stripe und das Hauptbuch unterscheiden.',
  },
  settleAgain: { en: 'Settle again', de: 'Neu abgleichen' },
  settledAgain: {
    en: 'The worker reads it from Stripe once more.',
    de: 'Der Worker liest es noch einmal bei Stripe.',
  },
  ours: { en: 'Ledger', de: 'Hauptbuch' },
  theirs: { en: 'Stripe', de: 'Stripe' },
  seen: { en: 'Last seen', de: 'Zuletzt gesehen' },
  todo: { en: 'To do', de: 'Zu tun' },

  changeBalance: { en: 'Change the balance', de: 'Kontostand ändern' },
  grant: { en: 'Grant', de: 'Zuteilen' },
  adjust: { en: 'Adjust', de: 'Korrigieren' },
  grantHint: {
    en: 'Gives credits. Debt is paid first.',
    de: 'Gibt Credits. Schulden werden zuerst beglichen.',
  },
  adjustHint: {
    en: 'Puts a mistake right, up or down: −20 takes 20 credits.',
    de: 'Berichtigt einen Fehler, nach oben oder unten: −20 nimmt 20 Credits.',
  },
  amount: { en: 'Credits', de: 'Credits' },
  reason: { en: 'Reason', de: 'Begründung' },
  reasonHint: {
    en: 'Stays in the ledger with your name. Owners of the workspace can read it.',
    de: 'Bleibt mit Ihrem Namen im Hauptbuch. Eigentümer des Arbeitsbereichs können sie lesen.',
  },
  grantSome: { en: 'Grant {credits} credits', de: '{credits} Credits zuteilen' },
  adjustSome: { en: 'Adjust by {credits} credits', de: 'Um {credits} Credits korrigieren' },
  now: { en: 'now', de: 'jetzt' },
  afterwards: { en: 'Available afterwards', de: 'Danach verfügbar' },
  debtAfterwards: { en: 'Debt afterwards', de: 'Danach Schulden' },
  belowZero: {
    en: 'More than is available. Take less.',
    de: 'Mehr, als verfügbar ist. Bitte weniger nehmen.',
  },
  wholeNumber: {
    en: 'A whole number of credits, at most 1,000,000.',
    de: 'Eine ganze Zahl, höchstens 1.000.000.',
  },
  reasonShort: { en: 'Say why, in at least 3 letters.', de: 'Bitte begründen, mit mindestens 3 Buchstaben.' },
  done: { en: 'Booked.', de: 'Gebucht.' },
  doneBefore: { en: 'This was booked already.', de: 'Das war schon gebucht.' },
  platformAdmins: {
    en: 'Platform admins grant and adjust credits.',
    de: 'Plattform-Admins teilen Credits zu und korrigieren sie.',
  },
} satisfies Record<string, LocalText>

export type MoneyWord = keyof typeof moneyWords
