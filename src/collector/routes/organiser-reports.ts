import { Hono } from 'hono';
import * as v from 'valibot';

import { month, slug } from '#shared/forms.ts';
import { REPORT_NAMES } from '#shared/reports.ts';

import { csv } from '../csv.ts';
import type { Asked, Env, Parts } from '../parts.ts';
import { refuse } from '../refuse.ts';
import { REPORTS } from '../reports/reports.ts';

const question = v.strictObject({ month, venue: v.optional(slug) });
const reportName = v.picklist(REPORT_NAMES);

/** `reports/{name}` for the screen and `exports/{name}.csv` for Excel: the same rows. */
export function organiserReportRoutes({ database }: Parts): Hono<Env> {
  const fill = (c: Asked, name: string) => {
    if (!v.is(reportName, name)) return refuse(c, 404, 'not-found');
    const asked = v.safeParse(question, c.req.query());
    if (!asked.success) return refuse(c, 422, 'malformed');
    const { month: ofMonth, venue } = asked.output;
    const { make, table } = REPORTS[name];
    const made = make(database, { municipality: c.var.town, month: ofMonth, venue: venue ?? null });
    return { made, table, fileName: `${name}-${ofMonth}.csv` };
  };
  return new Hono<Env>()
    .get('/reports/:name', async (c) => {
      const filled = fill(c, c.req.param('name'));
      return filled instanceof Response ? filled : c.json(await filled.made);
    })
    .get('/exports/:file{[a-z-]+\\.csv}', async (c) => {
      const filled = fill(c, c.req.param('file').replace(/\.csv$/, ''));
      if (filled instanceof Response) return filled;
      c.header('content-type', 'text/csv; charset=utf-8');
      c.header('content-disposition', `attachment; filename="${filled.fileName}"`);
      return c.body(csv(filled.table(await filled.made)));
    });
}
