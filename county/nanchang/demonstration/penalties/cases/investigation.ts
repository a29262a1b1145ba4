/** From the lead through filing and the taking of evidence to its end, a transfer to the police among its turns. */
import type { LegalDate } from '../../../../../kernel/calendar/index.ts';
import type { Json } from '../../../../../kernel/record/canonical.ts';
import { powerKey } from '../../enforcers/teams.ts';
import { fileRef } from '../../sample-files.ts';
import type { Tale } from '../../tale.ts';
import { causeKey } from '../registers.ts';
import { type Days, type Hands, isHeavy, later, plain, record, type Stop, townName } from './hands.ts';
import { type CasePlan, sectorOf } from './plan.ts';

export const sources = { inspection: 45, complaint: 26, transfer: 9, assigned: 8, other: 12 } as const;
export const sourceNotes: Readonly<Record<keyof typeof sources, string>> = {
  inspection: '日常监督检查发现',
  complaint: '12345政务服务便民热线转来的举报',
  transfer: '其他机关移送的线索',
  assigned: '上级机关交办',
  other: '网格员巡查发现',
};

export function register(t: Tale, p: CasePlan, by: string): void {
  const source = t.random.weighted(sources);
  t.act('register', by, {
    foundOn: t.today,
    source,
    sourceNote: `${sourceNotes[source]}（示例第${p.n}号）`,
    clue: `${townName(p.territory)}${p.party.name}涉嫌${p.cause.name}。`,
    parties: [p.party] as unknown as Json,
    territory: p.territory,
    place: p.place,
    sector: sectorOf(p.cause),
  });
}

export function fileCase(t: Tale, p: CasePlan, hands: Hands, acted: LegalDate): void {
  t.act('file', hands.pair[0], {
    cause: t.idOf(causeKey(p.cause.code)),
    causeName: p.cause.name,
    power: t.idOf(powerKey(p.authority, p.power)),
    officers: [...hands.pair],
    actFrom: acted,
    continuing: false,
    fiveYears: false,
    filingOpinion: `经核查，有初步证据证明当事人${p.cause.name}，属于本机关管辖，依法应当给予行政处罚，建议立案。`,
  });
}

/** Leads to the filing; false where the case of today stops. */
export function* begin(t: Tale, p: CasePlan, hands: Hands, acted: LegalDate, stop?: Stop): Days {
  register(t, p, t.random.chance(0.5) ? hands.clerk : hands.pair[0]);
  if (stop === 'registered') return false;
  if (t.random.chance(0.1)) {
    yield t.after(p.lead > 0 ? 1 : 0);
    t.act('verify', hands.pair[0], {
      verifiedOn: t.today,
      verifiers: [...hands.pair],
      verification: `到${p.place}核查，${plain(p.cause.conduct)}的情况属实。`,
    });
  }
  yield later(t, p.filed);
  fileCase(t, p, hands, acted);
  if (stop === 'filing') return false;
  t.approved(hands.head);
  return true;
}

export function* investigate(t: Tale, p: CasePlan, hands: Hands, stop?: Stop): Days {
  const [officer] = hands.pair;
  yield t.after(t.random.int(0, 2));
  t.act('inspectSite', officer, {
    ...record(t, p, hands),
    siteNotes: `${p.place}，${plain(p.cause.conduct)}。${p.cause.elements[0]?.[1] ?? '现场照片'}已固定。`,
    presentPerson: p.party.representative ?? p.party.name,
  });
  t.act('orderCorrection', officer, {
    correctionContent: `停止${p.cause.name}的行为，并按规定改正，改正情况书面报告。`,
    correctionDays: t.random.pick([0, 3, 5, 7, 10, 15]),
  });
  if (p.turn === 'preserved') {
    t.act('preserve', officer, {
      stepOfficers: [...hands.pair],
      preserved: `涉案物品${t.random.int(1, 12)}箱（详见清单）`,
      preservedWhy: '物品可能被转移、销毁，以后难以取得。',
    });
    t.approved(hands.head);
    t.act('recordVideo', officer, {
      recordedStep: 'preservation',
      device: `示例记录仪${t.random.int(1, 60)}号`,
      recordedOn: t.today,
      recordFrom: '09:00',
      recordTo: '10:10',
      recorder: officer,
      recordPlace: p.place,
      preservationVideo: fileRef('video'),
    });
    yield t.after(t.random.int(2, 5));
    t.act('handlePreserved', officer, { preservationResult: 'returned' });
  }
  if (stop === 'investigating') return false;
  if (p.turn === 'appraisal') {
    yield t.after(1);
    t.act('commissionAppraisal', officer, {
      appraiser: '示例检验检测中心',
      appraised: `与${p.cause.name}有关的物品`,
      appraisalDays: 20,
      appraisalTold: true,
    });
    yield t.after(t.random.int(9, 14));
    t.act('receiveAppraisal', officer, { appraisalResult: '所检项目与违法事实的认定相符。', appraisalDelivered: true });
  }
  if (t.random.chance(0.2) || isHeavy(p)) {
    yield t.after(t.random.int(1, 4));
    t.act('interview', officer, {
      ...record(t, p, hands),
      interviewee: p.party.representative ?? p.party.name,
      intervieweeIs: p.party.kind === 'citizen' ? 'party' : 'representative',
      alone: true,
      interviewNotes: `被询问人承认${plain(p.cause.conduct)}，称“以前不了解规定，已经改正”。`,
    });
  }
  if (p.turn === 'suspended' || stop === 'suspended') {
    yield t.after(2);
    t.act('suspend', officer, {
      suspensionGround: 'otherCase',
      suspensionReason: '须以供货单位一案的处理结果为依据。',
    });
    t.approved(hands.head);
    if (stop === 'suspended') return false;
    yield t.after(t.random.int(10, 25));
    t.act('resume', officer, { resumptionReason: '供货单位一案已经作出决定。' });
    t.approved(hands.head);
  }
  return true;
}

export function* crime(t: Tale, p: CasePlan, hands: Hands): Generator<LegalDate, void, void> {
  const [officer] = hands.pair;
  yield t.after(2);
  t.act('suspectCrime', officer, {
    crimeName: '生产、销售伪劣产品罪',
    crimeGroup: [...hands.pair],
    crimeReport: `${p.party.name}的货值达到立案追诉标准，建议移送。`,
  });
  yield t.after(1);
  t.act('approveTransfer', hands.head);
  t.act('transferCrime', officer, { crimeOn: t.today, crimeReceipt: '南昌县公安局回执（示例）' });
  yield t.after(2);
  t.act('policeFiled', officer, { policeAnswerOn: t.today, policeAnswer: 'filed' });
  yield t.after(1);
  t.act('handOverGoods', officer, { crimeReceipt: '涉案物品和材料移交清单（示例）' });
}
