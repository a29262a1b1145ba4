/** Papers of the plan: 备案报告, 审查意见（无异议）, 处理意见书, 执行情况总结. */
import { type Block, facts, para, to } from '../../../kernel/document/blocks.ts';
import type { PaperSpec } from '../../../kernel/procedure/index.ts';
import { cite, DOC118, OBE } from '../../../law/index.ts';
import { partners } from '../joint.ts';
import { filingRule, planReviewRule } from '../rules.ts';
import { number, on, yes } from '../words.ts';
import type { V } from './guards.ts';
import { planKinds, ways } from './matter.ts';

export const rows = (v: V): Block =>
  facts(
    ['种类', v.file.planKind && `${v.file.planYear ?? ''}年${planKinds[v.file.planKind]}`],
    ['检查机关', v.matter && v.officeName(v.matter.authority)],
    ['承办机构', v.file.dutyOffice],
    ['检查事项', v.file.itemName],
    ['检查对象和范围', v.file.objects],
    ['检查方式', v.file.way && ways[v.file.way]],
    ['抽查比例', number(v.file.ratio, '%')],
    ['计划检查户数', number(v.file.visits, '户')],
    ['起止日期', `${on(v.file.from)}至${on(v.file.to)}`],
    ['联合检查的部门', v.file.joint ? partners(v.file).map(v.officeName).join('、') : '不联合'],
    ['每个参加部门检查人员', v.file.joint ? number(v.file.perOffice, '人以上') : undefined],
  );

export const filing: PaperSpec<V> = {
  label: '行政检查计划备案报告',
  series: '检备字',
  seal: 'authority',
  per: filingRule,
  body: (v) => [
    to('县行政执法监督机构'),
    para('现将下列行政检查计划报送备案。计划已经合并同类事项、核对其他机关的计划，并经法制审核。'),
    rows(v),
    facts(
      ['合并、联合的情况', v.file.mergeNote],
      ['与其他机关重复而不合并的理由', v.file.notMergedWhy],
      ['法制审核', v.file.legalityPassed ? `通过。${v.file.legalityOpinion ?? ''}` : '未通过'],
      ['集体讨论、批准', v.file.planKind === 'special' ? v.file.discussion : undefined],
    ),
  ],
};

export const noObjection: PaperSpec<V> = {
  label: '行政检查计划审查意见',
  series: '检审字',
  seal: 'acting',
  per: planReviewRule,
  body: (v) => [
    to(v.matter ? v.officeName(v.matter.authority) : '检查机关'),
    para(
      `你单位报送备案的${v.file.planYear ?? ''}年行政检查计划（${v.file.itemName ?? ''}）收悉。经审查法律依据、是否重复检查和多头检查，对该计划没有异议，请在公布后实施。`,
    ),
    facts(['审查情况', v.file.reviewNote]),
    para(`针对同一检查对象的多个检查事项，应当尽可能合并或者纳入跨部门联合抽查范围（${cite(OBE.art(54))}）。`),
  ],
};

export const handlingOpinion: PaperSpec<V> = {
  label: '行政检查计划处理意见书',
  series: '检处字',
  seal: 'acting',
  per: planReviewRule,
  body: (v) => [
    to(v.matter ? v.officeName(v.matter.authority) : '检查机关'),
    para(`你单位报送备案的${v.file.planYear ?? ''}年行政检查计划（${v.file.itemName ?? ''}），经审查存在下列问题：`),
    para(v.file.opinion ?? ''),
    para('请按照上述意见修改后重新备案；修改以前不得公布、实施。'),
  ],
};

export const announcement: PaperSpec<V> = {
  label: '行政检查计划公告',
  series: '检公字',
  seal: 'authority',
  per: DOC118.art(4),
  body: (v) => [para('下列行政检查计划已经备案、审查，现予公布：'), rows(v)],
};

export const summary: PaperSpec<V> = {
  label: '行政检查计划执行情况总结',
  seal: 'authority',
  per: filingRule,
  body: (v) => [
    rows(v),
    facts(
      ['实际检查户数', number(v.file.done, '户')],
      ['发现问题的户数', number(v.file.found, '户')],
      ['联合检查', yes(v.file.joint)],
    ),
    para(v.file.summary ?? ''),
  ],
};
