/** Indicators (指标): a figure defined once, from which count, list, export and report sentence are compiled. Unit and denominator are part of the type. */
import type { Predicate } from '../predicate/index.ts';

/** Counting unit (计量单位): 件 cases, 份 documents, 次 occasions, 人 persons … never inferred from the label. */
export type Unit =
  | '件'
  | '份'
  | '次'
  | '人'
  | '人次'
  | '项'
  | '条'
  | '家'
  | '个'
  | '支'
  | '起'
  | '元'
  | '名'
  | '场次'
  | '台'
  | '期'
  | '部';

interface Common {
  label: string;
  /** Numbered paragraph of the yearly report that states it. */
  section?: string;
  /** 口径: what one counts as, and what is left out, for the reader of the figure. */
  meaning: string;
}

/** How many matters had one of these acts within the period, each matter once, however often the act was done. */
export interface CountSpec<K extends string, A extends string> extends Common {
  kind: 'count';
  unit: Exclude<Unit, '元'>;
  acts: readonly A[];
  where?: Predicate;
  readonly _fields?: K;
}
/** Sum of a field over the matters that a count would list, each matter once, by the last statement within the period. */
export interface SumSpec<K extends string, A extends string> extends Common {
  kind: 'sum';
  unit: Unit;
  of: K;
  acts: readonly A[];
  where?: Predicate;
}
/** How many matters stood in one of these states at the end of the period (registers and stocks, 期末数). */
export interface StockSpec<S extends string> extends Common {
  kind: 'stock';
  unit: Exclude<Unit, '元'>;
  states: readonly S[];
  where?: Predicate;
  /** At the beginning of the period instead of its end (年初数). */
  at?: 'start';
}
/**
 * How many different values a field has among the matters that a count would list (涉及相对人数、涉及企业数). For a field of parties,
 * how many different people and organisations, of these kinds; the same one in two matters is one.
 */
export interface DistinctSpec<K extends string, A extends string> extends Common {
  kind: 'distinct';
  unit: Exclude<Unit, '元'>;
  of: K;
  kinds?: readonly string[];
  acts: readonly A[];
  where?: Predicate;
}
/** One figure less another (年末数减年初数、守法企业减受到检查的); ids of the same module, or full ids of another. */
export interface DifferenceSpec extends Common {
  kind: 'difference';
  unit: Unit;
  of: string;
  less: string;
}
/** Several figures together (各级各类调解合计); ids of the same module, or full ids of another. A matter in two of them counts twice. */
export interface TotalSpec extends Common {
  kind: 'total';
  unit: Unit;
  of: readonly string[];
}
/** A rate of two figures, of the same module or by full id of another; over nothing it has no value and prints “—”. */
export interface RateSpec extends Common {
  kind: 'rate';
  unit: 'ratio';
  numerator: string;
  denominator: string;
}

export type IndicatorSpec<K extends string = string, A extends string = string, S extends string = string> =
  | CountSpec<K, A>
  | SumSpec<K, A>
  | StockSpec<S>
  | DistinctSpec<K, A>
  | DifferenceSpec
  | TotalSpec
  | RateSpec;

/** Figures that read the record themselves. */
export type CountedSpec<K extends string = string, A extends string = string, S extends string = string> =
  | CountSpec<K, A>
  | SumSpec<K, A>
  | StockSpec<S>
  | DistinctSpec<K, A>;

export function isCounted<K extends string, A extends string, S extends string>(
  spec: IndicatorSpec<K, A, S>,
): spec is CountedSpec<K, A, S> {
  return spec.kind !== 'rate' && spec.kind !== 'difference' && spec.kind !== 'total';
}

/** A figure as another one names it: by its name within the module, or by its full id. */
export const figureId = (module: string, name: string): string => (name.includes('.') ? name : `${module}.${name}`);

