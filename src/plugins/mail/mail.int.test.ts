import { setTimeout as sleep } from 'node:timers/promises'
import { afterAll, beforeAll, expect, test } from 'vitest'
import { z } from 'zod'
import { transaction } from '#kernel/server/transaction.ts'
import { type MailServer, linkIn, mailServer } from '../../../tests/support/mail-server.ts'
import { type TestPlaten, testPlaten } from '../../../tests/support/test-platen.ts'
import type { Mail } from './define-mail.ts'
import type * as MailDoor from './index.ts'

const greeting: Mail<{ to: string; subject: string }> = {
  name: 'test.greeting',
  schema: z.object({ to: z.string(), subject: z.string() }),
  compose: () =>
    Promise.resolve({
      default: ({ input }: { input: { to: string; subject: string } }) =>
        Promise.resolve(
          input.to === 'gone@example.test'
            ? null
            : {
                to: input.to,
                subject: input.subject,
                heading: 'Grüße <b>an</b> & "alle"',
                paragraphs: ['<script>alert(1)</script>', 'Zwei'],
                action: { label: 'Öffnen', url: 'https://platen.test/de/open?a=1&b="2"' },
                locale: 'de' as const,
              },
        ),
    }),
}

let platen: TestPlaten
// Loaded once the environment is set, as the config is.
let mail: typeof MailDoor
let server: MailServer

beforeAll(async () => {
  server = await mailServer()
  platen = await testPlaten({
    worker: false,
    env: { SMTP_URL: server.url, MAIL_FROM: 'Plåten <hello@platen.test>' },
  })
  mail = await import('./index.ts')
  // The registry is read at run time.
  const store = platen.payload.config.custom['platen'] as { mails?: readonly unknown[] } // written by `contribute`
  store.mails = [...(store.mails ?? []), greeting]
  await platen.startWorker()
})
afterAll(async () => {
  await platen.close()
  await server.close()
})

const greet = (to: string, subject = 'Hello', key?: string) =>
  transaction({ payload: platen.payload }, (req) =>
    mail.sendMail({ req, mail: greeting, input: { to, subject }, ...(key ? { key } : {}) }),
  )

const waiting = async (): Promise<number> => {
  const { rows } = await platen.payload.db.pool.query<{ n: number }>(
    `select count(*)::int as n from graphile_worker.jobs where task_identifier = 'chore:mail.send'`,
  )
  return rows[0]?.n ?? 0
}

test('a mail arrives in two parts, with everything escaped', async () => {
  expect(mail.canSendMail(platen.payload)).toBe(true)
  await greet('ada@example.test', 'Überraschung\r\nBcc: eve@example.test')
  const arrived = await server.mailTo('ada@example.test')
  expect(arrived.from).toMatchObject({ address: 'hello@platen.test', name: 'Plåten' })
  expect(arrived.subject).toContain('Überraschung')
  expect(server.asked).not.toContain('eve@example.test')
  expect(arrived.html).toContain('<html lang="de">')
  expect(arrived.html).toContain('Grüße &lt;b&gt;an&lt;/b&gt; &amp; &quot;alle&quot;')
  expect(arrived.html).not.toMatch(/<script|<table|<img/)
  expect(arrived.text).toContain('<script>alert(1)</script>')
  expect(linkIn(arrived)).toBe('https://platen.test/de/open?a=1&b="2"')
  expect(arrived.headers.find(({ key }) => key === 'auto-submitted')?.value).toBe('auto-generated')
})

test('a mail whose reason is gone is not sent, nor one whose transaction is undone', async () => {
  await greet('gone@example.test')
  await expect(
    transaction({ payload: platen.payload }, async (req) => {
      await mail.sendMail({ req, mail: greeting, input: { to: 'undone@example.test', subject: 'Hello' } })
      throw new Error('no')
    }),
  ).rejects.toThrow('no')
  await greet('after@example.test')
  await server.mailTo('after@example.test')
  expect(server.asked).not.toContain('gone@example.test')
  expect(server.asked).not.toContain('undone@example.test')
})

test('a refusal for good is not tried again', async () => {
  server.treat('refused@example.test', 550, 550)
  await greet('refused@example.test')
  await expect.poll(() => server.asked.filter((to) => to === 'refused@example.test').length).toBe(1)
  await expect.poll(waiting).toBe(0)
})

test('a mail the server puts off comes later, with the same id', async () => {
  server.treat('later@example.test', 421)
  await greet('later@example.test')
  const arrived = await server.mailTo('later@example.test')
  expect(server.asked.filter((to) => to === 'later@example.test')).toHaveLength(2)
  expect(arrived.messageId).toMatch(/^<[\da-f-]{36}@platen\.test>$/)
})

test('a server that is down is tried again when it is back', async () => {
  const { port } = server
  await server.close()
  await greet('patient@example.test')
  await sleep(1500)
  expect(await waiting()).toBe(1)
  server = await mailServer({ port })
  await server.mailTo('patient@example.test')
  await expect.poll(waiting).toBe(0)
})

test('Payload’s own mails go the same way', async () => {
  await platen.payload.sendEmail({ to: 'own@example.test', subject: 'Own', text: 'From Payload' })
  expect((await server.mailTo('own@example.test')).from?.address).toBe('hello@platen.test')
})

test('a server without a certificate to trust gets nothing', async () => {
  await using cleanUp = new AsyncDisposableStack()
  const false_ = await mailServer({ secure: true })
  cleanUp.defer(() => false_.close())
  const { emailAdapter } = await import('./smtp/email-adapter.ts')
  const { resolveOptions } = await import('./options.ts')
  const adapter = emailAdapter(resolveOptions({ smtpUrl: false_.url, from: 'a@b.test' }))
  const sent = adapter({ payload: platen.payload }).sendEmail({
    to: 'x@example.test',
    subject: 's',
    text: 't',
  })
  await expect(sent).rejects.toThrow(/certificate/i)
  expect(false_.asked).toEqual([])
})

test('a server that falls silent is given up after its time', async () => {
  const { emailAdapter } = await import('./smtp/email-adapter.ts')
  const { resolveOptions } = await import('./options.ts')
  server.treat('silent@example.test', 'silence')
  const adapter = emailAdapter(resolveOptions({ smtpUrl: server.url, from: 'a@b.test' }), {
    stepTimeoutMs: 300,
  })
  const sent = adapter({ payload: platen.payload }).sendEmail({
    to: 'silent@example.test',
    subject: 's',
    text: 't',
  })
  await expect(sent).rejects.toThrow(/timeout/i)
})
