// Days and months as they are written in the language of the moment. A day of a report has no zone: it is a day in Japan.
import { language, languageTag } from '#i18n/languages.ts';
import type { Day, Month } from '#shared/forms.ts';

const write = (day: Day, style: Intl.DateTimeFormatOptions) =>
  new Intl.DateTimeFormat(languageTag(language.value), { ...style, timeZone: 'UTC' })
    .format(new Date(`${day}T00:00:00Z`))
    // Full-width brackets, as everywhere else in Japanese text.
    .replace(/\((?<weekday>\p{Script=Han})\)/u, '（$<weekday>）');

export const sayDay = (day: Day): string => write(day, { month: 'long', day: 'numeric', weekday: 'short' });

export const sayMonth = (month: Month): string => write(`${month}-01`, { year: 'numeric', month: 'long' });
