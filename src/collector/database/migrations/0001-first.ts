// Rung 1. A released rung is never edited.
import type { CreateTableBuilder, Kysely } from 'kysely';

import type { TableEnd } from './migrations.ts';

/** Towns, organisers, venues, joining, reports. Reports have neither a serial number nor a time of arrival. */
export async function first(db: Kysely<unknown>, end: TableEnd): Promise<void> {
  await createTowns(db, end);
  await createOrganisers(db, end);
  await createJoining(db, end);
  await createReports(db, end);
}

async function createTowns(db: Kysely<unknown>, end: TableEnd): Promise<void> {
  const settings = db.schema
    .createTable('settings')
    .addColumn('name', 'text', (column) => column.primaryKey())
    .addColumn('value', 'text', (column) => column.notNull());
  await end(settings).execute();
  const municipalities = db.schema
    .createTable('municipalities')
    .addColumn('code', 'text', (column) => column.primaryKey())
    .addColumn('name', 'text', (column) => column.notNull());
  await end(municipalities).execute();
  const venues = db.schema
    .createTable('venues')
    .addColumn('municipality', 'text', ofTown)
    .addColumn('id', 'text', (column) => column.notNull())
    .addColumn('place', 'integer', (column) => column.notNull())
    .addColumn('name', 'text', (column) => column.notNull())
    .addPrimaryKeyConstraint('venues_key', ['municipality', 'id'])
    .addUniqueConstraint('venues_name_once', ['municipality', 'name']);
  await end(venues).execute();
}

async function createOrganisers(db: Kysely<unknown>, end: TableEnd): Promise<void> {
  const organisers = db.schema
    .createTable('organisers')
    .addColumn('id', 'text', (column) => column.primaryKey())
    .addColumn('municipality', 'text', ofTown)
    .addColumn('name', 'text', (column) => column.notNull().unique())
    .addColumn('password', 'text', (column) => column.notNull());
  await end(organisers).execute();
  const sessions = db.schema
    .createTable('organiser_sessions')
    .addColumn('hash', 'text', (column) => column.primaryKey())
    .addColumn('organiser', 'text', (column) =>
      column.notNull().references('organisers.id').onDelete('cascade'),
    )
    .addColumn('started_at', 'bigint', (column) => column.notNull())
    .addColumn('seen_at', 'bigint', (column) => column.notNull());
  await end(sessions).execute();
}

async function createJoining(db: Kysely<unknown>, end: TableEnd): Promise<void> {
  const codes = db.schema
    .createTable('join_codes')
    .addColumn('hash', 'text', (column) => column.primaryKey())
    .addColumn('municipality', 'text', ofTown)
    .addColumn('expires_at', 'bigint', (column) => column.notNull());
  await end(codes).execute();
  const tokens = db.schema
    .createTable('class_tokens')
    .addColumn('hash', 'text', (column) => column.primaryKey())
    .addColumn('municipality', 'text', ofTown)
    .addColumn('expires_on', 'text', (column) => column.notNull());
  await end(tokens).execute();
}

async function createReports(db: Kysely<unknown>, end: TableEnd): Promise<void> {
  const reports = db.schema
    .createTable('reports')
    .addColumn('id', 'text', (column) => column.primaryKey())
    .addColumn('municipality', 'text', ofTown)
    .addColumn('rev', 'integer', (column) => column.notNull())
    .addColumn('hash', 'text', (column) => column.notNull())
    .addColumn('body', 'text', (column) => column.notNull())
    .addColumn('counts', 'text', (column) => column.notNull())
    .addColumn('session', 'text', (column) => column.notNull())
    .addColumn('date', 'text', (column) => column.notNull())
    .addColumn('corrected', 'integer', (column) => column.notNull().defaultTo(0));
  await end(reports).execute();
  await db.schema
    .createIndex('reports_by_date')
    .on('reports')
    .columns(['municipality', 'date', 'session'])
    .execute();
  await db.schema
    .createIndex('reports_by_session')
    .on('reports')
    .columns(['municipality', 'session'])
    .execute();
}

const ofTown = (column: Parameters<Parameters<CreateTableBuilder<string>['addColumn']>[2] & object>[0]) =>
  column.notNull().references('municipalities.code');
