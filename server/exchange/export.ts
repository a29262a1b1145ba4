/** A register as a spreadsheet (台账导出): the same rows, filters and predicate as the list; personal values stay masked, and the export is kept for the auditor. */
import writeExcelFile from 'write-excel-file/node';
import type { ListQuery } from '../../contract/index.ts';
import { type Acting, procedureKey, Refused } from '../../kernel/procedure/index.ts';
import { NotFound } from '../matters/errors.ts';
import { listMatters } from '../matters/reading/list.ts';
import { moduleNamed, type Office } from '../matters/service.ts';
import { registerOf } from '../present/matter.ts';

/** More than this at once is a data transfer and wants its own approval (政务数据共享条例25). */
export const largestExport = 20_000;
const pageSize = 200;

export async function exportRegister(
  office: Office,
  viewer: Acting,
  moduleId: string,
  query: ListQuery,
): Promise<{ name: string; bytes: Buffer; rows: number }> {
  const module = moduleNamed(office, moduleId);
  const key = query.procedure && query.procedure !== moduleId ? `${moduleId}/${query.procedure}` : moduleId;
  const procedure = module.procedures.findLast((p) => procedureKey(p) === key);
  if (!procedure) throw new NotFound('没有这个程序');
  const first = await listMatters(office, viewer, moduleId, { ...query, page: 1, size: pageSize });
  if (first.total > largestExport) {
    throw new Refused([
      {
        code: 'field',
        sentence: `一次最多导出${largestExport}件，现有${first.total}件`,
        advice: '请先用日期、单位或者状态筛选',
      },
    ]);
  }
  const rows = [...first.rows];
  for (let page = 2; rows.length < first.total; page++) {
    const next = await listMatters(office, viewer, moduleId, { ...query, page, size: pageSize });
    if (next.rows.length === 0) break;
    rows.push(...next.rows);
  }
  const columns = registerOf(module, procedure).columns.map((c) => ({
    field: c.field,
    label: c.label ?? procedure.file[c.field]?.label ?? c.field,
  }));
  const heads = [
    '编号',
    '事项',
    '状态',
    '承办单位',
    '承办人',
    '立案日期',
    '办结日期',
    '到期日',
    ...columns.map((c) => c.label),
  ];
  // A cell that begins like a formula is text here, whatever a spreadsheet would make of it.
  const cell = (value: string) => ({ value, type: String as never });
  const table = [
    heads.map((value) => ({ value, fontWeight: 'bold' as const })),
    ...rows.map((r) =>
      [
        r.number ?? '',
        r.title,
        r.stateLabel,
        r.officeName,
        r.handlers.join('、'),
        r.openedOn,
        r.closedOn ?? '',
        r.due ?? '',
        ...columns.map((c) => r.columns[c.field] ?? ''),
      ].map(cell),
    ),
  ];
  await office.pool.query("insert into audit (region, person, what, about, detail) values ($1, $2, 'export', $3, $4)", [
    office.region,
    viewer.id,
    key,
    JSON.stringify({ rows: rows.length, query }),
  ]);
  const bytes = await writeExcelFile(
    table as never,
    { sheet: procedure.label, stickyRowsCount: 1 } as never,
  ).toBuffer();
  return { name: `${procedure.label}${office.clock.today()}.xlsx`, bytes, rows: rows.length };
}
