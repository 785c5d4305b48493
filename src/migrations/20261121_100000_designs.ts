import { type MigrateDownArgs, type MigrateUpArgs, sql } from '@payloadcms/db-postgres'

export async function up({ db }: MigrateUpArgs): Promise<void> {
  await db.execute(sql`
   ALTER TABLE "designs_pages" ADD COLUMN "part" varchar;
  ALTER TABLE "_designs_v_version_pages" ADD COLUMN "part" varchar;
  ALTER TABLE "templates_pages" ADD COLUMN "part" varchar;
  ALTER TABLE "templates" ADD COLUMN "origin" varchar;
  ALTER TABLE "_templates_v_version_pages" ADD COLUMN "part" varchar;
  ALTER TABLE "_templates_v" ADD COLUMN "version_origin" varchar;`)
}

export async function down({ db }: MigrateDownArgs): Promise<void> {
  await db.execute(sql`
   ALTER TABLE "designs_pages" DROP COLUMN "part";
  ALTER TABLE "_designs_v_version_pages" DROP COLUMN "part";
  ALTER TABLE "templates_pages" DROP COLUMN "part";
  ALTER TABLE "templates" DROP COLUMN "origin";
  ALTER TABLE "_templates_v_version_pages" DROP COLUMN "part";
  ALTER TABLE "_templates_v" DROP COLUMN "version_origin";`)
}
