import { annualReport } from './annual-report.ts'
import { companyProfile } from './company-profile.ts'
import { curriculumVitae } from './curriculum-vitae.ts'
import { eventPoster } from './event-poster.ts'
import { eventSite } from './event-site.ts'
import { launchSite } from './launch-site.ts'
import { lesson } from './lesson.ts'
import { linkPreview } from './link-preview.ts'
import { meetingMinutes } from './meeting-minutes.ts'
import { pitchDeck } from './pitch-deck.ts'
import { portfolioSite } from './portfolio-site.ts'
import { projectProposal } from './project-proposal.ts'
import { quarterlyReview } from './quarterly-review.ts'
import { quoteCard } from './quote-card.ts'
import { storyAnnouncement } from './story-announcement.ts'
import type { TemplateSeed } from './template-seed.ts'
import { whitePaper } from './white-paper.ts'
import { workshop } from './workshop.ts'

/** The templates every new Platen begins with, over all kinds. */
export const templates: readonly TemplateSeed[] = [
  projectProposal,
  annualReport,
  whitePaper,
  companyProfile,
  meetingMinutes,
  curriculumVitae,
  pitchDeck,
  quarterlyReview,
  workshop,
  lesson,
  launchSite,
  eventSite,
  portfolioSite,
  eventPoster,
  quoteCard,
  storyAnnouncement,
  linkPreview,
]
