/** Papers of a certificate: 申领表, 资格确认书, 行政执法证, 不予核发通知书, 作废声明, 暂扣和吊销的文书, 注销通知书. */
import { chineseDate } from '../../../kernel/calendar/index.ts';
import { facts, list, note, para, to } from '../../../kernel/document/blocks.ts';
import type { PaperSpec } from '../../../kernel/procedure/index.ts';
import { APL, DOC118 } from '../../../law/index.ts';
import { domains, leavingGrounds, revokeGrounds, staffings, suspendGrounds } from '../options.ts';
import { cardRule, supervisionRule } from './guards.ts';
import type { CertificateView } from './matter.ts';

type V = CertificateView;
type Paper = PaperSpec<V>;

const on = (day: string | undefined): string => (day === undefined ? '＿＿＿＿年＿＿月＿＿日' : chineseDate(day));
const office = (v: V, code: string | undefined): string => (code === undefined ? '—' : v.officeName(code));
const areas = (v: V): string =>
  v.file.areas?.length ? v.file.areas.map((a) => v.officeName(a)).join('、') : '执法主体的全部区域';
const domainText = (v: V): string => (v.file.domains ?? []).map((d) => domains[d]).join('、');

/** What the public may read of an officer: name, number, body, area, field, term (国办发〔2018〕118号（四）). */
export const officerRows = (v: V): (readonly [string, string | undefined])[] => [
  ['姓名', v.file.name],
  ['执法单位', office(v, v.file.body)],
  ['证件编号', v.file.number],
  ['执法区域', areas(v)],
  ['执法领域', domainText(v)],
  ['有效期', `${on(v.file.validFrom)}至${on(v.file.validUntil)}`],
];

export const applicationForm: Paper = {
  label: '行政执法证申领表',
  series: '执法证申字',
  seal: 'acting',
  per: cardRule,
  body: (v) => [
    facts(
      ['申领人', v.file.name],
      ['所在单位', office(v, v.file.unit)],
      ['执法主体', office(v, v.file.body)],
      ['职务', v.file.post],
      ['编制性质', v.file.staffing && staffings[v.file.staffing]],
      ['是否在执法岗位', v.file.enforcementPost === true ? '是' : '否'],
      ['执法区域', areas(v)],
      ['执法领域', domainText(v)],
      ['法律职业资格证书号', v.file.qualificationNumber ?? '无'],
      ['单位审核意见', v.file.unitOpinion],
    ),
    note('所在单位对在编、在岗情况的真实性负责。合同制、临时和工勤人员不得申领。'),
  ],
};

export const qualification: Paper = {
  label: '行政执法资格确认书',
  series: '执法资格字',
  seal: 'authority',
  per: APL.art(42),
  body: (v) => [
    to(office(v, v.file.body)),
    para(`${v.file.name ?? ''}经审查、培训和考试，符合行政执法人员资格条件，予以确认。领取证件以前不得从事执法活动。`),
    facts(
      ['岗前培训', `公共法律知识${v.file.publicHours ?? 0}学时，专业法律知识${v.file.sectorHours ?? 0}学时`],
      ['公共法律知识考试', v.file.publicScore === undefined ? '免试（取得法律职业资格）' : `${v.file.publicScore}分`],
      ['专业法律知识考试', v.file.sectorScore === undefined ? '免试' : `${v.file.sectorScore}分`],
    ),
  ],
};

export const certificate: Paper = {
  label: '行政执法证',
  seal: 'authority',
  per: DOC118.art(23),
  body: (v) => [
    facts(...officerRows(v), ['职务', v.file.post], ['发证机关', v.file.issuer ?? '县人民政府']),
    list(
      '执法时应当主动出示本证；不出示的，当事人有权拒绝接受调查、检查。',
      '本证不得涂改、转借，限于所载的区域和领域使用。',
      '遗失的立即报告并声明作废；调离、退休的交回注销。',
    ),
  ],
};

export const refusal: Paper = {
  label: '不予核发行政执法证通知书',
  series: '执法证不字',
  seal: 'authority',
  per: cardRule,
  body: (v) => [
    to(office(v, v.file.unit)),
    para(`你单位${v.file.name ?? ''}申领行政执法证，经审查不予核发。理由：${v.file.refuseReason ?? ''}`),
    para('未取得行政执法证的人员从事执法的，依照行政处罚法第七十六条处理。'),
  ],
};

