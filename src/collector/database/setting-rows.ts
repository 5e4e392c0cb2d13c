// The few values a database keeps once: its epoch, the open set-up, the mark of the last probe.
import type { Db, SettingName } from './tables.ts';

/** The value of a setting, or `undefined`. */
export async function readSetting(db: Db, name: SettingName): Promise<string | undefined> {
  const row = await db.selectFrom('settings').select('value').where('name', '=', name).executeTakeFirst();
  return row?.value;
}

/** Writes a setting over whatever it was. */
export async function writeSetting(db: Db, name: SettingName, value: string): Promise<void> {
  await db
    .insertInto('settings')
    .values({ name, value })
    .onConflict((conflict) => conflict.column('name').doUpdateSet({ value }))
    .execute();
}

/** Writes a setting only if there is none, and gives what is there then. */
export async function settleSetting(db: Db, name: SettingName, value: string): Promise<string> {
  await db
    .insertInto('settings')
    .values({ name, value })
    .onConflict((conflict) => conflict.column('name').doNothing())
    .execute();
  return (await readSetting(db, name)) ?? value;
}

/** Deletes a setting if it has this value; tells whether it had. */
export async function deleteSetting(db: Db, name: SettingName, value: string): Promise<boolean> {
  const deleted = await db
    .deleteFrom('settings')
    .where('name', '=', name)
    .where('value', '=', value)
    .returning('name')
    .executeTakeFirst();
  return deleted !== undefined;
}
