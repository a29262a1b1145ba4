/** The decisions: 行政处罚决定书 with all that 行政处罚法59 asks, and 不予行政处罚决定书. */
import { ADLL, APL, ARL } from '../../../../law/index.ts';
import { adoptions, noPenaltyGrounds } from '../options.ts';
import { decided } from '../reckon/threshold.ts';
import { fineReckoned } from './reckoning.ts';
import {
  authority,
  type Block,
  basis,
  cause,
  facts,
  heading,
  listed,
  money,
  note,
  numbered,
  on,
  type Paper,
  para,
  partyNames,
  partyRows,
  penaltyLines,
  provision,
  said,
  type V,
} from './words.ts';

/** What the party said and what became of it: part of the reasons. */
function heard(v: V): Block[] {
  const told = v.paperNumber('priorNotice');
  const first = para(
    `本机关于${on(v.last('notify')?.on)}向你（单位）送达《行政处罚事先告知书》${told ? `（${told}）` : ''}，告知拟作出的行政处罚内容及事实、理由、依据和依法享有的权利。`,
  );
  const spoke =
    v.did('represent').length > 0
      ? para(
          `你（单位）提出陈述、申辩：${said(v.file.representation)}经复核，${v.file.adoption ? adoptions[v.file.adoption] : ''}。理由：${said(v.file.adoptionReason)}`,
        )
      : para(
          v.did('waive').length > 0
            ? '你（单位）明确放弃陈述、申辩的权利。'
            : '你（单位）在规定期限内未提出陈述、申辩。',
        );
  const hearing =
    v.did('holdHearing').length > 0
      ? [para(`依你（单位）的要求，本机关于${on(v.file.hearingHeldOn)}举行听证，听取了双方的意见和质证。`)]
      : v.file.hearingTold
        ? [para(v.tracks.hearing === 'abandoned' ? '你（单位）放弃听证权利，听证终止。' : '你（单位）未要求听证。')]
        : [];
  return [first, spoke, ...hearing];
}

/** 复议机关是本级人民政府; the court is named by the county's setting (行政复议法24；行政诉讼法46). */
export const remedies = (v: V): Block =>
  para(
    `如不服本决定，可以自收到本决定书之日起六十日内，向${String(v.setting('reconsiderationBody'))}申请行政复议（${basis(v.on < '2024-01-01' ? ARL.at('2017').art(9) : ARL.at('2023').art(20))}）；也可以自收到本决定书之日起六个月内，向${String(v.setting('court'))}提起行政诉讼（${basis(ADLL.art(46))}）。申请行政复议或者提起行政诉讼的，行政处罚不停止执行，法律另有规定的除外。`,
  );

export function decisionText(v: V): Block[] {
  const penalty = decided(v.file);
  const money0 = penalty.fine + penalty.gains;
  return [
    partyRows(v),
    para(
      `本机关于${on(v.last('file')?.on)}对你（单位）涉嫌${cause(v)}立案调查（${v.paperNumber('filingApproval') ?? ''}），现已调查终结。`,
    ),
    heading('一、违法事实和证据'),
    para(said(v.file.facts)),
    para('上述事实，有下列证据证明：'),
    listed(v.file.evidenceList),
    heading('二、告知和听取意见'),
    ...heard(v),
    heading('三、理由和依据'),
    para(`本机关认为，你（单位）的行为违反了${provision(v.file.violated)}。`),
    para(
      `裁量理由：${said(v.file.weighed)}${v.file.departs ? `偏离裁量基准的理由：${said(v.file.departureReason)}` : ''}`,
    ),
    ...fineReckoned(v, penalty, '处'),
    heading('四、决定'),
    para(
      `依据${provision(v.file.basis)}，本机关决定给予你（单位）如下行政处罚：${numbered(penaltyLines(penalty, v.file.otherContent))}。`,
    ),
    heading('五、履行方式和期限'),
    ...(money0 > 0
      ? [
          para(
            `罚没款合计人民币${money(money0)}，请自收到本决定书之日起十五日内，缴至${String(v.setting('bank'))}或者通过电子支付系统缴纳（${basis(APL.art(67, 3))}）。`,
          ),
          ...(v.file.payFirst && penalty.fine > 0
            ? [
                para(
                  `到期不缴纳罚款的，每日按罚款数额的百分之三加处罚款，加处罚款的数额不超过罚款的数额（${basis(APL.art(72, 1, 1))}）。`,
                ),
              ]
            : []),
          para('确有经济困难的，可以申请延期或者分期缴纳。'),
        ]
      : [para('自收到本决定书之日起履行。')]),
    heading('六、救济途径'),
    remedies(v),
    para(
      v.file.secrecyGround === 'none'
        ? '本决定将依法向社会公开；公示期间，符合条件的可以申请信用修复（信用修复告知书随本决定书一并送达）。'
        : '本决定依法不予公开。',
    ),
  ];
}

export const penaltyDecision: Paper = {
  label: '行政处罚决定书',
  series: '罚',
  seal: 'authority',
  per: APL.art(59),
  body: (v) => [
    ...decisionText(v),
    note(`本决定书一式三份，一份送达当事人，一份归档，一份备查。作出决定的机关：${authority(v)}`),
  ],
};

export const noPenaltyDecision: Paper = {
  label: '不予行政处罚决定书',
  series: '不罚',
  seal: 'authority',
  per: APL.art(57, 1),
  body: (v) => [
    partyRows(v),
    para(`本机关对${partyNames(v)}${cause(v)}一案立案调查，现已查明：${said(v.file.facts ?? v.file.noPenaltyReason)}`),
    para(`${v.file.noPenaltyGround ? noPenaltyGrounds[v.file.noPenaltyGround] : ''}。${said(v.file.noPenaltyReason)}`),
    para(
      `依据${basis(v.file.noPenaltyGround === 'notEstablished' ? APL.art(57, 1, 3) : v.file.noPenaltyGround === 'limitation' ? APL.art(36) : v.file.noPenaltyGround === 'underFourteen' ? APL.art(30) : v.file.noPenaltyGround === 'incapable' ? APL.art(31) : APL.art(33))}，本机关决定不予行政处罚。`,
    ),
    ...(v.file.exempted !== undefined
      ? [facts(['免予罚款金额', money(v.file.exempted)], ['计算依据', v.file.exemptedBasis])]
      : []),
    ...(v.file.education
      ? [para(`依据${basis(APL.art(33, 3))}，本机关已对你（单位）进行教育：${v.file.education}`)]
      : []),
    remedies(v),
  ],
};
