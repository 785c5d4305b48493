import type { DataFolder } from '../launcher/data-folder.ts'
import type { Settings } from '../launcher/settings.ts'

/** The environment that web, worker and the preparation of the database get. */
export const stackEnv = (options: {
  settings: Settings
  data: DataFolder
  databaseUrl: string
  mode: 'production' | 'development'
}): Record<string, string> => {
  const { settings, data, databaseUrl, mode } = options
  return {
    NODE_ENV: mode,
    NEXT_TELEMETRY_DISABLED: '1',
    ...(mode === 'production' ? { NO_COLOR: '1' } : {}),
    PORT: String(settings.port),
    HOSTNAME: settings.host,
    PLATEN_URL: settings.url,
    PLATEN_DATA_DIR: data.path,
    DATABASE_URL: databaseUrl,
    PAYLOAD_SECRET: settings.payloadSecret ?? data.secrets.payloadSecret,
    ADMIN_EMAIL: settings.adminEmail,
    ADMIN_PASSWORD: settings.adminPassword ?? data.secrets.adminPassword,
    PLATEN_SAMPLE_PASSWORD: data.secrets.designerPassword,
  }
}
