import { mkdirSync, readFileSync } from 'node:fs'
import { join } from 'node:path'
import pg from 'pg'
import type { JourneyStage } from '../../tests/support/journey-stage.ts'
import { mailServer } from '../../tests/support/mail-server.ts'
import { type DataFolder } from '../launcher/data-folder.ts'
import { freePort } from '../launcher/free-port.ts'
import type { Launch } from '../launcher/run-launcher.ts'
import { root, type Settings } from '../launcher/settings.ts'
import { startServing } from '../stack/start-serving.ts'
import type { Counts } from './counts.ts'
import { runTool } from './run-tool.ts'
import type { Selection } from './selection.ts'
import { takePayments } from './take-payments.ts'

type Report = { stats: { expected: number; unexpected: number; flaky: number; skipped: number } }

const host = '127.0.0.1'
/** Credits of every workspace: more than all journeys of one person take together. */
const WELCOME = 5_000

const copyDatabase = async (template: string): Promise<string> => {
  const url = new URL(template)
  url.pathname = '/postgres'
  const client = new pg.Client({ connectionString: url.href })
  await client.connect()
  try {
    await client.query('create database journeys template platen')
  } finally {
    await client.end()
  }
  url.pathname = '/journeys'
  return url.href
}

const findChromium = async (dataFolder: string): Promise<JourneyStage['chromium']> => {
  process.env['PLATEN_DATA_DIR'] = dataFolder
  // Loaded only now: it reads the environment when it is imported.
  const { resolveChromium } = await import('#plugins/exports/chromium/resolve-chromium.ts')
  return resolveChromium()
}

/** Gives the stack a mail server of its own; the mails are found in the folder that is returned. */
const catchMails = async (launch: Launch, data: DataFolder): Promise<string> => {
  const folder = join(data.path, 'mails')
  mkdirSync(folder)
  const server = await mailServer({ folder })
  launch.started.defer(() => server.close())
  process.env['SMTP_URL'] = server.url
  return folder
}

/** Starts the real stack on its own database and ports and runs the Playwright journeys through it. */
export const runJourneys = async (
  launch: Launch,
  options: { selection: Selection; template: string; data: DataFolder },
): Promise<Counts> => {
  const { selection, template, data } = options
  const port = await freePort({ host })
  const settings: Settings = {
    dataFolder: data.path,
    host,
    port,
    url: `http://localhost:${port}`,
    databaseUrl: await copyDatabase(template),
    adminEmail: 'admin@platen.local',
    adminPassword: undefined,
    payloadSecret: undefined,
    hasModel: false,
  }
  const mails = await catchMails(launch, data)
  await takePayments(launch, settings.url)
  process.env['CREDITS_WELCOME'] = String(WELCOME)
  process.env['CREDITS_NEW_WORKSPACE'] = String(WELCOME)
  const [chromium] = await Promise.all([
    findChromium(data.path),
    startServing(launch, { settings, data, development: false }),
  ])
  const stage: JourneyStage = {
    url: settings.url,
    admin: { email: settings.adminEmail, password: data.secrets.adminPassword },
    designer: { email: 'designer@platen.local', password: data.secrets.designerPassword },
    mails,
    chromium,
  }
  const report = join(data.path, 'playwright.json')
  const code = await runTool(
    launch,
    [
      join(root, 'node_modules', '@playwright', 'test', 'cli.js'),
      'test',
      '--reporter=list,json',
      ...selection.filters,
    ],
    { PLATEN_JOURNEY_STAGE: JSON.stringify(stage), PLAYWRIGHT_JSON_OUTPUT_NAME: report },
  )
  try {
    const { stats } = JSON.parse(readFileSync(report, 'utf8')) as Report
    const failed = stats.unexpected + (code !== 0 && stats.unexpected === 0 ? 1 : 0)
    return { passed: stats.expected + stats.flaky, failed, skipped: stats.skipped }
  } catch {
    return { passed: 0, failed: 1, skipped: 0 }
  }
}
