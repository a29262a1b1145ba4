/** A tab of the desk, or the punctuality by body, as CSV: the same rows, filters and predicate as on the screen; the export is kept for the auditor. */
import type { PublicationDeskQuery, PublicationFilter, PublicationItem } from '../../contract/index.ts';
import { type Acting, Refused } from '../../kernel/procedure/index.ts';
import { byteOrderMark, type Cell, csvLine } from '../../web/portal/index.ts';
import { largestExport } from '../exchange/export.ts';
import type { Office } from '../matters/service.ts';
import { deskOf } from './desk.ts';
import { timelinessOf } from './timeliness.ts';

const tabNames: Readonly<Record<PublicationDeskQuery['tab'], string>> = {
  due: '待公开',
  review: '待审查',
  shown: '已公开',
  ending: '应下架',
  trace: '已撤下、更正',
};
const hows: Readonly<Record<NonNullable<PublicationItem['trace']>['how'], string>> = {
  withdrawn: '撤回',
  expired: '公示期届满',
  again: '变更、更正后重新公开',
  withheld: '决定不公开',
};

const heads = [
  '公开事项',
  '事项编号',
  '事项',
  '台账',
  '发布机构',
  '主题分类',
  '起算日',
  '期限',
  '到期日',
  '逾期工作日',
  '依据',
  '索引号',
  '公开日期',
  '公示至',
  '浏览量',
  '撤下、更正',
  '日期',
  '办理人',
  '原因',
];

const line = (item: PublicationItem): Cell[] => [
  item.label,
  item.matter.number,
  item.matter.title,
  item.matter.moduleLabel,
  item.matter.officeName,
  item.subject,
  item.clock?.from,
  item.clock?.allow,
  item.clock?.due,
  item.clock?.late,
  item.per.text,
  item.page?.indexNumber,
  item.page?.publishedOn,
  item.page?.until,
  item.page?.views,
  item.trace && hows[item.trace.how],
  item.trace?.on,
  item.trace?.by,
  item.trace?.reason ?? item.why ?? item.refusals.map((r) => r.sentence).join('；'),
];

async function kept(office: Office, viewer: Acting, about: string, detail: object): Promise<void> {
  await office.pool.query("insert into audit (region, person, what, about, detail) values ($1, $2, 'export', $3, $4)", [
    office.region,
    viewer.id,
    about,
    JSON.stringify(detail),
  ]);
}

export async function exportDesk(
  office: Office,
  viewer: Acting,
  query: PublicationDeskQuery,
): Promise<{ name: string; text: string }> {
  const size = 200;
  const first = await deskOf(office, viewer, { ...query, page: 1, size });
  if (first.total > largestExport)
    throw new Refused([
      {
        code: 'field',
        sentence: `一次最多导出${largestExport}条，现有${first.total}条`,
        advice: '请先用单位、主题分类或者日期筛选',
      },
    ]);
  const rows = [...first.rows];
  for (let page = 2; (page - 1) * size < first.total; page++)
    rows.push(...(await deskOf(office, viewer, { ...query, page, size })).rows);
  await kept(office, viewer, 'publications', { rows: rows.length, query });
  return {
    name: `信息公开${tabNames[query.tab]}${office.clock.today()}.csv`,
    text: byteOrderMark + csvLine(heads) + rows.map((r) => csvLine(line(r))).join(''),
  };
}

export async function exportTimeliness(
  office: Office,
  viewer: Acting,
  filter: PublicationFilter,
): Promise<{ name: string; text: string }> {
  const { year, all, offices } = await timelinessOf(office, viewer, filter);
  const rows = [...offices, { name: '合计', ...all }];
  await kept(office, viewer, 'publication timeliness', { rows: offices.length, filter });
  return {
    name: `${year}年公开及时率${office.clock.today()}.csv`,
    text:
      byteOrderMark +
      csvLine(['发布机构', '按期公开', '逾期公开', '逾期未公开', '公开及时率', '平均用时（工作日）']) +
      rows
        .map((r) => {
          const whole = r.onTime + r.late + r.overdue;
          const rate = whole === 0 ? '—' : `${((r.onTime / whole) * 100).toFixed(1)}%`;
          return csvLine([r.name, r.onTime, r.late, r.overdue, rate, r.days === null ? '—' : r.days.toFixed(1)]);
        })
        .join(''),
  };
}
