import { readFile, readdir } from 'node:fs/promises'
import { join } from 'node:path'
import { expect } from '@playwright/test'
import PostalMime, { type Email } from 'postal-mime'
import { journeyStage } from '../support/journey-stage.ts'
import { linkIn } from '../support/mail-server.ts'

const read = async (): Promise<Email[]> => {
  const { mails } = journeyStage()
  const files = await readdir(mails)
  return Promise.all(files.map(async (file) => PostalMime.parse(await readFile(join(mails, file)))))
}

/** The address a mail's button leads to, once the mail is there. */
export const mailedLink = async (to: string, subject: RegExp): Promise<string> => {
  let found: Email | undefined
  await expect
    .poll(
      async () => {
        found = (await read()).find(
          (mail) => mail.to?.some(({ address }) => address === to) && subject.test(mail.subject ?? ''),
        )
        return found !== undefined
      },
      { message: `a mail for ${to}`, timeout: 30_000 },
    )
    .toBe(true)
  if (!found) throw new Error(`No mail came for ${to}.`)
  return linkIn(found)
}
