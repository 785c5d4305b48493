import { type MigrateDownArgs, type MigrateUpArgs, sql } from '@payloadcms/db-postgres'
import { jobsSchemaDown, jobsSchemaUp } from '#jobs/index.ts'

export const up = async ({ db }: MigrateUpArgs): Promise<void> => {
  await db.execute(sql.raw(jobsSchemaUp))
}

export const down = async ({ db }: MigrateDownArgs): Promise<void> => {
  await db.execute(sql.raw(jobsSchemaDown))
}
