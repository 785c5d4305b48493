import { TenantField as TenantField_1d0591e3cf4f332c83a86da13a0de59a } from '@payloadcms/plugin-multi-tenant/client'
import { RegistrySelect as RegistrySelect_cbdffaae33fdbde27269f102e778b001 } from '../../../../src/plugins/core/admin/registry-select.tsx'
import { PageLabel as PageLabel_45b43ca25be1aab7fdba67233a8f67c9 } from '../../../../src/plugins/core/admin/page-label.tsx'
import { Facts as Facts_c33ae1f774c8be0d16e3c871929c34bf } from '../../../../src/plugins/core/admin/facts.tsx'
import { AssignTenantFieldTrigger as AssignTenantFieldTrigger_1d0591e3cf4f332c83a86da13a0de59a } from '@payloadcms/plugin-multi-tenant/client'
import { ColorField as ColorField_f1aecc1ece58fdf6fa6702ef9f60355e } from '../../../../src/plugins/core/admin/color-field.tsx'
import { CurrentPassword as CurrentPassword_13cefce5c6ce04019fe69b48eaf27350 } from '../../../../src/plugins/accounts/admin/current-password.tsx'
import { BalanceField as BalanceField_5a5b976ab8ebf974ebc353b6c939ac19 } from '../../../../src/plugins/credits/admin/panel/balance-field.tsx'
import { WatchTenantCollection as WatchTenantCollection_1d0591e3cf4f332c83a86da13a0de59a } from '@payloadcms/plugin-multi-tenant/client'
import { JobSummary as JobSummary_f66fe3face8b34a2e9eaa7a030fa457f } from '../../../../src/jobs/admin/job-summary.tsx'
import { Nothing as Nothing_c940477b701726b1d5ff208aa49443a1 } from '../../../../src/jobs/admin/nothing.tsx'
import { ActionsCell as ActionsCell_c5b5715a57b13e35a9b4bf609436badf } from '../../../../src/jobs/admin/actions-cell.tsx'
import { StatusCell as StatusCell_a80173bcef1d2236f05d2a8e7fcdd73f } from '../../../../src/jobs/admin/status-cell.tsx'
import { ProgressCell as ProgressCell_7d9e0b5b3089a1ce661ad9ca0c566a8c } from '../../../../src/jobs/admin/progress-cell.tsx'
import { ErrorCell as ErrorCell_f46917db352fac52e3d41b5a934620c5 } from '../../../../src/jobs/admin/error-cell.tsx'
import { PriceLabel as PriceLabel_977d9296551e66db480dfd9f36e76669 } from '../../../../src/plugins/credits/offers/panel/price-label.tsx'
import { SyncStateCell as SyncStateCell_5784293adef3dfb8893f43ae2198f53e } from '../../../../src/plugins/credits/offers/panel/sync-state.tsx'
import { SyncState as SyncState_5784293adef3dfb8893f43ae2198f53e } from '../../../../src/plugins/credits/offers/panel/sync-state.tsx'
import { PurchaseFacts as PurchaseFacts_2efe00c589162cae06f82c1abc981ffc } from '../../../../src/plugins/credits/billing/panel/purchase-facts.tsx'
import { ToldAbove as ToldAbove_05c134e108bf8650332147a67dcddd1f } from '../../../../src/plugins/credits/billing/panel/facts.tsx'
import { MoneyCell as MoneyCell_958d3fefea0e2c817bc690a3c9b9af60 } from '../../../../src/plugins/credits/offers/panel/money-cell.tsx'
import { StatusCell as StatusCell_608ed52c474e7da052653ca867e71030 } from '../../../../src/plugins/credits/billing/panel/status-cell.tsx'
import { SubscriptionFacts as SubscriptionFacts_efafd1c6e3bba9c863418e5e1f80e58e } from '../../../../src/plugins/credits/billing/panel/subscription-facts.tsx'
import { WorkedExample as WorkedExample_033cab57e3dc88db68f25fe89c8d86c1 } from '../../../../src/plugins/credits/prices/worked-example.tsx'
import { NamePicker as NamePicker_f9c024998ca51ff7c3b48a53d62fa62d } from '../../../../src/plugins/credits/prices/name-picker.tsx'
import { RscEntryLexicalCell as RscEntryLexicalCell_44fe37237e0ebf4470c9990d8cb7b07e } from '@payloadcms/richtext-lexical/rsc'
import { RscEntryLexicalField as RscEntryLexicalField_44fe37237e0ebf4470c9990d8cb7b07e } from '@payloadcms/richtext-lexical/rsc'
import { LexicalDiffComponent as LexicalDiffComponent_44fe37237e0ebf4470c9990d8cb7b07e } from '@payloadcms/richtext-lexical/rsc'
import { InlineToolbarFeatureClient as InlineToolbarFeatureClient_e70f5e05f09f93e00b997edb1ef0c864 } from '@payloadcms/richtext-lexical/client'
import { HorizontalRuleFeatureClient as HorizontalRuleFeatureClient_e70f5e05f09f93e00b997edb1ef0c864 } from '@payloadcms/richtext-lexical/client'
import { UploadFeatureClient as UploadFeatureClient_e70f5e05f09f93e00b997edb1ef0c864 } from '@payloadcms/richtext-lexical/client'
import { BlockquoteFeatureClient as BlockquoteFeatureClient_e70f5e05f09f93e00b997edb1ef0c864 } from '@payloadcms/richtext-lexical/client'
import { RelationshipFeatureClient as RelationshipFeatureClient_e70f5e05f09f93e00b997edb1ef0c864 } from '@payloadcms/richtext-lexical/client'
import { LinkFeatureClient as LinkFeatureClient_e70f5e05f09f93e00b997edb1ef0c864 } from '@payloadcms/richtext-lexical/client'
import { ChecklistFeatureClient as ChecklistFeatureClient_e70f5e05f09f93e00b997edb1ef0c864 } from '@payloadcms/richtext-lexical/client'
import { OrderedListFeatureClient as OrderedListFeatureClient_e70f5e05f09f93e00b997edb1ef0c864 } from '@payloadcms/richtext-lexical/client'
import { UnorderedListFeatureClient as UnorderedListFeatureClient_e70f5e05f09f93e00b997edb1ef0c864 } from '@payloadcms/richtext-lexical/client'
import { IndentFeatureClient as IndentFeatureClient_e70f5e05f09f93e00b997edb1ef0c864 } from '@payloadcms/richtext-lexical/client'
import { AlignFeatureClient as AlignFeatureClient_e70f5e05f09f93e00b997edb1ef0c864 } from '@payloadcms/richtext-lexical/client'
import { HeadingFeatureClient as HeadingFeatureClient_e70f5e05f09f93e00b997edb1ef0c864 } from '@payloadcms/richtext-lexical/client'
import { ParagraphFeatureClient as ParagraphFeatureClient_e70f5e05f09f93e00b997edb1ef0c864 } from '@payloadcms/richtext-lexical/client'
import { InlineCodeFeatureClient as InlineCodeFeatureClient_e70f5e05f09f93e00b997edb1ef0c864 } from '@payloadcms/richtext-lexical/client'
import { SuperscriptFeatureClient as SuperscriptFeatureClient_e70f5e05f09f93e00b997edb1ef0c864 } from '@payloadcms/richtext-lexical/client'
import { SubscriptFeatureClient as SubscriptFeatureClient_e70f5e05f09f93e00b997edb1ef0c864 } from '@payloadcms/richtext-lexical/client'
import { StrikethroughFeatureClient as StrikethroughFeatureClient_e70f5e05f09f93e00b997edb1ef0c864 } from '@payloadcms/richtext-lexical/client'
import { UnderlineFeatureClient as UnderlineFeatureClient_e70f5e05f09f93e00b997edb1ef0c864 } from '@payloadcms/richtext-lexical/client'
import { BoldFeatureClient as BoldFeatureClient_e70f5e05f09f93e00b997edb1ef0c864 } from '@payloadcms/richtext-lexical/client'
import { ItalicFeatureClient as ItalicFeatureClient_e70f5e05f09f93e00b997edb1ef0c864 } from '@payloadcms/richtext-lexical/client'
import { Icon as Icon_86cf60bde4f3d6e6201eba82df3e6275 } from '../../../../src/plugins/core/admin/brand.tsx'
import { Logo as Logo_86cf60bde4f3d6e6201eba82df3e6275 } from '../../../../src/plugins/core/admin/brand.tsx'
import { CreditsLink as CreditsLink_33281fcb304f56bf7c4d62f92930dc15 } from '../../../../src/plugins/credits/admin/panel/credits-link.tsx'
import { FailedLink as FailedLink_1dbba8258961e5304b759521a3877518 } from '../../../../src/jobs/admin/failed-link.tsx'
import { Welcome as Welcome_cb2f08dc124a0cef25dbde0dd12370dd } from '../../../../src/plugins/core/admin/welcome.tsx'
import { TenantSelector as TenantSelector_d6d5f193a167989e2ee7d14202901e62 } from '@payloadcms/plugin-multi-tenant/rsc'
import { TenantSelectionProvider as TenantSelectionProvider_d6d5f193a167989e2ee7d14202901e62 } from '@payloadcms/plugin-multi-tenant/rsc'
import { CreditsView as CreditsView_226ef4ec402a52c8281f4757669af920 } from '../../../../src/plugins/credits/admin/panel/credits-view.tsx'
import { FailedWorkView as FailedWorkView_b94015d715219f91f46f996d738dafe3 } from '../../../../src/jobs/admin/failed-work-view.tsx'
import { CollectionCards as CollectionCards_f9c02e79a4aed9a3924487c0cd4cafb1 } from '@payloadcms/next/rsc'

