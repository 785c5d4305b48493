import { spawnSync } from 'node:child_process'
import { join } from 'node:path'
import { root } from './launcher/settings.ts'

/** Runs commands of Payload's own CLI, which load the config but connect to no database. */
const payloadBin = join(root, 'node_modules', 'payload', 'bin.js')

const run = (...args: string[]): void => {
  const { status } = spawnSync(process.execPath, [payloadBin, ...args], {
    cwd: root,
    stdio: 'inherit',
    env: {
      ...process.env,
      PAYLOAD_SECRET: 'only-for-generated-files',
      PAYLOAD_CONFIG_PATH: 'payload.config.ts',
    },
  })
  if (status !== 0) process.exit(status ?? 1)
}

const [command, ...args] = process.argv.slice(2)
if (command === 'generate') {
  run('generate:types')
  run('generate:importmap')
} else if (command === 'migrate:create' && args.length > 0) {
  run('migrate:create', ...args)
} else {
  console.error('Use "npm run generate", or "npm run migrate:create -- name-of-the-change".')
  process.exit(1)
}
