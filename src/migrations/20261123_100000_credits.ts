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
  ALTER TABLE "credit_limits" ADD CONSTRAINT "credit_limits_workspace_id_workspaces_id_fk" FOREIGN KEY ("workspace_id") REFERENCES "public"."workspaces"("id") ON DELETE set null ON UPDATE no action;
  ALTER TABLE "credit_limits" ADD CONSTRAINT "credit_limits_member_id_users_id_fk" FOREIGN KEY ("member_id") REFERENCES "public"."users"("id") ON DELETE set null ON UPDATE no action;
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
  CREATE INDEX "_credit_prices_v_updated_at_idx" ON "_credit_prices_v" USING btree ("updated_at");`)
}

export async function down({ db }: MigrateDownArgs): Promise<void> {
  await db.execute(sql`
   DROP TABLE "credit_limits" CASCADE;
  DROP TABLE "credit_prices_kinds" CASCADE;
  DROP TABLE "credit_prices_tiers" CASCADE;
  DROP TABLE "credit_prices_exports" CASCADE;
  DROP TABLE "credit_prices" CASCADE;
  DROP TABLE "_credit_prices_v_version_kinds" CASCADE;
  DROP TABLE "_credit_prices_v_version_tiers" CASCADE;
  DROP TABLE "_credit_prices_v_version_exports" CASCADE;
  DROP TABLE "_credit_prices_v" CASCADE;
  ALTER TABLE "jobs" DROP COLUMN "usage";`)
}
