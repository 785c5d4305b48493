/** What the journeys find when they begin: a running app with its sample accounts, and a browser. */
export type JourneyStage = {
  url: string
  admin: { email: string; password: string }
  designer: { email: string; password: string }
  /** Folder of the mails the app sent, one file each. */
  mails: string
  chromium: { executablePath: string; args: string[]; env?: Record<string, string> }
}

/** The stage that `npm test` set up, handed over in one variable. */
export const journeyStage = (): JourneyStage => {
  const given = process.env['PLATEN_JOURNEY_STAGE']
  if (given === undefined)
    throw new Error('Run the journeys with "npm run test:journeys": it starts the app for them.')
  return JSON.parse(given) as JourneyStage
}
