/** `/lesson/<id>/done`: the last screen of every lesson. No step may be called that. */
export const DONE = 'done';
