/** The field language: what a matter's file (案卷) may hold, with label, secrecy and mask of each field. Forms, lists, search, export, API and masks follow from it. */
import type { Citation } from '../../citation/index.ts';

/**
 * Who may read a field. `open` may be published; `internal` stays with those who may see the matter;
 * `personal` is personal information (个人信息), committed to the record by a salted commitment so that it can be erased lawfully.
 */
export type Secrecy = 'open' | 'internal' | 'personal';

/** How a value leaves when it is published: a surname and 某, a middle of an ID number, nothing at all. */
export type Mask = 'name' | 'idNumber' | 'phone' | 'address' | 'account' | 'omit';

export interface Party {
  kind: 'citizen' | 'legalPerson' | 'organisation' | 'individualBusiness';
  name: string;
  sex?: 'male' | 'female';
  idNumber?: string;
  creditCode?: string;
  phone?: string;
  address?: string;
  representative?: string;
}

export interface FileRef {
  name: string;
  sha256: string;
  size: number;
}

interface KindValue {
  text: string;
  longText: string;
  date: string;
  /** Whole fen (分); 1 yuan is 100. Never a floating point number. */
  money: number;
  integer: number;
  choice: string;
  choices: readonly string[];
  yesNo: boolean;
  person: string;
  people: readonly string[];
  office: string;
  offices: readonly string[];
  matter: string;
  parties: readonly Party[];
  files: readonly FileRef[];
  idNumber: string;
  creditCode: string;
  phone: string;
  address: string;
}

export type FieldKind = keyof KindValue;

export interface FieldOptions {
  secrecy?: Secrecy;
  mask?: Mask;
  /** One line under the label, in plain words. */
  hint?: string;
  min?: number;
  max?: number;
  /** Other modules' procedures that a `matter` field may point to, as "module" or "module/procedure". */
  refers?: string | readonly string[];
  /** Everyone named in this field is assigned to the matter as this actor (承办人、主持人…). */
  assigns?: string;
  /** Everyone named in this field is recused (回避) from the matter. */
  recuses?: boolean;
  /** The office named here takes part in the matter and may see it (被申请人、会办单位…). */
  involves?: boolean;
  /** Everyone named here must hold a certificate of this kind, valid on the day of the act, of this matter's body and territory (执法人员不少于两人并持证). */
  certified?: string;
  /**
   * Own field of kind `office` or `offices`: the certificates of the bodies named there serve, in place of this matter's own body
   * (联合检查中其他部门的人员). Nobody may be named while that field is empty.
   */
  bodies?: string;
  /** The office named here is the township or district where the matter happened (行为地); a certificate or a power limited to some areas must cover it. */
  territory?: boolean;
  /**
   * Names the public telephone of an institution (单位公开电话): the lines named here are not masked where the matter is published. A
   * mobile number is a person's: it is refused here, and masked wherever it stands.
   */
  service?: true;
  /** How a telephone takes the value on the spot: its camera, a finger on the glass, its place, or a code to scan. */
  capture?: 'photo' | 'signature' | 'place' | 'scan';
  /** When the matter named in field `by` is chosen, the form fills this field from that matter's field `from`, to be kept or changed. */
  fills?: { by: string; from: string };
  /** What the form says beside the field while it is being filled in (裁量基准幅度、期限届满日); nothing when there is nothing to say. */
  // biome-ignore lint/suspicious/noExplicitAny: a field knows nothing of the file it will stand in
  tip?: (v: any) => string | undefined;
  /** Show and require only while another field has one of these values. */
  onlyIf?: { field: string; is: readonly (string | boolean)[] };
  per?: Citation;
}

export interface Field<K extends FieldKind = FieldKind, V = unknown> extends FieldOptions {
  kind: K;
  label: string;
  options?: Readonly<Record<string, string>>;
  /** Type carrier only; never present at run time. */
  readonly _value?: V;
}

export type Fields = Readonly<Record<string, Field>>;
export type ValueOf<F> = F extends Field<infer K, infer V> ? (unknown extends V ? KindValue[K] : V) : never;
/** What a file may hold: every field optional, since acts state them one after another. */
export type Values<F extends Fields> = { [K in keyof F]?: ValueOf<F[K]> };

const of =
  <K extends FieldKind>(kind: K, defaults: FieldOptions = {}) =>
  (label: string, options: FieldOptions = {}): Field<K, KindValue[K]> => ({ ...defaults, ...options, kind, label });

export const text = of('text', { max: 200 });
export const longText = of('longText', { max: 20_000 });
export const date = of('date');
export const money = of('money', { min: 0, max: 9_000_000_000_000_00 });
export const integer = of('integer', { min: 0, max: 1_000_000_000 });
export const yesNo = of('yesNo');
export const person = of('person', { secrecy: 'internal' });
export const people = of('people', { secrecy: 'internal' });
export const office = of('office');
export const offices = of('offices', { max: 100 });
export const matter = of('matter');
export const parties = of('parties', { secrecy: 'personal', mask: 'name', min: 1, max: 200 });
export const files = of('files', { secrecy: 'internal', max: 50 });
export const idNumber = of('idNumber', { secrecy: 'personal', mask: 'idNumber' });
export const creditCode = of('creditCode');
export const phone = of('phone', { secrecy: 'personal', mask: 'phone' });
export const address = of('address', { secrecy: 'personal', mask: 'address', max: 200 });

export function choice<const O extends Record<string, string>>(
  label: string,
  choices: O,
  options: FieldOptions = {},
): Field<'choice', keyof O & string> {
  return { ...options, kind: 'choice', label, options: choices };
}

export function choices<const O extends Record<string, string>>(
  label: string,
  many: O,
  options: FieldOptions = {},
): Field<'choices', readonly (keyof O & string)[]> {
  return { ...options, kind: 'choices', label, options: many };
}

/** The table of a file: `fields({ ... })` keeps the literal names so that a misspelt field does not compile. */
export function fields<const F extends Fields>(table: F): F {
  return table;
}

export function secrecyOf(field: Field): Secrecy {
  return field.secrecy ?? 'open';
}