export const lossNotice: Paper = {
  label: '行政执法证遗失作废声明',
  series: '执法证废字',
  seal: 'authority',
  per: cardRule,
  body: (v) => [
    para(
      `${office(v, v.file.body)}${v.file.name ?? ''}的行政执法证（编号${v.file.number ?? ''}）于${on(v.file.lostOn)}遗失，自报告之日起作废。`,
    ),
    para('持该编号证件执法的，任何人有权拒绝，并请向行政执法监督机构举报。'),
  ],
};

export const suspension: Paper = {
  label: '暂扣行政执法证决定书',
  series: '执法证扣字',
  seal: 'authority',
  per: supervisionRule,
  body: (v) => [
    to(`${office(v, v.file.unit)}、${v.file.name ?? ''}`),
    para(
      `因${v.file.suspendGround ? suspendGrounds[v.file.suspendGround] : ''}，决定暂扣行政执法证（编号${v.file.number ?? ''}）至${on(v.file.suspendedUntil)}。事实和依据：${v.file.suspendReason ?? ''}`,
    ),
    list(
      '暂扣期间不得从事行政执法活动，不列入随机抽取的人员名录。',
      '在办案件由所在单位另行指派持证人员办理。',
      '整改、补训完成的，可以申请发还。',
    ),
  ],
};

export const reinstatement: Paper = {
  label: '发还行政执法证通知书',
  series: '执法证还字',
  seal: 'authority',
  per: supervisionRule,
  body: (v) => [
    to(`${office(v, v.file.unit)}、${v.file.name ?? ''}`),
    para(`${v.file.reinstateNote ?? ''}自本通知之日起发还证件（编号${v.file.number ?? ''}），恢复执法资格。`),
  ],
};

export const revocationNotice: Paper = {
  label: '拟吊销行政执法证告知书',
  series: '执法证吊告字',
  seal: 'authority',
  per: supervisionRule,
  body: (v) => [
    to(v.file.name ?? ''),
    para(
      `经查，你${v.file.revokeGround ? revokeGrounds[v.file.revokeGround] : ''}，拟吊销你的行政执法证（编号${v.file.number ?? ''}）。事实和依据：${v.file.revokeReason ?? ''}`,
    ),
    para('你有权在规定期限内陈述、申辩；逾期不提出的，视为放弃。'),
  ],
};

export const revocation: Paper = {
  label: '吊销行政执法证决定书',
  series: '执法证吊字',
  seal: 'authority',
  per: supervisionRule,
  body: (v) => [
    to(`${office(v, v.file.unit)}、${v.file.name ?? ''}`),
    para(
      `因${v.file.revokeGround ? revokeGrounds[v.file.revokeGround] : ''}，决定吊销行政执法证（编号${v.file.number ?? ''}）。事实和依据：${v.file.revokeReason ?? ''}`,
    ),
    facts(['陈述、申辩', v.file.defence ?? '期限内没有提出']),
    para('不服本决定的，可以在规定期限内向发证机关申请复核。吊销期间不得从事执法活动。'),
  ],
};

export const reviewDecision: Paper = {
  label: '吊销行政执法证复核决定书',
  series: '执法证复字',
  seal: 'authority',
  per: supervisionRule,
  body: (v) => [
    to(v.file.name ?? ''),
    facts(['复核申请', v.file.reviewRequest]),
    para(`经复核，决定如下：${v.file.reviewDecision ?? ''}`),
  ],
};

export const cancellation: Paper = {
  label: '注销行政执法证通知书',
  series: '执法证销字',
  seal: 'authority',
  per: cardRule,
  body: (v) => [
    to(office(v, v.file.unit)),
    para(
      `${v.file.name ?? ''}的行政执法证（编号${v.file.number ?? ''}）${v.file.leavingGround ? `因${leavingGrounds[v.file.leavingGround]}` : ''}予以注销，自即日起无效。`,
    ),
    facts(['离岗日期', on(v.file.leftOn)], ['证件收缴', v.file.collected === true ? '已经收缴' : v.file.cancelNote]),
  ],
};
