import type { Config } from 'payload'

const at = '/src/jobs/admin'

/** Adds the page of failed work to the panel, with a link and its count below the other ones. */
export const addFailedWork = (config: Config): Config => {
  const components = config.admin?.components
  return {
    ...config,
    admin: {
      ...config.admin,
      components: {
        ...components,
        afterNavLinks: [...(components?.afterNavLinks ?? []), `${at}/failed-link.tsx#FailedLink`],
        views: {
          ...components?.views,
          failedWork: {
            Component: `${at}/failed-work-view.tsx#FailedWorkView`,
            path: '/failed-work',
            exact: true,
          },
        },
      },
    },
  }
}
