/** Joint inspections (部门联合“双随机”): several partner offices, each with inspectors of its own. What plan, draw and visit share. */
import { type DrawnMember, isPartOf } from '../../kernel/draw/index.ts';
import type { SettingSpec, View } from '../../kernel/procedure/index.ts';

/** reading: each department enforces its own items with its own power, so each sends the two officers of 行政处罚法42; a county may hold otherwise. */
export const jointLeast = {
  label: '联合检查中每个参加部门的检查人员不少于（人）',
  value: 2,
  mark: 'unsure',
  note: '行政处罚法42规定执法人员不得少于两人；联合检查中是每个部门两人，还是共同两人，各地做法不一，待核',
} as const satisfies SettingSpec;

interface Joint {
  joint?: boolean;
  jointOffices?: readonly string[];
  perOffice?: number;
}

/** The partner offices; none where the inspection is not a joint one. */
export const partners = (file: Joint): readonly string[] => (file.joint === true ? (file.jointOffices ?? []) : []);

type Read = Pick<View, 'matter' | 'actor' | 'authorityOf' | 'officeName' | 'setting'>;

/** What is wrong with the partners named: none, the own authority among them, fewer people than the least. */
export function partnersFault(v: Read & { file: Joint }): string | undefined {
  if (v.file.joint !== true) return undefined;
  const named = partners(v.file);
  // A matter about to be opened will be that of the office of whoever opens it.
  const own = v.matter?.authority ?? (v.actor.office === undefined ? undefined : v.authorityOf(v.actor.office));
  const least = Number(v.setting('jointLeast'));
  if (named.length === 0) return '联合检查应当写明参加的部门';
  if (own !== undefined && named.includes(own)) return `${v.officeName(own)}是牵头机关，不列入参加的部门`;
  return v.file.perOffice !== undefined && v.file.perOffice < least
    ? `每个参加部门的检查人员不少于${least}人，现为${v.file.perOffice}人`
    : undefined;
}

/** Those drawn of one partner office for an enterprise. */
export const drawnOf = (member: DrawnMember, office: string): readonly { label: string }[] =>
  Object.entries(member.with ?? {}).find(([pool]) => pool === `partners:${office}`)?.[1] ?? [];
export const hasPartners = (member: DrawnMember): boolean =>
  Object.keys(member.with ?? {}).some((pool) => isPartOf(pool, 'partners'));
