import { DefaultTemplate } from '@payloadcms/next/templates'
import { Gutter, SetStepNav } from '@payloadcms/ui'
import { redirect } from 'next/navigation'
import type { AdminViewServerProps } from 'payload'
import { isContentAdmin } from '#access/platform-role.ts'
import { localText } from '#kernel/local-text.ts'
import { FailedWork } from './failed-work.tsx'
import { failedWords } from './failed-words.ts'

/** The panel's page of jobs and chores that gave up. */
export const FailedWorkView = ({ initPageResult, params, searchParams }: AdminViewServerProps) => {
  const { req, permissions, visibleEntities, locale } = initPageResult
  const { i18n, payload, user } = req
  const { admin } = payload.config.routes
  if (!user) redirect(`${admin}/login?redirect=${encodeURIComponent(`${admin}/failed-work`)}`)
  const say = (word: keyof typeof failedWords) => localText(failedWords[word], i18n.language)
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
      <SetStepNav nav={[{ label: say('title') }]} />
      <Gutter className="failed-work">
        <h1>{say('title')}</h1>
        {isContentAdmin(user) ? (
          <>
            <p className="failed-work__intro">{say('intro')}</p>
            <FailedWork />
          </>
        ) : (
          <p>{say('admins')}</p>
        )}
      </Gutter>
    </DefaultTemplate>
  )
}
