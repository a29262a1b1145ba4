/** The audit trail (审计记录) for the auditor: who did what and when, by person, kind and day; of a case its number and field names, never its contents. */
import type { AuditPage, AuditQuery, AuditRow } from '../../contract/index.ts';
import { chineseDate } from '../../kernel/calendar/index.ts';
import { procedureKey } from '../../kernel/procedure/index.ts';
import { byteOrderMark, csvLine } from '../../web/portal/index.ts';
import { Parameters } from '../database/predicate-sql.ts';
import { largestExport } from '../exchange/export.ts';
import type { Viewer } from '../http/session.ts';
import type { OpenOffice } from '../office.ts';
import { settingsOf } from './declared.ts';
import { must, wrong } from './duties.ts';
import { kindGroups, kindLabel, kindsOf } from './kinds.ts';
import { roleLabel } from './roles.ts';
import { keep } from './trail.ts';

interface Row {
  id: number;
  at: string;
  person: string | null;
  name: string | null;
  what: string;
  about: string | null;
  detail: Record<string, unknown>;
  matter: { module: string; procedure: string; number: string | null } | null;
}

/** The trail of these days; the days are China's. */
function where(office: OpenOffice, query: Omit<AuditQuery, 'page' | 'size'>, p: Parameters): string {
  return [
    `a.region = ${p.add(office.region)}`,
    ...(query.person ? [`a.person = ${p.add(query.person)}`] : []),
    // A reckoning that moved no date happened to nobody: it is listed where it is asked for, and does not bury the rest.
    query.kind
      ? `a.what = any(${p.add(kindsOf(query.kind))}::text[])`
      : `not (a.what = 'reproject' and a.detail -> 'moved' = '[]')`,
    ...(query.from ? [`a.at >= ${p.add(query.from)}::date`] : []),
    ...(query.to ? [`a.at < ${p.add(query.to)}::date + 1`] : []),
  ].join(' and ');
}

async function rowsOf(
  office: OpenOffice,
  query: Omit<AuditQuery, 'page' | 'size'>,
  size: number,
  skip: number,
): Promise<AuditRow[]> {
  const p = new Parameters();
  const condition = where(office, query, p);
  // The page first, then what stands beside each row. A matter gives its number and no more.
  const { rows } = await office.pool.query<Row>(
    `with a as materialized (select * from audit a where ${condition} order by a.id desc limit ${p.add(size)} offset ${p.add(skip)})
     select a.id, to_char(a.at, 'YYYY-MM-DD HH24:MI:SS') as at, a.person, p.name, a.what, a.about, a.detail,
            case when m.id is not null then jsonb_build_object('module', m.module, 'procedure', m.procedure, 'number', m.number) end as matter
       from a left join people p on p.region = a.region and p.id::text = a.person
       left join matters m on m.region = a.region and m.id = case when a.about ~ '^[0-9a-f]{8}-[0-9a-f-]{27}$' then a.about::uuid end
      order by a.id desc`,
    p.values,
  );
  return rows.map((row) => told(office, row));
}

export async function auditOf(office: OpenOffice, viewer: Viewer, query: AuditQuery): Promise<AuditPage> {
  must(viewer, 'auditor');
  const p = new Parameters();
  const counted = await office.pool.query<{ n: number }>(
    `select count(*)::int as n from audit a where ${where(office, query, p)}`,
    p.values,
  );
  return {
    rows: await rowsOf(office, query, query.size, (query.page - 1) * query.size),
    total: counted.rows[0]?.n ?? 0,
    page: query.page,
    size: query.size,
    kinds: Object.entries(kindGroups).map(([group, { label, kinds }]) => ({
      group,
      label,
      kinds: Object.entries(kinds).map(([kind, text]) => ({ kind, label: text })),
    })),
  };
}

function told(office: OpenOffice, row: Row): AuditRow {
  return {
    id: row.id,
    at: row.at,
    person: row.person,
    name: row.name ?? (row.person === null ? (row.what.startsWith('sign-in') ? '未登录' : '系统或命令行') : row.person),
    kind: row.what,
    label: kindLabel(row.what),
    about: aboutOf(office, row),
    detail: detailOf(office, row),
  };
}

