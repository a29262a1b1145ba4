/** One cell of someone's spreadsheet as the value of a field; what cannot be read is refused in words. */
import type { Field, Party } from '../../../kernel/procedure/index.ts';
import type { Json } from '../../../kernel/record/index.ts';
import type { County } from '../../people/county.ts';
import type { Cell } from './spreadsheet.ts';

export class CellFault extends Error {
  override readonly name = 'CellFault';
}

const textOf = (cell: Cell): string =>
  cell === null ? '' : cell instanceof Date ? isoDate(cell) : String(cell).trim();

/** Spreadsheets keep dates as instants at midnight UTC. */
const isoDate = (date: Date): string => date.toISOString().slice(0, 10);

/** 2023-5-4、2023/5/4、2023.5.4、2023年5月4日、20230504 */
export function dateOf(cell: Cell): string {
  if (cell instanceof Date) return isoDate(cell);
  const text = textOf(cell);
  const [, y, m, d] =
    /^(\d{4})[-/.年](\d{1,2})[-/.月](\d{1,2})日?$/.exec(text) ?? /^(\d{4})(\d{2})(\d{2})$/.exec(text) ?? [];
  if (!y || !m || !d) throw new CellFault(`“${text}”不是日期，请写成 2023-05-04`);
  return `${y}-${m.padStart(2, '0')}-${d.padStart(2, '0')}`;
}

/** Yuan as written, to whole fen; never by floating point. */
export function fenOf(text: string): number {
  const [, whole, part = ''] = /^(\d{1,12})(?:\.(\d{1,2}))?$/.exec(text.replace(/[,，\s元¥￥]/g, '')) ?? [];
  if (whole === undefined) throw new CellFault(`“${text}”不是金额，请以元填写，至多两位小数`);
  return Number(whole) * 100 + Number(part.padEnd(2, '0'));
}

const parts = (text: string): string[] =>
  text
    .split(/[、,，;；\n]/)
    .map((p) => p.trim())
    .filter(Boolean);

function optionOf(field: Field, text: string): string {
  const options = field.options ?? {};
  const key = Object.hasOwn(options, text) ? text : Object.keys(options).find((k) => options[k] === text);
  if (key === undefined)
    throw new CellFault(`“${field.label}”没有“${text}”这个选项，可填：${Object.values(options).join('、')}`);
  return key;
}

export function officeOf(county: County, text: string): string {
  const found = county.offices.has(text) ? text : [...county.offices.values()].find((o) => o.name === text)?.code;
  if (found === undefined) throw new CellFault(`没有名为“${text}”的单位`);
  return found;
}

function personOf(county: County, text: string): string {
  const found = [...county.people.values()].filter((p) => p.id === text || p.name === text);
  if (found.length !== 1)
    throw new CellFault(found.length === 0 ? `没有名为“${text}”的工作人员` : `有多人名为“${text}”，请改填人员编号`);
  return (found[0] as { id: string }).id;
}

const partyKinds: Readonly<Record<string, Party['kind']>> = {
  公民: 'citizen',
  自然人: 'citizen',
  法人: 'legalPerson',
  企业: 'legalPerson',
  其他组织: 'organisation',
  非法人组织: 'organisation',
  个体工商户: 'individualBusiness',
};

/** Columns beside a party's own, by what stands after its heading: 申请人证件号码、申请人电话…. */
export const partyColumns: Readonly<Record<string, keyof Party>> = {
  类型: 'kind',
  证件号码: 'idNumber',
  身份证号码: 'idNumber',
  统一社会信用代码: 'creditCode',
  电话: 'phone',
  联系电话: 'phone',
  地址: 'address',
  住址: 'address',
  法定代表人: 'representative',
};

/** Several parties are told apart by 、 in every one of their columns. */
export function partiesOf(label: string, names: Cell, beside: Readonly<Partial<Record<keyof Party, Cell>>>): Json {
  const all = parts(textOf(names));
  const columns = Object.entries(beside).map(([key, cell]) => {
    const values = parts(textOf(cell ?? null));
    if (values.length !== 0 && values.length !== all.length)
      throw new CellFault(`“${label}”有${all.length}人，而相应的一栏有${values.length}项`);
    return [key, values] as const;
  });
  return all.map((name, i) => {
    const party: Record<string, string> = {
      kind: /公司|厂|合作社|中心|局|厅|委员会|政府/.test(name) ? 'legalPerson' : 'citizen',
      name,
    };
    for (const [key, values] of columns) {
      const value = values[i];
      if (value === undefined) continue;
      const kind = partyKinds[value];
      if (key === 'kind' && kind === undefined)
        throw new CellFault(`当事人类型没有“${value}”，可填：${Object.keys(partyKinds).join('、')}`);
      party[key] = key === 'kind' ? (kind as string) : value;
    }
    return party;
  });
}

/** The value of a cell that is not empty. @throws CellFault */
export function cellValue(field: Field, cell: Cell, county: County): Json {
  const text = textOf(cell);
  switch (field.kind) {
    case 'date':
      return dateOf(cell);
    case 'money':
      return fenOf(text);
    case 'integer':
      if (!/^\d{1,10}$/.test(text)) throw new CellFault(`“${field.label}”应为整数，现为“${text}”`);
      return Number(text);
    case 'yesNo':
      if (!/^(是|否|true|false|1|0)$/i.test(text)) throw new CellFault(`“${field.label}”应填“是”或“否”，现为“${text}”`);
      return /^(是|true|1)$/i.test(text);
    case 'choice':
      return optionOf(field, text);
    case 'choices':
      return parts(text).map((p) => optionOf(field, p));
    case 'office':
      return officeOf(county, text);
    case 'offices':
      return parts(text).map((p) => officeOf(county, p));
    case 'person':
      return personOf(county, text);
    case 'people':
      return parts(text).map((p) => personOf(county, p));
    case 'files':
      throw new CellFault(`“${field.label}”是材料，不能从表格导入，请导入以后上传`);
    default:
      return text;
  }
}
