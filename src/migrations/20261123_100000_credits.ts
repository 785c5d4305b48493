import { type MigrateDownArgs, type MigrateUpArgs, sql } from '@payloadcms/db-postgres'

export async function up({ db }: MigrateUpArgs): Promise<void> {
  await db.execute(sql`
   CREATE TABLE "credit_limits" (
  	"id" uuid PRIMARY KEY NOT NULL,
  	"workspace_id" uuid,
  	"member_id" uuid NOT NULL,
  	"monthly" numeric NOT NULL,
  	"updated_at" timestamp(3) with time zone DEFAULT now() NOT NULL,
  	"created_at" timestamp(3) with time zone DEFAULT now() NOT NULL
  );
  
  CREATE TABLE "credit_packs_prices" (
  	"_order" integer NOT NULL,
  	"_parent_id" uuid NOT NULL,
  	"id" varchar PRIMARY KEY NOT NULL,
  	"currency" varchar NOT NULL,
  	"amount" numeric NOT NULL
  );
  
  CREATE TABLE "credit_packs" (
  	"id" uuid PRIMARY KEY NOT NULL,
  	"credits" numeric DEFAULT 1000 NOT NULL,
  	"active" boolean DEFAULT true,
  	"sync_state" varchar DEFAULT 'off',
  	"sync_error" varchar,
  	"synced_at" timestamp(3) with time zone,
  	"stripe_product" varchar,
  	"stripe_prices" jsonb,
  	"updated_at" timestamp(3) with time zone DEFAULT now() NOT NULL,
  	"created_at" timestamp(3) with time zone DEFAULT now() NOT NULL
  );
  
  CREATE TABLE "credit_packs_locales" (
  	"title" varchar NOT NULL,
  	"id" serial PRIMARY KEY NOT NULL,
  	"_locale" "_locales" NOT NULL,
  	"_parent_id" uuid NOT NULL
  );
  
  CREATE TABLE "credit_plans_prices" (
  	"_order" integer NOT NULL,
  	"_parent_id" uuid NOT NULL,
  	"id" varchar PRIMARY KEY NOT NULL,
  	"currency" varchar NOT NULL,
  	"amount" numeric NOT NULL
  );
  
  CREATE TABLE "credit_plans" (
  	"id" uuid PRIMARY KEY NOT NULL,
  	"credits" numeric DEFAULT 1000 NOT NULL,
  	"active" boolean DEFAULT true,
  	"sync_state" varchar DEFAULT 'off',
  	"sync_error" varchar,
  	"synced_at" timestamp(3) with time zone,
  	"stripe_product" varchar,
  	"stripe_prices" jsonb,
  	"updated_at" timestamp(3) with time zone DEFAULT now() NOT NULL,
  	"created_at" timestamp(3) with time zone DEFAULT now() NOT NULL
  );
  
  CREATE TABLE "credit_plans_locales" (
  	"title" varchar NOT NULL,
  	"id" serial PRIMARY KEY NOT NULL,
  	"_locale" "_locales" NOT NULL,
  	"_parent_id" uuid NOT NULL
  );
  
  CREATE TABLE "purchases" (
  	"id" uuid PRIMARY KEY NOT NULL,
  	"workspace_id" uuid,
  	"title" varchar,
  	"payment" varchar NOT NULL,
  	"kind" varchar NOT NULL,
  	"credits" numeric NOT NULL,
  	"amount" numeric DEFAULT 0 NOT NULL,
  	"currency" varchar NOT NULL,
  	"status" varchar NOT NULL,
  	"refunded" numeric DEFAULT 0 NOT NULL,
  	"disputed" numeric DEFAULT 0 NOT NULL,
  	"paid_at" timestamp(3) with time zone,
  	"buyer_id" uuid,
  	"pack_id" uuid,
  	"plan_id" uuid,
  	"receipt_url" varchar,
  	"invoice_url" varchar,
  	"customer" varchar,
  	"checkout_session" varchar,
  	"charge" varchar,
  	"invoice" varchar,
  	"subscription" varchar,
  	"mailed_at" timestamp(3) with time zone,
  	"updated_at" timestamp(3) with time zone DEFAULT now() NOT NULL,
  	"created_at" timestamp(3) with time zone DEFAULT now() NOT NULL
  );
  
  CREATE TABLE "subscriptions" (
  	"id" uuid PRIMARY KEY NOT NULL,
  	"workspace_id" uuid,
  	"subscription" varchar NOT NULL,
  	"customer" varchar NOT NULL,
  	"plan_id" uuid,
  	"status" varchar NOT NULL,
  	"credits" numeric,
  	"amount" numeric,
  	"currency" varchar,
  	"price" varchar,
  	"current_period_end" timestamp(3) with time zone,
  	"cancel_at_period_end" boolean DEFAULT false,
  	"ended_at" timestamp(3) with time zone,
  	"buyer_id" uuid,
  	"updated_at" timestamp(3) with time zone DEFAULT now() NOT NULL,
  	"created_at" timestamp(3) with time zone DEFAULT now() NOT NULL
  );
  
  CREATE TABLE "credit_prices_kinds" (
  	"_order" integer NOT NULL,
  	"_parent_id" uuid NOT NULL,
  	"id" varchar PRIMARY KEY NOT NULL,
  	"kind" varchar NOT NULL,
  	"base" numeric DEFAULT 6 NOT NULL,
  	"page" numeric DEFAULT 1 NOT NULL
  );
  
  CREATE TABLE "credit_prices_tiers" (
  	"_order" integer NOT NULL,
  	"_parent_id" uuid NOT NULL,
  	"id" varchar PRIMARY KEY NOT NULL,
  	"provider" varchar NOT NULL,
  	"model" varchar,
  	"percent" numeric DEFAULT 100 NOT NULL
  );
  
  CREATE TABLE "credit_prices_exports" (
  	"_order" integer NOT NULL,
  	"_parent_id" uuid NOT NULL,
  	"id" varchar PRIMARY KEY NOT NULL,
  	"format" varchar NOT NULL,
  	"credits" numeric DEFAULT 0 NOT NULL
  );
  
  CREATE TABLE "credit_prices" (
  	"id" uuid PRIMARY KEY NOT NULL,
  	"base" numeric DEFAULT 6 NOT NULL,
  	"page" numeric DEFAULT 1 NOT NULL,
  	"picture" numeric DEFAULT 1 NOT NULL,
  	"outline" numeric DEFAULT 2 NOT NULL,
  	"rewrite" numeric DEFAULT 2 NOT NULL,
  	"narration" numeric DEFAULT 4 NOT NULL,
  	"max_per_job" numeric DEFAULT 500 NOT NULL,
  	"low_balance" numeric DEFAULT 50 NOT NULL,
  	"updated_at" timestamp(3) with time zone,
  	"created_at" timestamp(3) with time zone
  );
  
  CREATE TABLE "_credit_prices_v_version_kinds" (
  	"_order" integer NOT NULL,
  	"_parent_id" uuid NOT NULL,
  	"id" uuid PRIMARY KEY NOT NULL,
  	"kind" varchar NOT NULL,
  	"base" numeric DEFAULT 6 NOT NULL,
  	"page" numeric DEFAULT 1 NOT NULL,
  	"_uuid" varchar
  );
  
  CREATE TABLE "_credit_prices_v_version_tiers" (
  	"_order" integer NOT NULL,
  	"_parent_id" uuid NOT NULL,
  	"id" uuid PRIMARY KEY NOT NULL,
  	"provider" varchar NOT NULL,
  	"model" varchar,
  	"percent" numeric DEFAULT 100 NOT NULL,
  	"_uuid" varchar
  );
  
  CREATE TABLE "_credit_prices_v_version_exports" (
  	"_order" integer NOT NULL,
  	"_parent_id" uuid NOT NULL,
  	"id" uuid PRIMARY KEY NOT NULL,
  	"format" varchar NOT NULL,
  	"credits" numeric DEFAULT 0 NOT NULL,
  	"_uuid" varchar
  );
  
  CREATE TABLE "_credit_prices_v" (
  	"id" uuid PRIMARY KEY NOT NULL,
  	"version_base" numeric DEFAULT 6 NOT NULL,
  	"version_page" numeric DEFAULT 1 NOT NULL,
  	"version_picture" numeric DEFAULT 1 NOT NULL,
  	"version_outline" numeric DEFAULT 2 NOT NULL,
  	"version_rewrite" numeric DEFAULT 2 NOT NULL,
  	"version_narration" numeric DEFAULT 4 NOT NULL,
  	"version_max_per_job" numeric DEFAULT 500 NOT NULL,
  	"version_low_balance" numeric DEFAULT 50 NOT NULL,
  	"version_updated_at" timestamp(3) with time zone,
  	"version_created_at" timestamp(3) with time zone,
  	"created_at" timestamp(3) with time zone DEFAULT now() NOT NULL,
  	"updated_at" timestamp(3) with time zone DEFAULT now() NOT NULL
  );
  
  ALTER TABLE "jobs" ADD COLUMN "usage" jsonb;
  ALTER TABLE "payload_locked_documents_rels" ADD COLUMN "credit_packs_id" uuid;
  ALTER TABLE "payload_locked_documents_rels" ADD COLUMN "credit_plans_id" uuid;
  ALTER TABLE "credit_limits" ADD CONSTRAINT "credit_limits_workspace_id_workspaces_id_fk" FOREIGN KEY ("workspace_id") REFERENCES "public"."workspaces"("id") ON DELETE set null ON UPDATE no action;
  ALTER TABLE "credit_limits" ADD CONSTRAINT "credit_limits_member_id_users_id_fk" FOREIGN KEY ("member_id") REFERENCES "public"."users"("id") ON DELETE set null ON UPDATE no action;
  ALTER TABLE "credit_packs_prices" ADD CONSTRAINT "credit_packs_prices_parent_id_fk" FOREIGN KEY ("_parent_id") REFERENCES "public"."credit_packs"("id") ON DELETE cascade ON UPDATE no action;
  ALTER TABLE "credit_packs_locales" ADD CONSTRAINT "credit_packs_locales_parent_id_fk" FOREIGN KEY ("_parent_id") REFERENCES "public"."credit_packs"("id") ON DELETE cascade ON UPDATE no action;
  ALTER TABLE "credit_plans_prices" ADD CONSTRAINT "credit_plans_prices_parent_id_fk" FOREIGN KEY ("_parent_id") REFERENCES "public"."credit_plans"("id") ON DELETE cascade ON UPDATE no action;
  ALTER TABLE "credit_plans_locales" ADD CONSTRAINT "credit_plans_locales_parent_id_fk" FOREIGN KEY ("_parent_id") REFERENCES "public"."credit_plans"("id") ON DELETE cascade ON UPDATE no action;
  ALTER TABLE "purchases" ADD CONSTRAINT "purchases_workspace_id_workspaces_id_fk" FOREIGN KEY ("workspace_id") REFERENCES "public"."workspaces"("id") ON DELETE set null ON UPDATE no action;
  ALTER TABLE "purchases" ADD CONSTRAINT "purchases_buyer_id_users_id_fk" FOREIGN KEY ("buyer_id") REFERENCES "public"."users"("id") ON DELETE set null ON UPDATE no action;
  ALTER TABLE "purchases" ADD CONSTRAINT "purchases_pack_id_credit_packs_id_fk" FOREIGN KEY ("pack_id") REFERENCES "public"."credit_packs"("id") ON DELETE set null ON UPDATE no action;
  ALTER TABLE "purchases" ADD CONSTRAINT "purchases_plan_id_credit_plans_id_fk" FOREIGN KEY ("plan_id") REFERENCES "public"."credit_plans"("id") ON DELETE set null ON UPDATE no action;
  ALTER TABLE "subscriptions" ADD CONSTRAINT "subscriptions_workspace_id_workspaces_id_fk" FOREIGN KEY ("workspace_id") REFERENCES "public"."workspaces"("id") ON DELETE set null ON UPDATE no action;
  ALTER TABLE "subscriptions" ADD CONSTRAINT "subscriptions_plan_id_credit_plans_id_fk" FOREIGN KEY ("plan_id") REFERENCES "public"."credit_plans"("id") ON DELETE set null ON UPDATE no action;
  ALTER TABLE "subscriptions" ADD CONSTRAINT "subscriptions_buyer_id_users_id_fk" FOREIGN KEY ("buyer_id") REFERENCES "public"."users"("id") ON DELETE set null ON UPDATE no action;
  ALTER TABLE "credit_prices_kinds" ADD CONSTRAINT "credit_prices_kinds_parent_id_fk" FOREIGN KEY ("_parent_id") REFERENCES "public"."credit_prices"("id") ON DELETE cascade ON UPDATE no action;
  ALTER TABLE "credit_prices_tiers" ADD CONSTRAINT "credit_prices_tiers_parent_id_fk" FOREIGN KEY ("_parent_id") REFERENCES "public"."credit_prices"("id") ON DELETE cascade ON UPDATE no action;
  ALTER TABLE "credit_prices_exports" ADD CONSTRAINT "credit_prices_exports_parent_id_fk" FOREIGN KEY ("_parent_id") REFERENCES "public"."credit_prices"("id") ON DELETE cascade ON UPDATE no action;
  ALTER TABLE "_credit_prices_v_version_kinds" ADD CONSTRAINT "_credit_prices_v_version_kinds_parent_id_fk" FOREIGN KEY ("_parent_id") REFERENCES "public"."_credit_prices_v"("id") ON DELETE cascade ON UPDATE no action;
  ALTER TABLE "_credit_prices_v_version_tiers" ADD CONSTRAINT "_credit_prices_v_version_tiers_parent_id_fk" FOREIGN KEY ("_parent_id") REFERENCES "public"."_credit_prices_v"("id") ON DELETE cascade ON UPDATE no action;
  ALTER TABLE "_credit_prices_v_version_exports" ADD CONSTRAINT "_credit_prices_v_version_exports_parent_id_fk" FOREIGN KEY ("_parent_id") REFERENCES "public"."_credit_prices_v"("id") ON DELETE cascade ON UPDATE no action;
  CREATE INDEX "credit_limits_workspace_idx" ON "credit_limits" USING btree ("workspace_id");
  CREATE INDEX "credit_limits_member_idx" ON "credit_limits" USING btree ("member_id");
  CREATE INDEX "credit_limits_updated_at_idx" ON "credit_limits" USING btree ("updated_at");
  CREATE INDEX "credit_limits_created_at_idx" ON "credit_limits" USING btree ("created_at");
  CREATE UNIQUE INDEX "workspace_member_idx" ON "credit_limits" USING btree ("workspace_id","member_id");
  CREATE INDEX "credit_packs_prices_order_idx" ON "credit_packs_prices" USING btree ("_order");
  CREATE INDEX "credit_packs_prices_parent_id_idx" ON "credit_packs_prices" USING btree ("_parent_id");
  CREATE INDEX "credit_packs_stripe_product_idx" ON "credit_packs" USING btree ("stripe_product");
  CREATE INDEX "credit_packs_updated_at_idx" ON "credit_packs" USING btree ("updated_at");
  CREATE INDEX "credit_packs_created_at_idx" ON "credit_packs" USING btree ("created_at");
  CREATE UNIQUE INDEX "credit_packs_locales_locale_parent_id_unique" ON "credit_packs_locales" USING btree ("_locale","_parent_id");
  CREATE INDEX "credit_plans_prices_order_idx" ON "credit_plans_prices" USING btree ("_order");
  CREATE INDEX "credit_plans_prices_parent_id_idx" ON "credit_plans_prices" USING btree ("_parent_id");
  CREATE INDEX "credit_plans_stripe_product_idx" ON "credit_plans" USING btree ("stripe_product");
  CREATE INDEX "credit_plans_updated_at_idx" ON "credit_plans" USING btree ("updated_at");
  CREATE INDEX "credit_plans_created_at_idx" ON "credit_plans" USING btree ("created_at");
  CREATE UNIQUE INDEX "credit_plans_locales_locale_parent_id_unique" ON "credit_plans_locales" USING btree ("_locale","_parent_id");
  CREATE INDEX "purchases_workspace_idx" ON "purchases" USING btree ("workspace_id");
  CREATE UNIQUE INDEX "purchases_payment_idx" ON "purchases" USING btree ("payment");
  CREATE INDEX "purchases_status_idx" ON "purchases" USING btree ("status");
  CREATE INDEX "purchases_paid_at_idx" ON "purchases" USING btree ("paid_at");
  CREATE INDEX "purchases_buyer_idx" ON "purchases" USING btree ("buyer_id");
  CREATE INDEX "purchases_pack_idx" ON "purchases" USING btree ("pack_id");
  CREATE INDEX "purchases_plan_idx" ON "purchases" USING btree ("plan_id");
  CREATE INDEX "purchases_customer_idx" ON "purchases" USING btree ("customer");
  CREATE INDEX "purchases_checkout_session_idx" ON "purchases" USING btree ("checkout_session");
  CREATE INDEX "purchases_charge_idx" ON "purchases" USING btree ("charge");
  CREATE INDEX "purchases_invoice_idx" ON "purchases" USING btree ("invoice");
  CREATE INDEX "purchases_subscription_idx" ON "purchases" USING btree ("subscription");
  CREATE INDEX "purchases_updated_at_idx" ON "purchases" USING btree ("updated_at");
  CREATE INDEX "purchases_created_at_idx" ON "purchases" USING btree ("created_at");
  CREATE INDEX "subscriptions_workspace_idx" ON "subscriptions" USING btree ("workspace_id");
  CREATE UNIQUE INDEX "subscriptions_subscription_idx" ON "subscriptions" USING btree ("subscription");
  CREATE INDEX "subscriptions_customer_idx" ON "subscriptions" USING btree ("customer");
  CREATE INDEX "subscriptions_plan_idx" ON "subscriptions" USING btree ("plan_id");
  CREATE INDEX "subscriptions_status_idx" ON "subscriptions" USING btree ("status");
  CREATE INDEX "subscriptions_price_idx" ON "subscriptions" USING btree ("price");
  CREATE INDEX "subscriptions_buyer_idx" ON "subscriptions" USING btree ("buyer_id");
  CREATE INDEX "subscriptions_updated_at_idx" ON "subscriptions" USING btree ("updated_at");
  CREATE INDEX "subscriptions_created_at_idx" ON "subscriptions" USING btree ("created_at");
  CREATE INDEX "credit_prices_kinds_order_idx" ON "credit_prices_kinds" USING btree ("_order");
  CREATE INDEX "credit_prices_kinds_parent_id_idx" ON "credit_prices_kinds" USING btree ("_parent_id");
  CREATE INDEX "credit_prices_tiers_order_idx" ON "credit_prices_tiers" USING btree ("_order");
  CREATE INDEX "credit_prices_tiers_parent_id_idx" ON "credit_prices_tiers" USING btree ("_parent_id");
  CREATE INDEX "credit_prices_exports_order_idx" ON "credit_prices_exports" USING btree ("_order");
  CREATE INDEX "credit_prices_exports_parent_id_idx" ON "credit_prices_exports" USING btree ("_parent_id");
  CREATE INDEX "_credit_prices_v_version_kinds_order_idx" ON "_credit_prices_v_version_kinds" USING btree ("_order");
  CREATE INDEX "_credit_prices_v_version_kinds_parent_id_idx" ON "_credit_prices_v_version_kinds" USING btree ("_parent_id");
  CREATE INDEX "_credit_prices_v_version_tiers_order_idx" ON "_credit_prices_v_version_tiers" USING btree ("_order");
  CREATE INDEX "_credit_prices_v_version_tiers_parent_id_idx" ON "_credit_prices_v_version_tiers" USING btree ("_parent_id");
  CREATE INDEX "_credit_prices_v_version_exports_order_idx" ON "_credit_prices_v_version_exports" USING btree ("_order");
  CREATE INDEX "_credit_prices_v_version_exports_parent_id_idx" ON "_credit_prices_v_version_exports" USING btree ("_parent_id");
  CREATE INDEX "_credit_prices_v_created_at_idx" ON "_credit_prices_v" USING btree ("created_at");
  CREATE INDEX "_credit_prices_v_updated_at_idx" ON "_credit_prices_v" USING btree ("updated_at");
  ALTER TABLE "payload_locked_documents_rels" ADD CONSTRAINT "payload_locked_documents_rels_credit_packs_fk" FOREIGN KEY ("credit_packs_id") REFERENCES "public"."credit_packs"("id") ON DELETE cascade ON UPDATE no action;
  ALTER TABLE "payload_locked_documents_rels" ADD CONSTRAINT "payload_locked_documents_rels_credit_plans_fk" FOREIGN KEY ("credit_plans_id") REFERENCES "public"."credit_plans"("id") ON DELETE cascade ON UPDATE no action;
  CREATE INDEX "payload_locked_documents_rels_credit_packs_id_idx" ON "payload_locked_documents_rels" USING btree ("credit_packs_id");
  CREATE INDEX "payload_locked_documents_rels_credit_plans_id_idx" ON "payload_locked_documents_rels" USING btree ("credit_plans_id");`)
}

