/**
 * A stand-in for Stripe on this machine, for trying out what is sold without an account: `npm run stripe:local`. It
 * prints the settings to start Platen with, and delivers webhooks to PLATEN_URL by itself. No money moves.
 */
import { mkdir, readFile, rename, writeFile } from 'node:fs/promises'
import path from 'node:path'
import type { BooksState } from '../tests/support/wire/stripe/books.ts'
import { keepDelivering } from '../tests/support/wire/stripe/keep-delivering.ts'
import { startStripe } from '../tests/support/wire/stripe-server.ts'

const platen = process.env['PLATEN_URL'] ?? 'http://localhost:3000'
const port = Number(process.env['STRIPE_LOCAL_PORT'] ?? 12_111)
const file = path.resolve(process.env['PLATEN_DATA_DIR'] ?? '.platen', 'stripe-local.json')

type Kept = { tag: string; state: BooksState }

/** What the last run remembered. Ids of a new one must differ from those of any other: Platen's books keep them for ever. */
const readKept = async (): Promise<Kept> => {
  try {
    return JSON.parse(await readFile(file, 'utf8')) as Kept // written below
  } catch {
    return {
      tag: `local${Date.now().toString(36)}`,
      state: { counters: {}, records: {}, events: [] },
    }
  }
}

const kept = await readKept()
const stripe = await startStripe({ port, ...kept })
const delivering = keepDelivering({
  to: new URL('/api/stripe/webhooks', platen).href,
  secret: stripe.webhookSecret,
  log: (line) => console.log(line),
})

let saving = Promise.resolve()
const save = async (): Promise<void> => {
  await mkdir(path.dirname(file), { recursive: true })
  await writeFile(`${file}.next`, JSON.stringify(kept))
  await rename(`${file}.next`, file)
}
stripe.books.onEvent = (event) => {
  // The act that told it is finished first.
  setTimeout(() => {
    delivering.deliver(event)
    saving = saving.then(save).catch((error: unknown) => console.error(error))
  }, 20)
}

console.log(`A stand-in for Stripe answers at ${stripe.url}; no money moves. Start Platen with:\n`)
for (const [name, value] of Object.entries(stripe.env)) console.log(`${name}=${value}`)
console.log(`\nWebhooks go to ${platen}. What happens is kept in ${file}. Ctrl+C ends it.\n`)

const stop = async (): Promise<void> => {
  delivering.stop()
  await saving
  await save()
  await stripe.close()
}
for (const signal of ['SIGINT', 'SIGTERM'] as const) process.once(signal, () => void stop())
