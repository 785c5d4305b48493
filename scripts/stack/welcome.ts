import type { DataFolder } from '../launcher/data-folder.ts'
import type { Settings } from '../launcher/settings.ts'

/** What the person needs to begin: the address and the accounts. */
export const welcome = ({ settings, data }: { settings: Settings; data: DataFolder }): string => {
  const adminPassword =
    settings.adminPassword === undefined ? data.secrets.adminPassword : '(your ADMIN_PASSWORD)'
  const model = settings.hasModel
    ? []
    : [
        '',
        '  No AI provider key is set: the demo provider writes the designs. It is not a model; it shapes',
        '  texts from your prompt by rules. Set GEMINI_API_KEY or OPENAI_API_KEY in .env for a real one.',
      ]
  return [
    '',
    `  Platen is ready: ${settings.url}`,
    '',
    `    Studio        ${settings.url}`,
    `                  designer@platen.local   ${data.secrets.designerPassword}`,
    `    Admin panel   ${settings.url}/admin`,
    `                  ${settings.adminEmail.padEnd(22)}  ${adminPassword}`,
    '',
    '  These are the first passwords; one that was changed since is yours to know.',
    ...model,
    '',
    `  Data and logs: ${data.path} · Ctrl-C stops everything.`,
    '',
  ].join('\n')
}
