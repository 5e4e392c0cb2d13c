// Rules for the words in `locales/`. Marks: `{漢字|かんじ}` gives a reading, `/` a place where a line may break, `{{n}}` a value.
import { EDUCATION_KANJI } from '#i18n/education-kanji.ts';

const VALUE = /\{\{\s*([\w.]+)[^}]*\}\}/gu;
const READING = /\{([^{}|]+)\|([^{}|]+)\}/gu;
const HAN = /\p{Script=Han}/u;
const KANA = /^[\p{Script=Hiragana}\p{Script=Katakana}ー]+$/u;
const PLURAL = /_(?:zero|one|two|few|many|other)$/u;

export type Words = Readonly<Record<string, string>>;

/** `{ steps: { scan: { do: 'x' } } }` as `{ 'steps.scan.do': 'x' }`. */
export function flatWords(value: unknown, path = ''): Words {
  if (typeof value === 'string') return { [path]: value };
  if (typeof value !== 'object' || value === null) throw new Error(`${path} is no text`);
  return Object.assign(
    {},
    ...Object.entries(value).map(([key, inner]) => flatWords(inner, path === '' ? key : `${path}.${key}`)),
  ) as Words;
}

/** A key without the ending that says how many. */
export const plainKey = (key: string) => key.replace(PLURAL, '');

/** The names of the values a text wants, sorted. */
export const valuesIn = (text: string) => [...text.matchAll(VALUE)].map((match) => match[1] ?? '').sort();

/** What is read on the screen: without marks, a value counted as two figures. */
export const asRead = (text: string) =>
  text.replaceAll(VALUE, '00').replaceAll(READING, '$1').replaceAll('/', '');

/** Sentences of a text that have more letters than allowed. Spaces between phrases are counted: they take room. */
export function longSentences(text: string, most: number): string[] {
  return asRead(text)
    .split(/(?<=[。！？])|\n/u)
    .map((sentence) => sentence.trim())
    .filter((sentence) => Array.from(sentence).length > most);
}

/** Words that frighten, blame or are jargon, and the forms of dates and times a screen reader misreads. */
const FORBIDDEN =
  /エラー|失敗|無効|簡単|かんたん|高齢者|お年寄り|するだけ|タップ|クリック|長押し|スワイプ|スクロール|ログイン|アカウント|キャンセル|アップデート|インストール|ダウンロード|権限|必須|送信|不正解|本当に|分以内に|\b(?:ID|PW|URL|OK)\b|\d+:\d\d/gu;

/** Forbidden words of a Japanese text, except where it names in 「」 what stands on a real screen. */
export const forbiddenWords = (text: string) =>
  [
    ...asRead(text)
      .replaceAll(/「[^」]*」/gu, '')
      .matchAll(FORBIDDEN),
  ].map((match) => match[0]);

const taught = new Set(`${EDUCATION_KANJI}々`);

/** Kanji outside a reading mark: any (`all`), or those that primary school does not teach (`hard`). */
export function bareKanji(text: string, which: 'all' | 'hard'): string[] {
  return Array.from(text.replaceAll(VALUE, '').replaceAll(READING, '')).filter(
    (letter) => HAN.test(letter) && (which === 'all' || !taught.has(letter)),
  );
}

/** What is wrong with the reading marks of a text. */
export function brokenMarks(text: string): string[] {
  const rest = text.replaceAll(VALUE, '');
  const wrong = [...rest.matchAll(READING)]
    .filter(([, base, reading]) => !HAN.test(base ?? '') || !KANA.test(reading ?? ''))
    .map((match) => match[0]);
  const loose = rest.replaceAll(READING, '').match(/[{}|]/gu) ?? [];
  return [...wrong, ...loose];
}
