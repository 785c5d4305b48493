import type { DataFromCollectionSlug } from 'payload'

/** An account, as the Local API gives it. */
export type User = DataFromCollectionSlug<'users'>

/** An invitation, as the Local API gives it. */
export type Invitation = DataFromCollectionSlug<'invitations'>
