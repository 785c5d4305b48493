import { DefaultTemplate } from '@payloadcms/next/templates'
import { Gutter, SetStepNav } from '@payloadcms/ui'
import { notFound, redirect } from 'next/navigation'
import type { AdminViewServerProps } from 'payload'
import { isContentAdmin, isPlatformAdmin } from '#access/platform-role.ts'
import { localText } from '#kernel/local-text.ts'
import { isId } from '../read/matching.ts'
import { type Word, words } from '../words/words.ts'
import { Account } from './account.tsx'
import { Accounts } from './accounts.tsx'
import { Checks } from './checks.tsx'
import { Entries } from './entries.tsx'
import { Overview } from './overview.tsx'
import { Reservations } from './reservations.tsx'
import { Tabs } from './tabs.tsx'

const pages = { accounts: Accounts, entries: Entries, reservations: Reservations, checks: Checks }
const isPage = (name: string): name is keyof typeof pages => Object.hasOwn(pages, name)

/** The panel's pages of credits: everything below `/credits`. */
export const CreditsView = ({ initPageResult, params, searchParams }: AdminViewServerProps) => {
  const { req, permissions, visibleEntities, locale } = initPageResult
  const { i18n, payload, user } = req
  const { admin } = payload.config.routes
  const [, section, id, ...more] = Array.isArray(params?.['segments']) ? params['segments'] : []
  if (!user) redirect(`${admin}/login?redirect=${encodeURIComponent(`${admin}/credits`)}`)
  const isKnown = section === undefined || (isPage(section) && (id === undefined || section === 'accounts'))
  if (!isKnown || more.length > 0 || (id !== undefined && !isId(id))) notFound()
  const say = (word: Word) => localText(words[word], i18n.language)
  const nav = [
    { label: say('title'), ...(section === undefined ? {} : { url: `${admin}/credits` }) },
    ...(section === undefined ? [] : [{ label: say(section), url: `${admin}/credits/${section}` }]),
  ]
  return (
    <DefaultTemplate
      i18n={i18n}
      {...(locale ? { locale } : {})}
      {...(params ? { params } : {})}
      payload={payload}
      permissions={permissions}
      req={req}
      {...(searchParams ? { searchParams } : {})}
      user={user}
      visibleEntities={visibleEntities}
    >
      <SetStepNav nav={nav} />
      <Gutter>
        <main className="credits-area">
          {isContentAdmin(user) ? (
            <>
              {id === undefined && <h1>{say('title')}</h1>}
              {id === undefined && <Tabs here={section ?? ''} />}
              <Section section={section} id={id} canChange={isPlatformAdmin(user)} />
            </>
          ) : (
            <p>{say('admins')}</p>
          )}
        </main>
      </Gutter>
    </DefaultTemplate>
  )
}

type SectionProps = { section: keyof typeof pages | undefined; id: string | undefined; canChange: boolean }

const Section = ({ section, id, canChange }: SectionProps) => {
  if (section === undefined) return <Overview />
  if (id !== undefined) return <Account workspace={id} canChange={canChange} />
  const Page = pages[section]
  return <Page canChange={canChange} />
}
