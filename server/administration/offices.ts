/** Offices (单位): added and changed by the system administrator; each change is kept with what was before. */
import type { z } from 'zod';
import type { AdministeredOffice, ChangedOffice, NewOffice, OfficeFacts } from '../../contract/index.ts';
import type { Viewer } from '../http/session.ts';
import { NotFound } from '../matters/errors.ts';
import type { OpenOffice } from '../office.ts';
import type { County } from '../people/county.ts';
import { must, oneAtATime, wrong } from './duties.ts';
import { keep } from './trail.ts';

/** Kinds that offices commonly are, in words; a county may use others. */
const kindWords: Readonly<Record<string, string>> = {
  government: '人民政府',
  'government-office': '政府办公室',
  'rule-of-law-office': '依法治县办',
  'congress-office': '人大机构',
  'cppcc-office': '政协机构',
  bureau: '工作部门',
  street: '街道办事处',
  town: '镇人民政府',
  township: '乡人民政府',
  zone: '园区管理机构',
  'municipal-bureau': '市级派驻机构',
  'entrusted-organisation': '受委托组织',
  'enforcement-team': '执法队伍',
  'township-team': '乡镇执法队',
  'judicial-office': '司法所',
  'dispute-centre': '矛盾纠纷调处中心',
  'professional-committee': '专业性调解组织',
  'township-committee': '乡镇调解组织',
  'village-committee': '村（居）调解组织',
};

export function officesOf(office: OpenOffice, viewer: Viewer): AdministeredOffice[] {
  must(viewer, 'system', 'security');
  const county = office.county();
  const today = office.clock.today();
  const people = new Map<string, number>();
  for (const record of county.people.values())
    for (const code of new Set(
      record.appointments.filter((a) => a.from <= today && (a.until === null || today <= a.until)).map((a) => a.office),
    ))
      people.set(code, (people.get(code) ?? 0) + 1);
  return [...county.offices.values()].map((o) => ({
    code: o.code,
    name: o.name,
    parent: o.parent,
    parentName: o.parent ? county.officeName(o.parent) : '',
    kind: o.kind,
    kindLabel: kindWords[o.kind] ?? o.kind,
    authority: o.authority,
    authorityName: o.authority ? county.officeName(o.authority) : '',
    people: people.get(o.code) ?? 0,
  }));
}

/** @throws Refused when an office named is none, or would come to stand under itself */
function check(county: County, facts: z.infer<typeof OfficeFacts>, own?: string): void {
  if (facts.parent !== null && !county.offices.has(facts.parent)) wrong('没有这个上级单位', 'parent');
  if (facts.authority !== null && !county.offices.has(facts.authority)) wrong('没有这个执法主体', 'authority');
  if (![...county.offices.values()].some((o) => o.kind === facts.kind)) wrong('没有这种单位类别', 'kind');
  if (own !== undefined && facts.parent !== null && county.below(own).includes(facts.parent))
    wrong('上级单位不能是本单位或者本单位的下级', 'parent');
}

const told = (county: County, { name, parent, kind, authority }: z.infer<typeof OfficeFacts>) => ({
  name,
  kind: kindWords[kind] ?? kind,
  parent: parent ? county.officeName(parent) : '无',
  authority: authority ? county.officeName(authority) : '本单位',
});

export async function addOffice(
  office: OpenOffice,
  viewer: Viewer,
  { reason, code, ...facts }: NewOffice,
): Promise<void> {
  must(viewer, 'system');
  if (!/^[a-z0-9][a-z0-9-]{1,40}$/.test(code)) wrong('单位代码应为2至41位小写字母、数字、横线', 'code');
  const county = office.county();
  check(county, facts);
  await oneAtATime(office, async (client) => {
    const { rowCount } = await client.query(
      'insert into offices (region, code, name, parent, kind, authority) values ($1, $2, $3, $4, $5, $6) on conflict do nothing',
      [office.region, code, facts.name, facts.parent, facts.kind, facts.authority],
    );
    if (rowCount === 0) wrong(`单位代码“${code}”已经有了`, 'code');
    await keep(client, office.region, {
      person: viewer.id,
      what: 'office-add',
      about: code,
      detail: { ...told(county, facts), reason },
    });
  });
}

export async function changeOffice(
  office: OpenOffice,
  viewer: Viewer,
  code: string,
  { reason, ...facts }: ChangedOffice,
): Promise<void> {
  must(viewer, 'system');
  const county = office.county();
  const before = county.offices.get(code);
  if (!before) throw new NotFound('没有这个单位');
  check(county, facts, code);
  await oneAtATime(office, async (client) => {
    await client.query(
      'update offices set name = $3, parent = $4, kind = $5, authority = $6 where region = $1 and code = $2',
      [office.region, code, facts.name, facts.parent, facts.kind, facts.authority],
    );
    await keep(client, office.region, {
      person: viewer.id,
      what: 'office-change',
      about: code,
      detail: { ...told(county, facts), was: told(county, before), reason },
    });
  });
}
