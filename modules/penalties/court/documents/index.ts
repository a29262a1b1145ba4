/** Papers of the application to the court: demand, record of what the party said, application with its attachments, application for review. */
import { chineseDate } from '../../../../kernel/calendar/index.ts';
import { type Block, facts, heading, list, note, para, to } from '../../../../kernel/document/blocks.ts';
import { moneyText } from '../../../../kernel/indicator/index.ts';
import type { PaperSpec } from '../../../../kernel/procedure/index.ts';
import { ACL, ADLI, ADLL, cite } from '../../../../law/index.ts';
import { clause, sentence } from '../../summary/documents/wording.ts';
import type { CourtView as V } from '../matter.ts';
import { adoptions, againstGrounds, attachments, paths } from '../options.ts';

const day = (date: string | undefined): string => (date === undefined ? '—' : chineseDate(date));
const names = (v: V): string => (v.file.parties ?? []).map((p) => p.name).join('、');
const sums = (v: V): string =>
  `罚没款${moneyText(v.file.fineDue ?? 0)}${v.file.extraDue ? `，加处罚款${moneyText(v.file.extraDue)}` : ''}`;

/** 催告书 with the four things that 第35条 asks: term, way, amount, and the right to be heard. */
export const demandNotice: PaperSpec<V> = {
  label: '履行行政处罚决定催告书',
  series: '罚催',
  seal: 'authority',
  per: ACL.art(54),
  body: (v) => [
    to(names(v)),
    para(
      `本机关作出的${v.file.decisionNumber ?? ''}行政处罚决定书已于${day(v.file.servedOn)}送达你（单位）。法定期限届满，你（单位）仍未履行：${sentence(v.file.obligation)}`,
    ),
    para(`请自收到本催告书之日起十日（工作日）内履行：${sums(v)}，缴至决定书指定的银行。`),
    para('你（单位）收到本催告书后有权进行陈述和申辩，本机关将记录、复核；成立的，予以采纳。'),
    para(`逾期仍不履行的，本机关将依据${cite(ACL.art(53))}、${cite(ACL.art(54))}申请人民法院强制执行。`),
  ],
};

export const statementRecord: PaperSpec<V> = {
  label: '对催告的陈述、申辩复核意见',
  seal: 'handling',
  per: ACL.art(36),
  body: (v) => [
    facts(
      ['当事人', names(v)],
      ['催告书送达', day(v.file.demandedOn)],
      ['陈述、申辩', v.file.statement],
      ['复核结论', v.file.adoption && adoptions[v.file.adoption]],
      ['理由', v.file.adoptionReason],
    ),
  ],
};

function applicationBody(v: V): Block[] {
  const suit = v.file.path === 'litigated';
  return [
    to(v.file.court ?? ''),
    facts(
      ...(v.file.parties ?? []).flatMap((p) => [
        ['被执行人', p.name] as const,
        ['法定代表人、负责人', p.representative] as const,
        ['地址', p.address] as const,
      ]),
      ['据以执行的决定', v.file.decisionNumber],
      ['决定送达', day(v.file.servedOn)],
      ['复议、诉讼情况', v.file.path && paths[v.file.path]],
      suit ? ['生效裁判', v.file.judgment] : ['复议、起诉期限届满', day(v.file.expiredOn)],
      ...(suit ? [] : [['催告书送达', day(v.file.demandedOn)] as const]),
    ),
    heading('申请事项'),
    para(`强制执行：${clause(v.file.obligation)}（${sums(v)}）。`),
    heading('事实和理由'),
    para(
      suit
        ? `被执行人拒绝履行生效裁判。依据${cite(ADLL.art(95))}，申请强制执行。`
        : `被执行人在法定期限内不申请行政复议或者提起行政诉讼，经催告仍不履行。依据${cite(ACL.art(53))}、${cite(ACL.art(54))}，申请强制执行。`,
    ),
    ...(v.file.lateReason ? [para(`逾期申请的正当理由：${sentence(v.file.lateReason)}`)] : []),
    para(`申请强制执行标的情况：${sentence(v.file.object)}`),
    heading('附送材料'),
    list(...(v.file.attachments ?? []).map((one) => attachments[one])),
    facts(['行政机关负责人', '（签名）　　　　年　　月　　日']),
    note('申请强制执行不缴纳申请费，强制执行的费用由被执行人承担（行政强制法第六十条）。'),
  ];
}

/** 强制执行申请书: signed by the responsible person, sealed and dated (第55条第2款). */
export const enforcementApplication: PaperSpec<V> = {
  label: '行政强制执行申请书',
  series: '强执申',
  seal: 'authority',
  per: ACL.art(55),
  body: applicationBody,
};

export const reviewApplication: PaperSpec<V> = {
  label: '对裁定的复议申请书',
  series: '强执复',
  seal: 'authority',
  per: ACL.art(58, 3),
  body: (v) => [
    to(`${v.file.court ?? ''}的上一级人民法院`),
    para(
      v.did('ruleAgainst').length > 0
        ? `${v.file.court ?? ''}${v.file.courtNumber ?? ''}裁定不予执行（${v.file.againstGround ? againstGrounds[v.file.againstGround] : ''}），本机关于${day(v.file.againstOn)}收到。`
        : `${v.file.court ?? ''}裁定不予受理，本机关于${day(v.file.refusedOn)}收到。`,
    ),
    para(`本机关有异议，申请复议。理由：${sentence(v.file.reviewReason)}`),
  ],
};

export const lateReport: PaperSpec<V> = {
  label: '申请期限届满情况报告',
  seal: 'handling',
  per: ADLI.art(156),
  body: (v) => [
    facts(
      ['被执行人', names(v)],
      ['决定书', v.file.decisionNumber],
      ['没有履行的义务', v.file.obligation],
      ['复议、起诉期限届满', day(v.file.expiredOn)],
    ),
    para('申请人民法院强制执行的期限已经届满，没有正当理由，不再申请。'),
    para(v.file.endNotes ?? ''),
  ],
};

export const papers = { demandNotice, statementRecord, enforcementApplication, reviewApplication, lateReport };
