import { type MigrateDownArgs, type MigrateUpArgs, sql } from '@payloadcms/db-postgres'

export async function up({ db }: MigrateUpArgs): Promise<void> {
  await db.execute(sql`
   CREATE TABLE "brand_kits_accents" (
  	"_order" integer NOT NULL,
  	"_parent_id" uuid NOT NULL,
  	"id" varchar PRIMARY KEY NOT NULL,
  	"color" varchar NOT NULL
  );
  
  CREATE TABLE "brand_kits" (
  	"id" uuid PRIMARY KEY NOT NULL,
  	"workspace_id" uuid,
  	"name" varchar NOT NULL,
  	"primary" varchar NOT NULL,
  	"ground" varchar,
  	"ink" varchar,
  	"display_font" varchar,
  	"text_font" varchar,
  	"logo_id" uuid,
  	"updated_at" timestamp(3) with time zone DEFAULT now() NOT NULL,
  	"created_at" timestamp(3) with time zone DEFAULT now() NOT NULL
  );
  
  ALTER TABLE "designs_pages" ADD COLUMN "part" varchar;
  ALTER TABLE "designs" ADD COLUMN "brand_kit_id" uuid;
  ALTER TABLE "_designs_v_version_pages" ADD COLUMN "part" varchar;
  ALTER TABLE "_designs_v" ADD COLUMN "version_brand_kit_id" uuid;
  ALTER TABLE "templates_pages" ADD COLUMN "part" varchar;
  ALTER TABLE "templates" ADD COLUMN "origin" varchar;
  ALTER TABLE "_templates_v_version_pages" ADD COLUMN "part" varchar;
  ALTER TABLE "_templates_v" ADD COLUMN "version_origin" varchar;
  ALTER TABLE "payload_locked_documents_rels" ADD COLUMN "brand_kits_id" uuid;
  ALTER TABLE "brand_kits_accents" ADD CONSTRAINT "brand_kits_accents_parent_id_fk" FOREIGN KEY ("_parent_id") REFERENCES "public"."brand_kits"("id") ON DELETE cascade ON UPDATE no action;
  ALTER TABLE "brand_kits" ADD CONSTRAINT "brand_kits_workspace_id_workspaces_id_fk" FOREIGN KEY ("workspace_id") REFERENCES "public"."workspaces"("id") ON DELETE set null ON UPDATE no action;
  ALTER TABLE "brand_kits" ADD CONSTRAINT "brand_kits_logo_id_assets_id_fk" FOREIGN KEY ("logo_id") REFERENCES "public"."assets"("id") ON DELETE set null ON UPDATE no action;
  CREATE INDEX "brand_kits_accents_order_idx" ON "brand_kits_accents" USING btree ("_order");
  CREATE INDEX "brand_kits_accents_parent_id_idx" ON "brand_kits_accents" USING btree ("_parent_id");
  CREATE INDEX "brand_kits_workspace_idx" ON "brand_kits" USING btree ("workspace_id");
  CREATE INDEX "brand_kits_logo_idx" ON "brand_kits" USING btree ("logo_id");
  CREATE INDEX "brand_kits_updated_at_idx" ON "brand_kits" USING btree ("updated_at");
  CREATE INDEX "brand_kits_created_at_idx" ON "brand_kits" USING btree ("created_at");
  ALTER TABLE "designs" ADD CONSTRAINT "designs_brand_kit_id_brand_kits_id_fk" FOREIGN KEY ("brand_kit_id") REFERENCES "public"."brand_kits"("id") ON DELETE set null ON UPDATE no action;
  ALTER TABLE "_designs_v" ADD CONSTRAINT "_designs_v_version_brand_kit_id_brand_kits_id_fk" FOREIGN KEY ("version_brand_kit_id") REFERENCES "public"."brand_kits"("id") ON DELETE set null ON UPDATE no action;
  ALTER TABLE "payload_locked_documents_rels" ADD CONSTRAINT "payload_locked_documents_rels_brand_kits_fk" FOREIGN KEY ("brand_kits_id") REFERENCES "public"."brand_kits"("id") ON DELETE cascade ON UPDATE no action;
  CREATE INDEX "designs_brand_kit_idx" ON "designs" USING btree ("brand_kit_id");
  CREATE INDEX "_designs_v_version_version_brand_kit_idx" ON "_designs_v" USING btree ("version_brand_kit_id");
  CREATE INDEX "payload_locked_documents_rels_brand_kits_id_idx" ON "payload_locked_documents_rels" USING btree ("brand_kits_id");`)
}

export async function down({ db }: MigrateDownArgs): Promise<void> {
  await db.execute(sql`
   ALTER TABLE "brand_kits_accents" DISABLE ROW LEVEL SECURITY;
  ALTER TABLE "brand_kits" DISABLE ROW LEVEL SECURITY;
  DROP TABLE "brand_kits_accents" CASCADE;
  DROP TABLE "brand_kits" CASCADE;
  ALTER TABLE "designs" DROP CONSTRAINT "designs_brand_kit_id_brand_kits_id_fk";
  
  ALTER TABLE "_designs_v" DROP CONSTRAINT "_designs_v_version_brand_kit_id_brand_kits_id_fk";
  
  ALTER TABLE "payload_locked_documents_rels" DROP CONSTRAINT "payload_locked_documents_rels_brand_kits_fk";
  
  DROP INDEX "designs_brand_kit_idx";
  DROP INDEX "_designs_v_version_version_brand_kit_idx";
  DROP INDEX "payload_locked_documents_rels_brand_kits_id_idx";
  ALTER TABLE "designs_pages" DROP COLUMN "part";
  ALTER TABLE "designs" DROP COLUMN "brand_kit_id";
  ALTER TABLE "_designs_v_version_pages" DROP COLUMN "part";
  ALTER TABLE "_designs_v" DROP COLUMN "version_brand_kit_id";
  ALTER TABLE "templates_pages" DROP COLUMN "part";
  ALTER TABLE "templates" DROP COLUMN "origin";
  ALTER TABLE "_templates_v_version_pages" DROP COLUMN "part";
  ALTER TABLE "_templates_v" DROP COLUMN "version_origin";
  ALTER TABLE "payload_locked_documents_rels" DROP COLUMN "brand_kits_id";`)
}
