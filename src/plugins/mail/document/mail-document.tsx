import type { MailText } from '../define-mail.ts'

/** Where a client knows no dark scheme it keeps these; where it does, the sheet turns with it. */
const styles = `
:root { color-scheme: light dark; supported-color-schemes: light dark; }
body { margin: 0; padding: 32px 16px; background: #f3f1ec; color: #1f2126; }
main { max-width: 480px; margin: 0 auto; padding: 32px; background: #fdfcfa; border-radius: 12px; }
body, main { font: 16px/1.55 Inter, system-ui, -apple-system, 'Segoe UI', sans-serif; }
h1 { margin: 0 0 16px; font: 600 24px/1.25 Fraunces, Georgia, serif; }
p { margin: 0 0 16px; }
.action { display: inline-block; padding: 12px 20px; border-radius: 8px; background: #b3311d; color: #ffffff; font-weight: 600; text-decoration: none; }
.quiet { margin: 24px 0 0; padding-top: 16px; border-top: 1px solid #e2dfd8; color: #5c5f66; font-size: 13px; overflow-wrap: anywhere; }
.quiet a { color: inherit; }
@media (prefers-color-scheme: dark) {
  body { background: #141518; color: #eceae5; }
  main { background: #1d1f23; }
  .quiet { border-color: #34363c; color: #a9abb1; }
}
`

const byHand = {
  en: 'If the button does not work, open this address:',
  de: 'Wenn die Schaltfläche nicht geht, öffnen Sie diese Adresse:',
}

/** A mail as one HTML document without tables, pictures or anything that loads. */
export const MailDocument = ({ subject, heading, paragraphs, action, locale }: MailText) => (
  <html lang={locale}>
    {/* oxlint-disable-next-line next/no-head-element -- a mail is no page of Next */}
    <head>
      <meta charSet="utf-8" />
      <meta name="viewport" content="width=device-width" />
      <meta name="color-scheme" content="light dark" />
      <title>{subject}</title>
      <style>{styles}</style>
    </head>
    <body>
      <main>
        <h1 dir="auto">{heading}</h1>
        {paragraphs.map((paragraph, index) => (
          <p key={index} dir="auto">
            {paragraph}
          </p>
        ))}
        {action ? (
          <>
            <p>
              <a className="action" href={action.url}>
                {action.label}
              </a>
            </p>
            <p className="quiet">
              {byHand[locale]} <a href={action.url}>{action.url}</a>
            </p>
          </>
        ) : null}
      </main>
    </body>
  </html>
)
