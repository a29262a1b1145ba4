/** Values and articles in words: what lists, pages, papers and exports show. */
import type { Article, Refusal as RefusalView } from '../../contract/index.ts';
import { chineseDate } from '../../kernel/calendar/index.ts';
import {
  type Citation,
  citationKey,
  citationText,
  forceOf,
  isUnwritten,
  parseCitationKey,
} from '../../kernel/citation/index.ts';
import { moneyText } from '../../kernel/indicator/index.ts';
import type { Field, FileRef, Party, Refusal } from '../../kernel/procedure/index.ts';
import { laws } from '../../law/index.ts';
import type { County } from '../people/county.ts';

const articles = new Map<string, Article>();

export function articleOf(citation: Citation): Article {
  const key = citationKey(citation);
  const cacheKey = `${key} ${citation.mark ?? ''}`;
  let known = articles.get(cacheKey);
  if (!known) {
    // An instrument that a county's own contractor cites before registering it is shown by its key rather than not at all.
    const registered = isUnwritten(citation) || laws.some((l) => l.code === citation.law);
    known = { key, text: registered ? citationText(citation, laws) : key, force: forceOf(citation) };
    articles.set(cacheKey, known);
  }
  return known;
}

/** The article of a stored key; the key itself when it can no longer be read. */
export function articleOfKey(key: string): Article | null {
  if (key === '') return null;
  try {
    return articleOf(parseCitationKey(key));
  } catch {
    return { key, text: key, force: 'statutory' };
  }
}

export function refusalView(refusal: Refusal): RefusalView {
  const { per, ...rest } = refusal;
  return per ? { ...rest, per: articleOf(per) } : rest;
}

/** A surname and 某, an ID number with its middle hidden: how personal values look until they are revealed. */
export function masked(field: Field, value: unknown): string {
  if (field.kind === 'parties')
    return (value as Party[]).map((p) => (p.kind === 'citizen' ? maskedName(p.name) : p.name)).join('、');
  const text = String(value);
  switch (field.mask ?? field.kind) {
    case 'name':
      return maskedName(text);
    case 'idNumber':
      return text.length >= 10 ? `${text.slice(0, 4)}${'*'.repeat(text.length - 8)}${text.slice(-4)}` : '****';
    case 'phone':
      return text.length >= 7 ? `${text.slice(0, 3)}****${text.slice(-4)}` : '****';
    default:
      return '******';
  }
}

export const maskedName = (name: string): string => `${[...name][0] ?? ''}某${[...name].length > 2 ? '某' : ''}`;

const partyKinds: Readonly<Record<Party['kind'], string>> = {
  citizen: '公民',
  legalPerson: '法人',
  organisation: '其他组织',
  individualBusiness: '个体工商户',
};

/** A value as shown to those who may see the matter. */
export function valueText(field: Field, value: unknown, county: Pick<County, 'officeName' | 'people'>): string {
  if (value === undefined || value === null || value === '') return '';
  const option = (v: unknown): string => field.options?.[String(v)] ?? String(v);
  switch (field.kind) {
    case 'choice':
      return option(value);
    case 'choices':
      return (value as string[]).map(option).join('、');
    case 'yesNo':
      return value ? '是' : '否';
    case 'money':
      return moneyText(value as number);
    case 'date':
      return chineseDate(value as string);
    case 'person':
      return county.people.get(String(value))?.name ?? '';
    case 'people':
      return (value as string[]).map((id) => county.people.get(id)?.name ?? '').join('、');
    case 'office':
      return county.officeName(String(value));
    case 'offices':
      return (value as string[]).map(county.officeName).join('、');
    case 'parties':
      return (value as Party[]).map((p) => `${p.name}（${partyKinds[p.kind]}）`).join('、');
    case 'files':
      return (value as FileRef[]).map((f) => f.name).join('、');
    default:
      return String(value);
  }
}
