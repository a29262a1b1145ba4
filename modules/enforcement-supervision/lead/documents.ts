/** The papers of a lead: 不予受理告知书, 线索移送函, 分办单, 核查报告, 答复书. Only those to the complainant leave the supervision body. */
import { facts, heading, note, para, to } from '../../../kernel/document/blocks.ts';
import type { PaperSpec, View } from '../../../kernel/procedure/index.ts';
import { leadRule, powersRule } from '../rules.ts';
import { chosen, names, on } from '../words.ts';
import type { LeadFile } from './matter.ts';
import { means, problems, results, sources } from './options.ts';

type V = View<LeadFile>;
const who = (v: V): string => (v.file.complainants ?? []).map((p) => p.name).join('、') || '投诉举报人';
const unit = (v: V): string => (v.file.unit ? v.officeName(v.file.unit) : '有关单位');
const problem = (v: V): string => (v.file.problem ? problems[v.file.problem] : '有关问题');
const receivedOn = (v: V): string => on(v.file.receivedOn ?? v.last('complain')?.on);

export const notAccepted: PaperSpec<V> = {
  label: '不予受理告知书',
  series: '执监不受字',
  seal: 'handling',
  to: ['complainant'],
  per: leadRule,
  body: (v) => [
    to(who(v)),
    para(
      `您于${receivedOn(v)}反映${unit(v)}“${problem(v)}”的材料收悉。经审查，不属于行政执法监督的受理范围，理由是：${v.file.outReason ?? ''}`,
    ),
    para('对行政行为不服的，可以依法申请行政复议或者提起行政诉讼；本告知不影响您行使这些权利。'),
  ],
};

export const referral: PaperSpec<V> = {
  label: '线索移送函',
  series: '执监移字',
  seal: 'handling',
  per: leadRule,
  body: (v) => [
    to(v.file.outTo ?? ''),
    para(`现将反映${unit(v)}“${problem(v)}”的线索移送你机关依法处理。移送理由：${v.file.outReason ?? ''}`),
    para(v.file.content ?? ''),
    note('请对投诉举报人的信息保密。'),
  ],
};

export const dispatch: PaperSpec<V> = {
  label: '监督线索分办单',
  series: '执监线字',
  seal: 'handling',
  per: leadRule,
  body: (v) => [
    facts(
      ['线索来源', v.file.source ? sources[v.file.source] : '网上投诉举报'],
      ['收到日期', receivedOn(v)],
      ['被反映的单位', unit(v)],
      ['反映的问题', problem(v)],
      ['受理意见', v.file.triageOpinion],
      ['办理期限', v.file.replyBy && on(v.file.replyBy)],
      ['承办人员', names(v, v.file.handlers)],
    ),
    heading('问题摘要'),
    para(v.file.gist ?? ''),
    note('投诉举报人的信息不随本单流转，不向被反映的单位提供。'),
  ],
};

export const verification: PaperSpec<V> = {
  label: '监督线索核查报告',
  series: '执监核字',
  seal: 'handling',
  per: powersRule,
  body: (v) => [
    facts(
      ['被反映的单位', unit(v)],
      ['反映的问题', problem(v)],
      ['核查人员', names(v, v.file.verifiers)],
      ['核查日期', on(v.file.verifiedOn)],
      ['核查方式', chosen(means, v.file.means)],
    ),
    heading('核查情况'),
    para(v.file.finding ?? ''),
  ],
};

export const reply: PaperSpec<V> = {
  label: '投诉举报答复书',
  series: '执监答字',
  seal: 'handling',
  to: ['complainant'],
  per: leadRule,
  body: (v) => [
    to(who(v)),
    para(
      `您于${receivedOn(v)}反映${unit(v)}“${problem(v)}”，我局已经核查处理，结果是：${v.file.result ? results[v.file.result] : ''}。`,
    ),
    para(v.file.reply ?? ''),
    para(
      '对原行政行为不服的，可以在法定期限内申请行政复议或者提起行政诉讼；行政执法监督不代替、也不中断这些期限。感谢您对行政执法工作的监督。',
    ),
  ],
};
