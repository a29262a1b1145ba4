/** The papers of one reviewed file: 评查评分表, 评查意见反馈书, 异议复核意见书. None names the case's parties. */
import { type Block, facts, heading, list, note, para, to } from '../../../kernel/document/blocks.ts';
import type { PaperSpec, View } from '../../../kernel/procedure/index.ts';
import { reviewRule } from '../rules.ts';
import { chosen, names } from '../words.ts';
import { grades, type ReviewCaseFile, vetoes } from './matter.ts';
import { machineLines, machinePoints, reviewedCase } from './sheet.ts';

type V = View<ReviewCaseFile>;
const machine = (v: V): Block[] => {
  const lines = machineLines(v);
  return [
    heading('机器核验'),
    lines.length === 0 ? para('没有缺项。') : list(...lines, `按项扣分合计${machinePoints(v)}分`),
  ];
};
const lines = (text: string | undefined): string[] => (text ?? '').split('\n').filter((l) => l.trim() !== '');

export const scoreSheet: PaperSpec<V> = {
  label: '案卷评查评分表',
  series: '执监评分字',
  seal: 'handling',
  per: reviewRule,
  body: (v) => [
    facts(
      ['评查', v.file.campaignName],
      ['案卷编号', reviewedCase(v)?.number],
      ['案由', v.file.cause],
      ['评查人员', names(v, v.file.reviewers)],
    ),
    ...machine(v),
    heading(`第一人评分：${v.file.firstScore ?? ''}分`),
    list(
      ...lines(v.file.firstDeductions),
      `否决项：${chosen(vetoes, v.file.firstVetoes) || '没有'}`,
      ...lines(v.file.firstNote),
    ),
    heading(`第二人评分：${v.file.secondScore ?? ''}分`),
    list(
      ...lines(v.file.secondDeductions),
      `否决项：${chosen(vetoes, v.file.secondVetoes) || '没有'}`,
      ...lines(v.file.secondNote),
    ),
    facts(
      ['合议得分', `${v.file.score ?? 0}分`],
      ['认定的否决项', chosen(vetoes, v.file.vetoes) || '没有'],
      ['理由', v.file.scoreReason],
      ['等次', v.file.grade && grades[v.file.grade]],
    ),
    note('评查人员签名：'),
  ],
};

export const feedback: PaperSpec<V> = {
  label: '案卷评查意见反馈书',
  series: '执监评馈字',
  seal: 'handling',
  per: reviewRule,
  body: (v) => [
    to(v.file.unit ? v.officeName(v.file.unit) : ''),
    para(
      `${v.file.campaignName ?? ''}随机抽取了你单位办理的案卷${reviewedCase(v)?.number ?? ''}。经评查，得分${v.file.score ?? 0}分，等次为${v.file.grade ? grades[v.file.grade] : ''}。`,
    ),
    ...((v.file.vetoes ?? []).length > 0 ? [para(`认定的否决项：${chosen(vetoes, v.file.vetoes)}。`)] : []),
    ...machine(v),
    heading('问题和改进意见'),
    para(v.file.problems || '没有需要整改的问题。'),
    para('对评查意见有异议的，可以自收到本反馈书之日起十个工作日内书面提出；逾期没有提出的，评查意见确定。'),
  ],
};

export const recheck: PaperSpec<V> = {
  label: '案卷评查异议复核意见书',
  series: '执监评复字',
  seal: 'handling',
  per: reviewRule,
  body: (v) => [
    to(v.file.unit ? v.officeName(v.file.unit) : ''),
    para(`你单位提出的异议收悉：${v.file.objection ?? ''}`),
    para(`经复核：${v.file.recheckNote ?? ''}`),
    facts(
      ['复核后的得分', `${v.file.score ?? 0}分`],
      ['复核后的等次', v.file.grade && grades[v.file.grade]],
      ['复核人员', names(v, v.file.recheckers)],
    ),
  ],
};