function aboutOf(office: OpenOffice, { what, about, matter, detail }: Row): string {
  const county = office.county();
  if (matter) {
    const module = office.modules.find((m) => m.id === matter.module);
    return `${module?.label ?? matter.module} ${matter.number ?? '（未编号）'}`;
  }
  if (about === null) return '';
  if (what.startsWith('account-') || what.startsWith('sign-in')) return `账号 ${about}`;
  if (what.startsWith('setting-'))
    return settingsOf(office.modules, county).find((d) => d.key === about)?.label ?? about;
  if (what.startsWith('office-')) return county.offices.get(about)?.name ?? String(detail.name ?? about);
  if (what === 'export' || what === 'import') {
    const module = office.modules.find((m) => m.id === about || m.procedures.some((p) => procedureKey(p) === about));
    return module ? `${module.label}台账` : (exported[about] ?? about);
  }
  return county.people.get(about)?.name ?? about;
}

const exported: Readonly<Record<string, string>> = {
  publications: '信息公开工作台',
  'publication timeliness': '公开及时率',
  audit: '审计记录',
  region: '全部记录',
};

const ways: Readonly<Record<string, string>> = { demonstration: '演示系统选择身份', password: '账号密码' };

/** What of a row's detail is told, in its order. Words that were searched for, and whatever else might be of a case, stay out. */
const parts: Readonly<Record<string, { label: string; text(value: unknown, office: OpenOffice, row: Row): string }>> = {
  field: { label: '内容', text: fieldLabel },
  publication: { label: '内容', text: () => '公开前的原文' },
  paper: { label: '文书', text: paperLabel },
  file: { label: '文件', text: (v) => String(v).slice(0, 16) },
  way: { label: '方式', text: (v) => ways[String(v)] ?? String(v) },
  why: { label: '原因', text: String },
  name: { label: '名称', text: String },
  office: { label: '单位', text: (v, office) => office.county().officeName(String(v)) },
  kind: { label: '类别', text: String },
  parent: { label: '上级', text: String },
  authority: { label: '执法主体', text: String },
  post: { label: '岗位', text: String },
  roles: {
    label: '职权',
    text: (v, office) => (v as string[]).map((r) => roleLabel(office.modules, r)).join('、') || '无',
  },
  was: {
    label: '原为',
    text: (v) => (typeof v === 'object' && v !== null ? Object.values(v).map(String).join('，') : String(v)),
  },
  value: { label: '改为', text: String },
  from: { label: '自', text: (v) => chineseDate(String(v)) },
  until: { label: '至', text: (v) => chineseDate(String(v)) },
  moved: { label: '改动期限', text: (v) => `${Array.isArray(v) ? v.length : Number(v)}项` },
  rows: { label: '行数', text: String },
  result: { label: '结果', text: String },
  entries: { label: '核对记录', text: (v) => `${String(v)}条` },
  reason: { label: '理由', text: String },
};

const detailOf = (office: OpenOffice, row: Row): AuditRow['detail'] =>
  Object.entries(parts).flatMap(([key, { label, text }]) => {
    const value = row.detail[key];
    return value === undefined || value === null || value === '' ? [] : [{ label, value: text(value, office, row) }];
  });

const procedureNamed = (office: OpenOffice, { matter }: Row) =>
  office.modules.find((m) => m.id === matter?.module)?.procedures.findLast((p) => p.id === matter?.procedure);

function fieldLabel(value: unknown, office: OpenOffice, row: Row): string {
  return procedureNamed(office, row)?.file[String(value)]?.label ?? String(value);
}
function paperLabel(value: unknown, office: OpenOffice, row: Row): string {
  return procedureNamed(office, row)?.papers?.[String(value)]?.label ?? String(value);
}

/** The same rows as CSV; the export itself is a row of the trail. */
export async function exportAudit(
  office: OpenOffice,
  viewer: Viewer,
  query: Omit<AuditQuery, 'page' | 'size'>,
): Promise<{ name: string; text: string }> {
  must(viewer, 'auditor');
  const rows = await rowsOf(office, query, largestExport + 1, 0);
  if (rows.length > largestExport) wrong(`一次最多导出${largestExport}条`, undefined, '请先用人员、种类或者日期筛选');
  await keep(office.pool, office.region, {
    person: viewer.id,
    what: 'export',
    about: 'audit',
    detail: { rows: rows.length },
  });
  return {
    name: `审计记录${office.clock.today()}.csv`,
    text:
      byteOrderMark +
      csvLine(['时间', '人员', '种类', '对象', '详情']) +
      rows
        .map((r) => csvLine([r.at, r.name, r.label, r.about, r.detail.map((d) => `${d.label}：${d.value}`).join('；')]))
        .join(''),
  };
}
