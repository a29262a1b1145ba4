/** Papers of intake: 线索上报单, 人民调解申请书, 受理登记表, 不予受理告知书, 分流交办单, 撤回登记. */
import { facts, note, para, to } from '../../../kernel/document/blocks.ts';
import type { PaperSpec } from '../../../kernel/procedure/index.ts';
import { JXMD, PML } from '../../../law/index.ts';
import { applicationKinds, courtReferrals, referralTargets } from '../options.ts';
import {
  caseName,
  committeeName,
  names,
  on,
  otherRoutes,
  partyRows,
  signLines,
  sourceName,
  typeName,
  type V,
  yuan,
} from './words.ts';

const free = note('人民调解不收取任何费用（《中华人民共和国人民调解法》第四条）。');
const reporters = { grid: '网格员', legalGuide: '法律明白人', adviser: '村（居）法律顾问', other: '其他人员' } as const;

export const clueReport: PaperSpec<V> = {
  label: '矛盾纠纷线索上报单',
  series: '线索字',
  seal: 'handling',
  per: JXMD.art(),
  body: (v) => [
    facts(
      ['上报人', v.actor.name],
      ['身份', v.file.reporterKind && reporters[v.file.reporterKind]],
      ['发现日期', on(v.file.clueOn)],
      ['纠纷类型', typeName(v)],
      ['发生地', v.file.place],
      ['涉及当事人', [names(v.file.applicants), names(v.file.respondents)].filter(Boolean).join('、')],
      ['线索情况', v.file.clue],
    ),
    note('可能引起治安案件、刑事案件的，应当同时立即报告公安机关。'),
  ],
};

export const application: PaperSpec<V> = {
  label: '人民调解申请书',
  seal: 'handling',
  per: PML.art(17),
  body: (v) => [
    facts(...partyRows(v), ['纠纷类型', typeName(v)], ['纠纷发生地', v.file.place]),
    para(`纠纷简要情况：${v.file.story ?? ''}`),
    para(`请求事项：${v.file.request ?? ''}`),
    facts(['请求金额', yuan(v.file.amountClaimed)]),
    para('申请人已将申请书提交调解委员会，自愿申请人民调解，并保证所述情况属实。'),
    signLines('申请人'),
    free,
  ],
};

export const intakeRegister: PaperSpec<V> = {
  label: '人民调解受理登记表',
  seal: 'handling',
  per: PML.art(27),
  body: (v) => [
    facts(
      ['受理单位', committeeName(v)],
      ['受理日期', on(v.on)],
      ['案件来源', sourceName(v)],
      ['来源编号', v.file.sourceNumber],
      ['委派、委托类型', v.file.courtReferral && courtReferrals[v.file.courtReferral]],
      ['申请方式', v.file.applicationKind && applicationKinds[v.file.applicationKind]],
      ...partyRows(v),
      ['纠纷类型', typeName(v)],
      ['纠纷简要情况', v.file.story],
      ['请求事项', v.file.request],
      ['请求金额', yuan(v.file.amountClaimed)],
    ),
    ...(v.file.applicationKind === 'oral'
      ? [
          para('口头申请记录：申请人口头提出上述申请，由登记人员记录，已向申请人宣读，申请人确认无误。'),
          signLines('申请人', '记录人'),
        ]
      : []),
    ...(v.file.applicationKind === 'initiative'
      ? [
          para(
            '主动调解记录：调解委员会发现上述纠纷后决定主动调解。当事人一方明确拒绝调解的，不得调解（《中华人民共和国人民调解法》第十七条）。',
          ),
        ]
      : []),
    free,
  ],
};

export const notAccepted: PaperSpec<V> = {
  label: '不予受理告知书',
  series: '不受字',
  seal: 'handling',
  per: PML.art(2),
  body: (v) => [
    to(names(v.file.applicants) || '反映人'),
    para(`您提出的${caseName(v)}，经审查不予受理。理由：${v.file.refusalReason ?? ''}`),
    ...otherRoutes(v),
  ],
};

export const withdrawalRecord: PaperSpec<V> = {
  label: '撤回调解申请登记表',
  seal: 'handling',
  per: PML.art(23, undefined, 2),
  body: (v) => [
    facts(['案件', caseName(v)], ['撤回日期', on(v.on)], ['撤回理由', v.file.withdrawReason]),
    para('撤回申请不影响当事人再次申请调解，也不影响通过仲裁、行政、司法等途径维护权利。'),
    signLines('申请人', '登记人员'),
  ],
};

export const assignmentSlip: PaperSpec<V> = {
  label: '矛盾纠纷分流交办单',
  series: '交办字',
  seal: 'handling',
  per: JXMD.art(),
  body: (v) => [
    to(v.file.referralOffice ?? ''),
    para(`现将${caseName(v)}交由你单位依法办理，请在收到后及时回复是否接收，办结后反馈结果。`),
    facts(
      ['分流去向', v.file.referralTo && referralTargets[v.file.referralTo]],
      ...partyRows(v),
      ['纠纷简要情况', v.file.story ?? v.file.clue],
      ['分流意见', v.file.triageNote],
      ['交办日期', on(v.on)],
    ),
    note('本件由接收并办结的单位统计一次，交办单位不再统计。'),
  ],
};