export async function down({ db }: MigrateDownArgs): Promise<void> {
  await db.execute(sql`
   ALTER TABLE "credit_limits" DISABLE ROW LEVEL SECURITY;
  ALTER TABLE "credit_packs_prices" DISABLE ROW LEVEL SECURITY;
  ALTER TABLE "credit_packs" DISABLE ROW LEVEL SECURITY;
  ALTER TABLE "credit_packs_locales" DISABLE ROW LEVEL SECURITY;
  ALTER TABLE "credit_plans_prices" DISABLE ROW LEVEL SECURITY;
  ALTER TABLE "credit_plans" DISABLE ROW LEVEL SECURITY;
  ALTER TABLE "credit_plans_locales" DISABLE ROW LEVEL SECURITY;
  ALTER TABLE "purchases" DISABLE ROW LEVEL SECURITY;
  ALTER TABLE "subscriptions" DISABLE ROW LEVEL SECURITY;
  ALTER TABLE "credit_prices_kinds" DISABLE ROW LEVEL SECURITY;
  ALTER TABLE "credit_prices_tiers" DISABLE ROW LEVEL SECURITY;
  ALTER TABLE "credit_prices_exports" DISABLE ROW LEVEL SECURITY;
  ALTER TABLE "credit_prices" DISABLE ROW LEVEL SECURITY;
  ALTER TABLE "_credit_prices_v_version_kinds" DISABLE ROW LEVEL SECURITY;
  ALTER TABLE "_credit_prices_v_version_tiers" DISABLE ROW LEVEL SECURITY;
  ALTER TABLE "_credit_prices_v_version_exports" DISABLE ROW LEVEL SECURITY;
  ALTER TABLE "_credit_prices_v" DISABLE ROW LEVEL SECURITY;
  DROP TABLE "credit_limits" CASCADE;
  DROP TABLE "credit_packs_prices" CASCADE;
  DROP TABLE "credit_packs" CASCADE;
  DROP TABLE "credit_packs_locales" CASCADE;
  DROP TABLE "credit_plans_prices" CASCADE;
  DROP TABLE "credit_plans" CASCADE;
  DROP TABLE "credit_plans_locales" CASCADE;
  DROP TABLE "purchases" CASCADE;
  DROP TABLE "subscriptions" CASCADE;
  DROP TABLE "credit_prices_kinds" CASCADE;
  DROP TABLE "credit_prices_tiers" CASCADE;
  DROP TABLE "credit_prices_exports" CASCADE;
  DROP TABLE "credit_prices" CASCADE;
  DROP TABLE "_credit_prices_v_version_kinds" CASCADE;
  DROP TABLE "_credit_prices_v_version_tiers" CASCADE;
  DROP TABLE "_credit_prices_v_version_exports" CASCADE;
  DROP TABLE "_credit_prices_v" CASCADE;
  ALTER TABLE "payload_locked_documents_rels" DROP CONSTRAINT "payload_locked_documents_rels_credit_packs_fk";
  
  ALTER TABLE "payload_locked_documents_rels" DROP CONSTRAINT "payload_locked_documents_rels_credit_plans_fk";
  
  DROP INDEX "payload_locked_documents_rels_credit_packs_id_idx";
  DROP INDEX "payload_locked_documents_rels_credit_plans_id_idx";
  ALTER TABLE "jobs" DROP COLUMN "usage";
  ALTER TABLE "payload_locked_documents_rels" DROP COLUMN "credit_packs_id";
  ALTER TABLE "payload_locked_documents_rels" DROP COLUMN "credit_plans_id";`)
}
