import { type MigrateDownArgs, type MigrateUpArgs, sql } from '@payloadcms/db-postgres'

export async function up({ db }: MigrateUpArgs): Promise<void> {
  await db.execute(sql`
   CREATE TYPE "public"."enum_invitations_role" AS ENUM('owner', 'editor', 'viewer');
  CREATE TYPE "public"."enum_payload_jobs_log_task_slug" AS ENUM('inline', 'schedulePublish');
  CREATE TYPE "public"."enum_payload_jobs_log_state" AS ENUM('failed', 'succeeded');
  CREATE TYPE "public"."enum_payload_jobs_task_slug" AS ENUM('inline', 'schedulePublish');
  CREATE TABLE "invitations" (
  	"id" uuid PRIMARY KEY NOT NULL,
  	"workspace_id" uuid,
  	"email" varchar NOT NULL,
  	"role" "enum_invitations_role" NOT NULL,
  	"invited_by_id" uuid,
  	"expires_at" timestamp(3) with time zone NOT NULL,
  	"accepted_at" timestamp(3) with time zone,
  	"revoked_at" timestamp(3) with time zone,
  	"updated_at" timestamp(3) with time zone DEFAULT now() NOT NULL,
  	"created_at" timestamp(3) with time zone DEFAULT now() NOT NULL
  );
  
  CREATE TABLE "notices" (
  	"id" uuid PRIMARY KEY NOT NULL,
  	"recipient_id" uuid NOT NULL,
  	"kind" varchar NOT NULL,
  	"job_id" uuid,
  	"title" varchar NOT NULL,
  	"status" varchar NOT NULL,
  	"link" varchar,
  	"subject_collection" varchar,
  	"subject_id" varchar,
  	"ended_at" timestamp(3) with time zone NOT NULL,
  	"read_at" timestamp(3) with time zone,
  	"mailed_at" timestamp(3) with time zone,
  	"updated_at" timestamp(3) with time zone DEFAULT now() NOT NULL,
  	"created_at" timestamp(3) with time zone DEFAULT now() NOT NULL
  );
  
  CREATE TABLE "payload_jobs_log" (
  	"_order" integer NOT NULL,
  	"_parent_id" uuid NOT NULL,
  	"id" varchar PRIMARY KEY NOT NULL,
  	"executed_at" timestamp(3) with time zone NOT NULL,
  	"completed_at" timestamp(3) with time zone NOT NULL,
  	"task_slug" "enum_payload_jobs_log_task_slug" NOT NULL,
  	"task_i_d" varchar NOT NULL,
  	"input" jsonb,
  	"output" jsonb,
  	"state" "enum_payload_jobs_log_state" NOT NULL,
  	"error" jsonb
  );
  
  CREATE TABLE "payload_jobs" (
  	"id" uuid PRIMARY KEY NOT NULL,
  	"input" jsonb,
  	"completed_at" timestamp(3) with time zone,
  	"total_tried" numeric DEFAULT 0,
  	"has_error" boolean DEFAULT false,
  	"error" jsonb,
  	"task_slug" "enum_payload_jobs_task_slug",
  	"queue" varchar DEFAULT 'default',
  	"wait_until" timestamp(3) with time zone,
  	"processing" boolean DEFAULT false,
  	"updated_at" timestamp(3) with time zone DEFAULT now() NOT NULL,
  	"created_at" timestamp(3) with time zone DEFAULT now() NOT NULL
  );
  
  ALTER TABLE "assets" ADD COLUMN "status" varchar;
  ALTER TABLE "assets" ADD COLUMN "refusal" varchar;
  ALTER TABLE "assets" ADD COLUMN "sizes_thumbnail_url" varchar;
  ALTER TABLE "assets" ADD COLUMN "sizes_thumbnail_filename" varchar;
  ALTER TABLE "assets" ADD COLUMN "sizes_thumbnail_mime_type" varchar;
  ALTER TABLE "assets" ADD COLUMN "sizes_thumbnail_filesize" numeric;
  ALTER TABLE "assets" ADD COLUMN "sizes_thumbnail_width" numeric;
  ALTER TABLE "assets" ADD COLUMN "sizes_thumbnail_height" numeric;
  ALTER TABLE "assets" ADD COLUMN "sizes_preview_url" varchar;
  ALTER TABLE "assets" ADD COLUMN "sizes_preview_filename" varchar;
  ALTER TABLE "assets" ADD COLUMN "sizes_preview_mime_type" varchar;
  ALTER TABLE "assets" ADD COLUMN "sizes_preview_filesize" numeric;
  ALTER TABLE "assets" ADD COLUMN "sizes_preview_width" numeric;
  ALTER TABLE "assets" ADD COLUMN "sizes_preview_height" numeric;
  ALTER TABLE "assets" ADD COLUMN "sizes_print_url" varchar;
  ALTER TABLE "assets" ADD COLUMN "sizes_print_filename" varchar;
  ALTER TABLE "assets" ADD COLUMN "sizes_print_mime_type" varchar;
  ALTER TABLE "assets" ADD COLUMN "sizes_print_filesize" numeric;
  ALTER TABLE "assets" ADD COLUMN "sizes_print_width" numeric;
  ALTER TABLE "assets" ADD COLUMN "sizes_print_height" numeric;
  ALTER TABLE "assets" ADD COLUMN "prefix" varchar DEFAULT 'assets';
  ALTER TABLE "assets" ADD COLUMN "_objectkey" varchar;
  ALTER TABLE "users" ADD COLUMN "email_verified_at" timestamp(3) with time zone;
  ALTER TABLE "users" ADD COLUMN "mail_on_job_end" boolean DEFAULT true;
  ALTER TABLE "jobs" ADD COLUMN "dismissed_at" timestamp(3) with time zone;
  ALTER TABLE "jobs" ADD COLUMN "priority" numeric DEFAULT 0 NOT NULL;
  ALTER TABLE "exports" ADD COLUMN "prefix" varchar DEFAULT 'exports';
  ALTER TABLE "exports" ADD COLUMN "_objectkey" varchar;
  ALTER TABLE "payload_locked_documents_rels" ADD COLUMN "invitations_id" uuid;
  ALTER TABLE "invitations" ADD CONSTRAINT "invitations_workspace_id_workspaces_id_fk" FOREIGN KEY ("workspace_id") REFERENCES "public"."workspaces"("id") ON DELETE set null ON UPDATE no action;
  ALTER TABLE "invitations" ADD CONSTRAINT "invitations_invited_by_id_users_id_fk" FOREIGN KEY ("invited_by_id") REFERENCES "public"."users"("id") ON DELETE set null ON UPDATE no action;
  ALTER TABLE "notices" ADD CONSTRAINT "notices_recipient_id_users_id_fk" FOREIGN KEY ("recipient_id") REFERENCES "public"."users"("id") ON DELETE set null ON UPDATE no action;
  ALTER TABLE "notices" ADD CONSTRAINT "notices_job_id_jobs_id_fk" FOREIGN KEY ("job_id") REFERENCES "public"."jobs"("id") ON DELETE set null ON UPDATE no action;
  ALTER TABLE "payload_jobs_log" ADD CONSTRAINT "payload_jobs_log_parent_id_fk" FOREIGN KEY ("_parent_id") REFERENCES "public"."payload_jobs"("id") ON DELETE cascade ON UPDATE no action;
  CREATE INDEX "invitations_workspace_idx" ON "invitations" USING btree ("workspace_id");
  CREATE INDEX "invitations_email_idx" ON "invitations" USING btree ("email");
  CREATE INDEX "invitations_invited_by_idx" ON "invitations" USING btree ("invited_by_id");
  CREATE INDEX "invitations_updated_at_idx" ON "invitations" USING btree ("updated_at");
  CREATE INDEX "invitations_created_at_idx" ON "invitations" USING btree ("created_at");
  CREATE INDEX "notices_recipient_idx" ON "notices" USING btree ("recipient_id");
  CREATE UNIQUE INDEX "notices_job_idx" ON "notices" USING btree ("job_id");
  CREATE INDEX "notices_ended_at_idx" ON "notices" USING btree ("ended_at");
  CREATE INDEX "notices_read_at_idx" ON "notices" USING btree ("read_at");
  CREATE INDEX "notices_updated_at_idx" ON "notices" USING btree ("updated_at");
  CREATE INDEX "notices_created_at_idx" ON "notices" USING btree ("created_at");
  CREATE INDEX "payload_jobs_log_order_idx" ON "payload_jobs_log" USING btree ("_order");
  CREATE INDEX "payload_jobs_log_parent_id_idx" ON "payload_jobs_log" USING btree ("_parent_id");
  CREATE INDEX "payload_jobs_completed_at_idx" ON "payload_jobs" USING btree ("completed_at");
  CREATE INDEX "payload_jobs_total_tried_idx" ON "payload_jobs" USING btree ("total_tried");
  CREATE INDEX "payload_jobs_has_error_idx" ON "payload_jobs" USING btree ("has_error");
  CREATE INDEX "payload_jobs_task_slug_idx" ON "payload_jobs" USING btree ("task_slug");
  CREATE INDEX "payload_jobs_queue_idx" ON "payload_jobs" USING btree ("queue");
  CREATE INDEX "payload_jobs_wait_until_idx" ON "payload_jobs" USING btree ("wait_until");
  CREATE INDEX "payload_jobs_processing_idx" ON "payload_jobs" USING btree ("processing");
  CREATE INDEX "payload_jobs_updated_at_idx" ON "payload_jobs" USING btree ("updated_at");
  CREATE INDEX "payload_jobs_created_at_idx" ON "payload_jobs" USING btree ("created_at");
  ALTER TABLE "payload_locked_documents_rels" ADD CONSTRAINT "payload_locked_documents_rels_invitations_fk" FOREIGN KEY ("invitations_id") REFERENCES "public"."invitations"("id") ON DELETE cascade ON UPDATE no action;
  CREATE INDEX "assets_status_idx" ON "assets" USING btree ("status");
  CREATE INDEX "assets_sizes_thumbnail_sizes_thumbnail_filename_idx" ON "assets" USING btree ("sizes_thumbnail_filename");
  CREATE INDEX "assets_sizes_preview_sizes_preview_filename_idx" ON "assets" USING btree ("sizes_preview_filename");
  CREATE INDEX "assets_sizes_print_sizes_print_filename_idx" ON "assets" USING btree ("sizes_print_filename");
  CREATE INDEX "payload_locked_documents_rels_invitations_id_idx" ON "payload_locked_documents_rels" USING btree ("invitations_id");`)
}

