import { slug } from '#shared/forms.ts';

/** The name of a lesson in addresses, files and reports. */
export const lessonId = slug;
