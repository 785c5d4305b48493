import { eventPoster } from './event-poster.ts'
import { launchSite } from './launch-site.ts'
import { projectProposal } from './project-proposal.ts'
import { quarterlyReview } from './quarterly-review.ts'
import type { TemplateSeed } from './template-seed.ts'

/** The templates every new Platen begins with, one for each kind. */
export const templates: readonly TemplateSeed[] = [projectProposal, launchSite, quarterlyReview, eventPoster]