export async function down({ db }: MigrateDownArgs): Promise<void> {
  await db.execute(sql`
   ALTER TABLE "invitations" DISABLE ROW LEVEL SECURITY;
  ALTER TABLE "notices" DISABLE ROW LEVEL SECURITY;
  ALTER TABLE "payload_jobs_log" DISABLE ROW LEVEL SECURITY;
  ALTER TABLE "payload_jobs" DISABLE ROW LEVEL SECURITY;
  DROP TABLE "invitations" CASCADE;
  DROP TABLE "notices" CASCADE;
  DROP TABLE "payload_jobs_log" CASCADE;
  DROP TABLE "payload_jobs" CASCADE;
  ALTER TABLE "payload_locked_documents_rels" DROP CONSTRAINT "payload_locked_documents_rels_invitations_fk";
  
  DROP INDEX "assets_status_idx";
  DROP INDEX "assets_sizes_thumbnail_sizes_thumbnail_filename_idx";
  DROP INDEX "assets_sizes_preview_sizes_preview_filename_idx";
  DROP INDEX "assets_sizes_print_sizes_print_filename_idx";
  DROP INDEX "payload_locked_documents_rels_invitations_id_idx";
  ALTER TABLE "assets" DROP COLUMN "status";
  ALTER TABLE "assets" DROP COLUMN "refusal";
  ALTER TABLE "assets" DROP COLUMN "sizes_thumbnail_url";
  ALTER TABLE "assets" DROP COLUMN "sizes_thumbnail_filename";
  ALTER TABLE "assets" DROP COLUMN "sizes_thumbnail_mime_type";
  ALTER TABLE "assets" DROP COLUMN "sizes_thumbnail_filesize";
  ALTER TABLE "assets" DROP COLUMN "sizes_thumbnail_width";
  ALTER TABLE "assets" DROP COLUMN "sizes_thumbnail_height";
  ALTER TABLE "assets" DROP COLUMN "sizes_preview_url";
  ALTER TABLE "assets" DROP COLUMN "sizes_preview_filename";
  ALTER TABLE "assets" DROP COLUMN "sizes_preview_mime_type";
  ALTER TABLE "assets" DROP COLUMN "sizes_preview_filesize";
  ALTER TABLE "assets" DROP COLUMN "sizes_preview_width";
  ALTER TABLE "assets" DROP COLUMN "sizes_preview_height";
  ALTER TABLE "assets" DROP COLUMN "sizes_print_url";
  ALTER TABLE "assets" DROP COLUMN "sizes_print_filename";
  ALTER TABLE "assets" DROP COLUMN "sizes_print_mime_type";
  ALTER TABLE "assets" DROP COLUMN "sizes_print_filesize";
  ALTER TABLE "assets" DROP COLUMN "sizes_print_width";
  ALTER TABLE "assets" DROP COLUMN "sizes_print_height";
  ALTER TABLE "assets" DROP COLUMN "prefix";
  ALTER TABLE "assets" DROP COLUMN "_objectkey";
  ALTER TABLE "users" DROP COLUMN "email_verified_at";
  ALTER TABLE "users" DROP COLUMN "mail_on_job_end";
  ALTER TABLE "jobs" DROP COLUMN "dismissed_at";
  ALTER TABLE "jobs" DROP COLUMN "priority";
  ALTER TABLE "exports" DROP COLUMN "prefix";
  ALTER TABLE "exports" DROP COLUMN "_objectkey";
  ALTER TABLE "payload_locked_documents_rels" DROP COLUMN "invitations_id";
  DROP TYPE "public"."enum_invitations_role";
  DROP TYPE "public"."enum_payload_jobs_log_task_slug";
  DROP TYPE "public"."enum_payload_jobs_log_state";
  DROP TYPE "public"."enum_payload_jobs_task_slug";`)
}
