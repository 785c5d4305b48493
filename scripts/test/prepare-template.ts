import type { DataFolder } from '../launcher/data-folder.ts'
import type { Launch } from '../launcher/run-launcher.ts'
import { completion, startPreparation } from '../stack/processes.ts'
import { under } from '../stack/run-child.ts'

/** Applies every migration to the database that the test files' own databases are copied from. */
export const prepareTemplate = async (launch: Launch, data: DataFolder, url: string): Promise<void> => {
  const env = {
    NODE_ENV: 'production',
    DATABASE_URL: url,
    PAYLOAD_SECRET: data.secrets.payloadSecret,
    PLATEN_DATA_DIR: data.path,
  }
  const place = { env, logFolder: data.logs }
  await completion(under(launch, startPreparation(place, { seed: false })), data.logs)
}
