/** What must be true of a yearly openness report: the year is over, all parts are there, and what is called timely was in time. */
import { frozenCell, frozenTables, claim as kernelClaim } from '../../../kernel/procedure/index.ts';
import { AR30, OGI } from '../../../law/index.ts';
import { applicantKinds } from '../options.ts';
import { columnOf } from '../request/indicators.ts';
import type { V } from './matter.ts';

const claim = kernelClaim<V>;
const written = (words: string | undefined, least: number): boolean => (words ?? '').trim().length >= least;

export const yearOver = claim('报告上一年度，统计到年底', OGI.art(49), (v) => {
  const last = `${v.file.year ?? ''}-12-31`;
  if (v.file.frozenOn !== last) return `统计截止日应当是${last}`;
  return v.today > last || `${v.file.year}年还没有结束`;
});

export const countyByCompetent = claim(
  '本级政府的报告由主管部门编制',
  OGI.art(49, 2),
  (v) =>
    v.file.level !== 'county' ||
    v.actor.capacities.includes('openness.competent') ||
    '本级政府的年度报告由政府信息公开工作主管部门编制',
  '请选择“本机关”',
);

export const onceAYear = claim(
  '一个年度一份',
  OGI.art(49),
  (v) => v.found('same').every((m) => m.file.level !== v.file.level) || '本单位这一年度的报告已经编制',
  '请在已有的报告中办理',
);

export const partsComplete = claim('法定内容齐全', OGI.art(50), (v) => {
  const missing = [
    ...(written(v.file.overall, 20) ? [] : ['总体情况']),
    ...(written(v.file.problems, 10) ? [] : ['存在的主要问题及改进情况']),
    ...(written(v.file.others, 1) ? [] : ['其他需要报告的事项']),
    ...(v.file.level !== 'county' || written(v.file.appraisal, 10) ? [] : ['工作考核、社会评议和责任追究结果情况']),
  ];
  return missing.length === 0 || `没有写明${missing.join('、')}`;
});

export const tablesChecked = claim(
  '统计表由记录生成、勾稽关系一致',
  OGI.art(50, 1, 2),
  (v) => v.file.tablesChecked === true || '请在“年度报告—附表”核对：第一项加第二项之和，等于第三项加第四项之和',
  '有不一致的，先在有关事项中更正',
);

/** The year or the level may have been corrected since the tables were computed. */
export const tablesOfTheReport = claim(
  '统计表是本年度、本单位的',
  OGI.art(50, 1, 2),
  (v) => {
    const frozen = frozenTables(v.file.figures);
    if (!frozen) return (v.file.tables ?? []).length > 0 || '没有统计表；补录的纸质报告应当附上其统计表';
    if (frozen.year !== v.file.year) return `统计表是${frozen.year}年的，报告是${v.file.year ?? ''}年的`;
    const whose = v.file.level === 'county' ? undefined : v.matter?.office;
    if (frozen.office === whose) return true;
    return `统计表统计的是${frozen.office === undefined ? '全县' : v.officeName(frozen.office)}，与编制范围不符`;
  },
  '请退回修改，重新报送、审定，审定时由系统重新计算',
);

const columns = [...(Object.keys(applicantKinds) as (keyof typeof applicantKinds)[]), undefined];

/** 勾稽关系 of table 3, column by column. Shown and kept, not refused: what does not add up lies in the matters and is put right there. */
export const columnsAddUp = claim(
  '第一项加第二项之和，等于第三项加第四项之和',
  AR30.art(),
  (v) => {
    const frozen = frozenTables(v.file.figures);
    if (!frozen) return true;
    const off = columns.filter((kind) => {
      const at = (row: string): number => Number(frozenCell(frozen, `openness.${columnOf(row, kind)}`) ?? 0);
      return at('requests-received') + at('requests-carried-in') !== at('requests-ended') + at('requests-carried-out');
    });
    const names = off.map((kind) => (kind === undefined ? '总计' : applicantKinds[kind]));
    return off.length === 0 || `表三不平的列：${names.join('、')}`;
  },
  '请在有关申请中更正以后再审定',
);

export const secrecyReviewed = claim(
  '公布前经过保密审查和个人信息审查',
  OGI.art(17),
  (v) => v.file.secrecyCleared === true || '还没有进行保密审查和个人信息审查',
);

const shown = (v: V) => v.matter?.publications?.report;
export const publishedFirst = claim(
  '已经向社会公布',
  OGI.art(49),
  (v) => shown(v) !== undefined || '报告还没有公布；提交和向社会公布都应当在期限以内',
  '请先公开“年度报告”',
);

const due = (v: V): string => v.limit('report')?.due ?? '';
/** Both the submission and the publication are to be done by the day; one corrected and submitted again was in time when it first was. */
const inTime = (v: V): boolean => v.did('submit').length > 0 || (v.on <= due(v) && (shown(v)?.on ?? v.on) <= due(v));

export const stillInTime = claim(
  '在法定期限以内',
  OGI.art(49),
  (v) => inTime(v) || `期限是${due(v)}，已经逾期，不能登记为按期`,
  '请选择“逾期”的一项，写明原因',
);

export const reallyLate = claim('已经逾期', OGI.art(49), (v) => !inTime(v) || `期限是${due(v)}，还没有逾期`);

export const causeGiven = claim(
  '写明逾期的原因',
  OGI.art(49),
  (v) => written(v.file.lateWhy, 4) || '请写明没有按期提交、公布的原因',
);

export const ofOffice = claim(
  '本机关的报告提交主管部门',
  OGI.art(49, 1),
  (v) => v.file.level === 'office' || '本级政府的报告由主管部门公布，没有提交的环节',
);
export const ofCounty = claim(
  '本级政府的报告由主管部门公布',
  OGI.art(49, 2),
  (v) => v.file.level === 'county' || '本机关的报告应当提交政府信息公开工作主管部门',
);

export const overdue = claim(
  '已经逾期没有提交',
  OGI.art(47, 1),
  (v) => v.today > due(v) || `期限是${due(v)}，届满以前不能督促整改`,
);