/** @type import('payload').ImportMap */
export const importMap = {
  "@payloadcms/plugin-multi-tenant/client#TenantField": TenantField_1d0591e3cf4f332c83a86da13a0de59a,
  "/src/plugins/core/admin/registry-select.tsx#RegistrySelect": RegistrySelect_cbdffaae33fdbde27269f102e778b001,
  "/src/plugins/core/admin/page-label.tsx#PageLabel": PageLabel_45b43ca25be1aab7fdba67233a8f67c9,
  "/src/plugins/core/admin/facts.tsx#Facts": Facts_c33ae1f774c8be0d16e3c871929c34bf,
  "@payloadcms/plugin-multi-tenant/client#AssignTenantFieldTrigger": AssignTenantFieldTrigger_1d0591e3cf4f332c83a86da13a0de59a,
  "/src/plugins/core/admin/color-field.tsx#ColorField": ColorField_f1aecc1ece58fdf6fa6702ef9f60355e,
  "/src/plugins/accounts/admin/current-password.tsx#CurrentPassword": CurrentPassword_13cefce5c6ce04019fe69b48eaf27350,
  "/src/plugins/credits/admin/panel/balance-field.tsx#BalanceField": BalanceField_5a5b976ab8ebf974ebc353b6c939ac19,
  "@payloadcms/plugin-multi-tenant/client#WatchTenantCollection": WatchTenantCollection_1d0591e3cf4f332c83a86da13a0de59a,
  "/src/jobs/admin/job-summary.tsx#JobSummary": JobSummary_f66fe3face8b34a2e9eaa7a030fa457f,
  "/src/jobs/admin/nothing.tsx#Nothing": Nothing_c940477b701726b1d5ff208aa49443a1,
  "/src/jobs/admin/actions-cell.tsx#ActionsCell": ActionsCell_c5b5715a57b13e35a9b4bf609436badf,
  "/src/jobs/admin/status-cell.tsx#StatusCell": StatusCell_a80173bcef1d2236f05d2a8e7fcdd73f,
  "/src/jobs/admin/progress-cell.tsx#ProgressCell": ProgressCell_7d9e0b5b3089a1ce661ad9ca0c566a8c,
  "/src/jobs/admin/error-cell.tsx#ErrorCell": ErrorCell_f46917db352fac52e3d41b5a934620c5,
  "/src/plugins/credits/offers/panel/price-label.tsx#PriceLabel": PriceLabel_977d9296551e66db480dfd9f36e76669,
  "/src/plugins/credits/offers/panel/sync-state.tsx#SyncStateCell": SyncStateCell_5784293adef3dfb8893f43ae2198f53e,
  "/src/plugins/credits/offers/panel/sync-state.tsx#SyncState": SyncState_5784293adef3dfb8893f43ae2198f53e,
  "/src/plugins/credits/billing/panel/purchase-facts.tsx#PurchaseFacts": PurchaseFacts_2efe00c589162cae06f82c1abc981ffc,
  "/src/plugins/credits/billing/panel/facts.tsx#ToldAbove": ToldAbove_05c134e108bf8650332147a67dcddd1f,
  "/src/plugins/credits/offers/panel/money-cell.tsx#MoneyCell": MoneyCell_958d3fefea0e2c817bc690a3c9b9af60,
  "/src/plugins/credits/billing/panel/status-cell.tsx#StatusCell": StatusCell_608ed52c474e7da052653ca867e71030,
  "/src/plugins/credits/billing/panel/subscription-facts.tsx#SubscriptionFacts": SubscriptionFacts_efafd1c6e3bba9c863418e5e1f80e58e,
  "/src/plugins/credits/prices/worked-example.tsx#WorkedExample": WorkedExample_033cab57e3dc88db68f25fe89c8d86c1,
  "/src/plugins/credits/prices/name-picker.tsx#NamePicker": NamePicker_f9c024998ca51ff7c3b48a53d62fa62d,
  "@payloadcms/richtext-lexical/rsc#RscEntryLexicalCell": RscEntryLexicalCell_44fe37237e0ebf4470c9990d8cb7b07e,
  "@payloadcms/richtext-lexical/rsc#RscEntryLexicalField": RscEntryLexicalField_44fe37237e0ebf4470c9990d8cb7b07e,
  "@payloadcms/richtext-lexical/rsc#LexicalDiffComponent": LexicalDiffComponent_44fe37237e0ebf4470c9990d8cb7b07e,
  "@payloadcms/richtext-lexical/client#InlineToolbarFeatureClient": InlineToolbarFeatureClient_e70f5e05f09f93e00b997edb1ef0c864,
  "@payloadcms/richtext-lexical/client#HorizontalRuleFeatureClient": HorizontalRuleFeatureClient_e70f5e05f09f93e00b997edb1ef0c864,
  "@payloadcms/richtext-lexical/client#UploadFeatureClient": UploadFeatureClient_e70f5e05f09f93e00b997edb1ef0c864,
  "@payloadcms/richtext-lexical/client#BlockquoteFeatureClient": BlockquoteFeatureClient_e70f5e05f09f93e00b997edb1ef0c864,
  "@payloadcms/richtext-lexical/client#RelationshipFeatureClient": RelationshipFeatureClient_e70f5e05f09f93e00b997edb1ef0c864,
  "@payloadcms/richtext-lexical/client#LinkFeatureClient": LinkFeatureClient_e70f5e05f09f93e00b997edb1ef0c864,
  "@payloadcms/richtext-lexical/client#ChecklistFeatureClient": ChecklistFeatureClient_e70f5e05f09f93e00b997edb1ef0c864,
  "@payloadcms/richtext-lexical/client#OrderedListFeatureClient": OrderedListFeatureClient_e70f5e05f09f93e00b997edb1ef0c864,
  "@payloadcms/richtext-lexical/client#UnorderedListFeatureClient": UnorderedListFeatureClient_e70f5e05f09f93e00b997edb1ef0c864,
  "@payloadcms/richtext-lexical/client#IndentFeatureClient": IndentFeatureClient_e70f5e05f09f93e00b997edb1ef0c864,
  "@payloadcms/richtext-lexical/client#AlignFeatureClient": AlignFeatureClient_e70f5e05f09f93e00b997edb1ef0c864,
  "@payloadcms/richtext-lexical/client#HeadingFeatureClient": HeadingFeatureClient_e70f5e05f09f93e00b997edb1ef0c864,
  "@payloadcms/richtext-lexical/client#ParagraphFeatureClient": ParagraphFeatureClient_e70f5e05f09f93e00b997edb1ef0c864,
  "@payloadcms/richtext-lexical/client#InlineCodeFeatureClient": InlineCodeFeatureClient_e70f5e05f09f93e00b997edb1ef0c864,
  "@payloadcms/richtext-lexical/client#SuperscriptFeatureClient": SuperscriptFeatureClient_e70f5e05f09f93e00b997edb1ef0c864,
  "@payloadcms/richtext-lexical/client#SubscriptFeatureClient": SubscriptFeatureClient_e70f5e05f09f93e00b997edb1ef0c864,
  "@payloadcms/richtext-lexical/client#StrikethroughFeatureClient": StrikethroughFeatureClient_e70f5e05f09f93e00b997edb1ef0c864,
  "@payloadcms/richtext-lexical/client#UnderlineFeatureClient": UnderlineFeatureClient_e70f5e05f09f93e00b997edb1ef0c864,
  "@payloadcms/richtext-lexical/client#BoldFeatureClient": BoldFeatureClient_e70f5e05f09f93e00b997edb1ef0c864,
  "@payloadcms/richtext-lexical/client#ItalicFeatureClient": ItalicFeatureClient_e70f5e05f09f93e00b997edb1ef0c864,
  "/src/plugins/core/admin/brand.tsx#Icon": Icon_86cf60bde4f3d6e6201eba82df3e6275,
  "/src/plugins/core/admin/brand.tsx#Logo": Logo_86cf60bde4f3d6e6201eba82df3e6275,
  "/src/plugins/credits/admin/panel/credits-link.tsx#CreditsLink": CreditsLink_33281fcb304f56bf7c4d62f92930dc15,
  "/src/jobs/admin/failed-link.tsx#FailedLink": FailedLink_1dbba8258961e5304b759521a3877518,
  "/src/plugins/core/admin/welcome.tsx#Welcome": Welcome_cb2f08dc124a0cef25dbde0dd12370dd,
  "@payloadcms/plugin-multi-tenant/rsc#TenantSelector": TenantSelector_d6d5f193a167989e2ee7d14202901e62,
  "@payloadcms/plugin-multi-tenant/rsc#TenantSelectionProvider": TenantSelectionProvider_d6d5f193a167989e2ee7d14202901e62,
  "/src/plugins/credits/admin/panel/credits-view.tsx#CreditsView": CreditsView_226ef4ec402a52c8281f4757669af920,
  "/src/jobs/admin/failed-work-view.tsx#FailedWorkView": FailedWorkView_b94015d715219f91f46f996d738dafe3,
  "@payloadcms/next/rsc#CollectionCards": CollectionCards_f9c02e79a4aed9a3924487c0cd4cafb1
}
