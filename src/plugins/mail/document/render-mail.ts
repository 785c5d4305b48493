import { createElement } from 'react'
import type { MailText } from '../define-mail.ts'
import { MailDocument } from './mail-document.tsx'

/** A mail as HTML and as plain text. */
export const renderMail = async (mail: MailText): Promise<{ html: string; text: string }> => {
  const action = mail.action && `${mail.action.label}:\n${mail.action.url}`
  const text = [mail.heading, ...mail.paragraphs, ...(action ? [action] : [])].join('\n\n')
  if (mail.action && !/^https?:$/.test(new URL(mail.action.url).protocol)) {
    throw new Error(`The action of the mail "${mail.subject}" leads to no web page.`)
  }
  const { renderToStaticMarkup } = await import('react-dom/server')
  return {
    html: `<!doctype html>${renderToStaticMarkup(createElement(MailDocument, mail))}`,
    text: `${text}\n`,
  }
}
