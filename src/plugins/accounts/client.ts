/** The browser's door of the accounts plugin: passwords, verified addresses, invitations, settings, the people of a workspace. */
export { InvitationCard } from './ui/invitation/invitation-card.tsx'
export { WorkspaceMembers } from './ui/members/workspace-members.tsx'
export { ForgotPasswordForm } from './ui/password/forgot-password-form.tsx'
export { ResetPasswordForm } from './ui/password/reset-password-form.tsx'
export { AccountSettings } from './ui/settings/account-settings.tsx'
export { VerifyBanner } from './ui/verification/verify-banner.tsx'
export { VerifyEmail } from './ui/verification/verify-email.tsx'
