/** Words that the papers of one inspection share: who inspects, what, on which basis. */
import { type Block, facts, list } from '../../../../kernel/document/blocks.ts';
import { partners } from '../../joint.ts';
import { inspectionKinds, manners } from '../../options.ts';
import { on } from '../../words.ts';
import { itemsOf, type V } from '../guards/index.ts';

export const names = (v: V, ids: readonly string[] | undefined): string =>
  (ids ?? []).map((id) => v.person(id)?.name ?? id).join('、');
/** 姓名（执法证号）, as every paper of an inspection names its officers. */
const named = (v: V, ids: readonly string[]): string =>
  ids
    .map((id) => {
      const person = v.person(id);
      const card = person?.certificates.find((c) => c.kind === '行政执法证' && c.from <= v.on && v.on <= c.until);
      return `${person?.name ?? id}（执法证号${card?.number ?? '＿＿＿＿'}）`;
    })
    .join('、');
export const officers = (v: V): string => named(v, v.file.inspectors ?? []);
/** Each partner office with its own inspectors: 县卫健委：甲（执法证号…）、乙（…）; nothing where the inspection is not joint. */
export function joining(v: V): string | undefined {
  const offices = partners(v.file);
  if (offices.length === 0) return undefined;
  const of = (office: string): string[] =>
    (v.file.jointInspectors ?? []).filter((id) => v.authorityOf(v.person(id)?.office ?? '') === office);
  return offices.map((office) => `${v.officeName(office)}：${named(v, of(office))}`).join('；');
}
export const authority = (v: V): string => (v.matter ? v.officeName(v.matter.authority) : '检查机关');
/** The lowest published cap of the items inspected together. */
export const cap = (v: V): string => {
  const caps = itemsOf(v)
    .map((i) => Number(i.file.yearlyCap ?? 0))
    .filter((n) => n > 0);
  return caps.length === 0 ? '—' : String(Math.min(...caps));
};
export const code = (v: V): string => v.paperNumber('code') ?? '＿＿＿＿';
export const enterprise = (v: V): string => v.file.subjectName ?? '被检查企业';

export const itemLines = (v: V): Block => {
  const items = itemsOf(v);
  return items.length === 0
    ? list(v.file.itemName ?? '检查事项')
    : list(...items.map((i) => `${i.file.name}：${i.file.content ?? ''}（依据：${i.file.basis ?? ''}）`));
};

export const head = (v: V): Block =>
  facts(
    ['被检查企业', enterprise(v)],
    ['统一社会信用代码', v.file.creditCode],
    ['检查地点', v.file.address],
    [
      '检查事项',
      itemsOf(v)
        .map((i) => String(i.file.name))
        .join('、') || v.file.itemName,
    ],
    ['检查种类', v.file.kind && inspectionKinds[v.file.kind]],
    ['检查方式', v.file.manner && manners[v.file.manner]],
    ['检查人员', officers(v)],
    ['参加的部门和人员', joining(v)],
    ['行政行为码', code(v)],
    ['检查编号', v.matter?.number],
  );

export const partyLine = (v: V): string => {
  switch (v.file.enterpriseSigned) {
    case 'signed':
      return '被检查企业人员已阅（听读）无误并签名';
    case 'refused':
      return `被检查企业拒绝签名：${v.file.refusalNote ?? ''}`;
    default:
      return `现场无人签名：${v.file.refusalNote ?? ''}`;
  }
};
export const day = on;