/** Full ids of the figures that a figure is made of, with what each is to it; none when it reads the record itself. */
export function partsOf(module: string, spec: IndicatorSpec): { id: string; role: PartRole }[] {
  const part = (role: PartRole) => (name: string) => ({ id: figureId(module, name), role });
  switch (spec.kind) {
    case 'difference':
      return [part('adds')(spec.of), part('takes')(spec.less)];
    case 'total':
      return spec.of.map(part('adds'));
    case 'rate':
      return [part('numerator')(spec.numerator), part('denominator')(spec.denominator)];
    default:
      return [];
  }
}
export type PartRole = 'adds' | 'takes' | 'numerator' | 'denominator';

/** A figure as computed: exact, with what stands behind it. Money is in fen inside and in yuan when shown. */
export interface Figure {
  id: string;
  label: string;
  section?: string;
  unit: Unit | 'ratio';
  /** Null over nothing. */
  value: number | null;
  numerator?: number;
  denominator?: number;
  /** Number of matters behind the figure. */
  count: number;
}

/** A figure as a cell of a table prints it: the unit stands in the table's head, money and rates keep theirs; “—” over nothing. */
export function cellText(figure: Pick<Figure, 'value' | 'unit'>): string {
  if (figure.value === null) return '—';
  if (figure.unit === 'ratio') return percent(figure.value);
  return figure.unit === '元' ? moneyText(fenOf(figure.value)) : String(figure.value);
}

/** One decimal of a percent, half away from zero, only for display; “—” over nothing. */
export function percent(value: number | null, decimals = 1): string {
  if (value === null) return '—';
  const scale = 10 ** decimals;
  return `${(Math.round(value * 100 * scale + Number.EPSILON) / scale).toFixed(decimals).replace(/\.0+$/, '')}%`;
}

/** 余/万余 are wordings chosen from the exact number, never figures: 10,432 → 1万余, 304 → 300余. */
export function rounded(value: number): string {
  const unit = value >= 10_000 ? 10_000 : 1;
  const scaled = value / unit;
  const step = scaled >= 1000 ? 100 : scaled >= 100 ? 100 : scaled >= 10 ? 10 : 1;
  const floor = Math.floor(scaled / step) * step;
  const more = floor * unit < value ? '余' : '';
  return `${floor}${unit === 10_000 ? '万' : ''}${more}`;
}

/** Whole fen in units of 10^`places` fen, without the zeros that say nothing. */
function inUnits(fen: bigint, places: number): string {
  const digits = String(fen).padStart(places + 1, '0');
  const fraction = digits.slice(-places).replace(/0+$/, '');
  return `${digits.slice(0, -places)}${fraction === '' ? '' : `.${fraction}`}`;
}

/** Exact wording of whole fen: 亿元 or 万元 when four decimals lose nothing, else 元 to the fen. Whole numbers all the way, so that no fen is rounded off. */
export function moneyText(fen: number): string {
  const whole = BigInt(Math.round(fen));
  if (whole >= 10_000_000_000n && whole % 1_000_000n === 0n) return `${inUnits(whole, 10)}亿元`;
  if (whole >= 1_000_000n && whole % 100n === 0n) return `${inUnits(whole, 6)}万元`;
  const amount = whole < 0n ? -whole : whole;
  const rest = amount % 100n;
  return `${whole < 0n ? '-' : ''}${amount / 100n}${rest === 0n ? '' : `.${String(rest).padStart(2, '0')}`}元`;
}

/** Whole fen of an amount in yuan, by its digits: a product with a hundred would lose a fen of large amounts. Exact below 70 trillion yuan. */
export const fenOf = (yuan: number): number => Number(yuan.toFixed(2).replace('.', ''));

/** The wordings a report sentence may ask for after a bar: {mediation.amount|亿元}. Without one the figure is printed with its unit. */
export const wordingNames = ['数', '余', '百分比', '亿元', '万元'] as const;
export type WordingName = (typeof wordingNames)[number];

/** The figures that a report sentence names, each with its wording. */
export function figuresIn(text: string): { id: string; wording?: string }[] {
  return [...text.matchAll(/\{([^{}|]*)(?:\|([^{}]*))?\}/g)].map(([, id = '', wording]) =>
    wording === undefined ? { id } : { id, wording },
  );
}
