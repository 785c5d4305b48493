import { type MigrateDownArgs, type MigrateUpArgs, sql } from '@payloadcms/db-postgres'

export async function up({ db }: MigrateUpArgs): Promise<void> {
  await db.execute(sql`
   ALTER TABLE "designs" ADD COLUMN "source" varchar;
  ALTER TABLE "designs" ADD COLUMN "outline" jsonb;
  ALTER TABLE "_designs_v" ADD COLUMN "version_source" varchar;
  ALTER TABLE "_designs_v" ADD COLUMN "version_outline" jsonb;
  ALTER TABLE "exports" ADD COLUMN "report" jsonb;`)
}

export async function down({ db }: MigrateDownArgs): Promise<void> {
  await db.execute(sql`
   ALTER TABLE "designs" DROP COLUMN "source";
  ALTER TABLE "designs" DROP COLUMN "outline";
  ALTER TABLE "_designs_v" DROP COLUMN "version_source";
  ALTER TABLE "_designs_v" DROP COLUMN "version_outline";
  ALTER TABLE "exports" DROP COLUMN "report";`)
}
