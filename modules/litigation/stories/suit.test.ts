// Suits, rule by rule: who must answer, the fifteen days, the evidence, the head in court, appeal and performance.
import { describe, expect, test } from 'vitest';
import { type Story, story } from '../../../kernel/procedure/index.ts';
import {
  against,
  assigned,
  drafted,
  filed,
  filing,
  judged,
  judgment,
  lastWarnings,
  received,
  type Stated,
  scheduled,
  stage,
  suit,
} from './stage.ts';

const opening = (over: Stated): string =>
  against(story('litigation', stage, '2026-09-18'), 'receive', 'clerk', { ...suit, receivedOn: '2026-09-18', ...over });

describe('被告和管辖', () => {
  const after: Stated = { route: 'afterReconsideration', reconsiderationResult: 'upheld' };

  test('复议维持的，原机关和复议机关是共同被告；不予受理的除外（行政诉讼法26第2款，解释133）', () => {
    expect(opening(after)).toContain('应当登记为共同被告');
    expect(opening({ ...after, defendantMode: 'jointReconsideration', coDefendant: 'water' })).toBe('');
    expect(opening({ ...after, reconsiderationResult: 'claimsDismissed' })).toContain('共同被告');
    expect(opening({ ...after, reconsiderationResult: 'notAccepted' })).toBe('');
  });

  test('复议改变原行政行为的，不是共同被告（行政诉讼法26第2款）', () => {
    const changed = { ...after, reconsiderationResult: 'changed' };
    expect(opening({ ...changed, defendantMode: 'jointReconsideration', coDefendant: 'water' })).toContain(
      '原机关不是共同被告',
    );
    expect(opening(changed)).toBe('');
  });

  test('共同被告写明另一被告，且不是本机关（行政诉讼法26）', () => {
    expect(opening({ defendantMode: 'jointAct' })).toContain('写明另一被告');
    expect(opening({ defendantMode: 'jointAct', coDefendant: 'transport' })).toContain('不能是本机关');
    expect(opening({ defendantMode: 'jointAct', coDefendantName: '示例市城管局' })).toBe('');
  });

  test('县政府单独作被告，基层法院受理的，提示可以提出管辖异议；中级法院的不提示（行政诉讼法15）', () => {
    const warned = (courtLevel: string): string => {
      received({ defendantKind: 'county', courtLevel });
      return lastWarnings().join();
    };
    expect(warned('basic')).toContain('基层人民法院');
    expect(warned('intermediate')).toBe('');
  });

  test('管辖异议在收到副本之日起十五日内提出；届满后不能提出（解释10）', () => {
    const object = (day: string): string =>
      against(assigned().on(day), 'objectJurisdiction', 'clerk', { objectionReason: '应由集中管辖法院审理' });
    expect(object('2026-10-08')).toBe('');
    expect(object('2026-10-09')).not.toBe('');
  });

  test('二审、再审写明前一审级的案件；简易程序只用于一审（行政诉讼法82、85）', () => {
    expect(opening({ instance: 'second' })).toContain('前一审级');
    expect(opening({ instance: 'second', earlierNumber: '示行初1号', procedureKind: 'simplified' })).toContain(
      '不适用简易程序',
    );
    expect(opening({ instance: 'second', earlierNumber: '示行初1号' })).toBe('');
  });
});

describe('十五日内答辩、举证', () => {
  test('自收到副本的次日起算十五日，末日在国庆假期的顺延（行政诉讼法67，解释48）', () => {
    expect(received().limit('defence')).toMatchObject({ strict: '2026-10-03', due: '2026-10-08', status: 'running' });
  });

  test('届满当日提交的按期；次日法律登记逾期，仍应补交并说明原因（行政诉讼法67）', () => {
    const inTime = drafted().on('2026-10-08').act('file', 'clerk', filing('2026-10-08'));
    expect(inTime.limit('defence')?.status).toBe('met');
    expect(inTime.finding('answeredInTime')?.outcome).toBe('holds');
    const late = drafted().on('2026-10-09');
    expect(late.did('overdueDefence')).toBe(true);
    expect(against(late, 'file', 'clerk', filing('2026-10-09'))).toContain('已经逾期');
    late.act('file', 'clerk', filing('2026-10-09', { lateReason: '承办人交接疏漏' }));
    expect(late.finding('answeredInTime')?.outcome).toBe('missing');
  });

  test('没有逾期的不填逾期原因；没有签发的不能提交', () => {
    expect(
      against(drafted().on('2026-10-08'), 'file', 'clerk', filing('2026-10-08', { lateReason: '说明' })),
    ).toContain('没有逾期');
    expect(against(assigned(), 'file', 'clerk', filing('2026-09-18'))).toContain('还没有经负责人签发');
  });

  test('简易程序的期限由法院确定，不超过十五日（解释104）', () => {
    const simple = { procedureKind: 'simplified', courtDays: 10 };
    expect(received(simple).limit('defence')).toMatchObject({ strict: '2026-09-28' });
    expect(opening({ ...simple, courtDays: 15 })).toBe('');
    expect(opening({ ...simple, courtDays: 16 })).not.toBe('');
  });

  test('上诉状副本、再审申请书副本收到后十五日内提出答辩、书面意见（解释108、111）', () => {
    expect(received({ instance: 'second', earlierNumber: '示行初1号' }).limit('appealReply')).toMatchObject({
      due: '2026-10-08',
    });
    expect(received({ instance: 'retrial', earlierNumber: '示行终1号' }).limit('retrialOpinion')).toMatchObject({
      due: '2026-10-08',
    });
    const own = received({ instance: 'second', side: 'appellant', earlierNumber: '示行初1号' });
    expect(own.limit('appealReply')).toBeUndefined();
  });

  test('延期举证须在同一期限内书面申请；未获准许的不能留待以后提交（解释34）', () => {
    const ask = (day: string): string =>
      against(assigned().on(day), 'askExtension', 'clerk', {
        askedOn: day,
        extensionGround: 'just',
        extensionReason: '鉴定未完成',
      });
    expect(ask('2026-10-08')).toBe('');
    expect(ask('2026-10-09')).not.toBe('');
    expect(against(drafted(), 'file', 'clerk', filing('2026-09-18', { withEvidence: 'extended' }))).toContain(
      '没有申请延期',
    );
  });

  test('准许延期的，在事由消除后十五日内提交；次日提交的为逾期（解释34）', () => {
    const late = (day: string) =>
      drafted()
        .act('askExtension', 'clerk', { askedOn: '2026-09-18', extensionGround: 'just', extensionReason: '鉴定未完成' })
        .act('grantExtension', 'clerk', { extensionAnswer: '准许' })
        .act('file', 'clerk', filing('2026-09-18', { withEvidence: 'extended' }))
        .on('2026-10-12')
        .act('endCause', 'clerk', { causeEndedOn: '2026-10-12' })
        .on(day)
        .act('fileEvidence', 'clerk', { evidenceOn: day, evidenceList: '鉴定意见', selfCollected: false })
        .limit('lateEvidence');
    expect(late('2026-10-27')).toMatchObject({ due: '2026-10-27', status: 'met' });
    expect(late('2026-10-28')?.status).toBe('late');
  });

  test('诉讼中自行向原告、第三人、证人收集的证据不得提交（行政诉讼法35）', () => {
    expect(against(drafted(), 'file', 'clerk', filing('2026-09-18', { selfCollected: true }))).toContain('不得提交');
    expect(against(drafted(), 'file', 'clerk', filing('2026-09-18'))).toBe('');
  });

  test('不提供证据的，视为没有相应证据：提示、核验不通过（行政诉讼法34第2款）', () => {
    const told = drafted().act('file', 'clerk', filing('2026-09-18', { withEvidence: 'none' }));
    expect(told.finding('evidenceFiled')).toMatchObject({ outcome: 'missing' });
    expect(filed().finding('evidenceFiled')?.outcome).toBe('holds');
  });

  test('补充证据须有新的理由并经法院准许（行政诉讼法36第2款）', () => {
    const more = (over: Stated): string =>
      against(filed(), 'supplementEvidence', 'clerk', {
        newGround: '原告提交新收据',
        courtLeave: true,
        addedEvidence: '复核记录',
        selfCollected: false,
        ...over,
      });
    expect(more({})).toBe('');
    expect(more({ courtLeave: false })).toContain('经人民法院准许');
  });
});

describe('共同被告', () => {
  const joint = (): Story => filed({ defendantMode: 'jointAct', coDefendant: 'water' });

  test('各被告的期限分别自各自收到之日起算；由共同被告自己提交（行政诉讼法67，解释135）', () => {
    expect(against(filed(), 'otherServed', 'clerk', { otherServedOn: '2026-09-28' })).toContain('没有本县的共同被告');
    const served = (): Story => joint().act('otherServed', 'clerk', { otherServedOn: '2026-09-28' });
    expect(against(joint(), 'fileOther', 'otherClerk', { otherFiledOn: '2026-09-28' })).toContain('请先登记');
    expect(against(served(), 'fileOther', 'clerk', { otherFiledOn: '2026-09-28' })).not.toBe('');
    const onDay = (day: string) => served().on(day).act('fileOther', 'otherClerk', { otherFiledOn: day });
    expect(served().finding('jointAnswered')?.outcome).toBe('missing');
    expect(onDay('2026-10-13').limit('otherDefence')).toMatchObject({ due: '2026-10-13', status: 'met' });
    expect(onDay('2026-10-13').finding('jointAnswered')?.outcome).toBe('holds');
    expect(onDay('2026-10-14').finding('jointAnswered')?.outcome).toBe('missing');
  });
});

describe('诉讼代理人', () => {
  const entrust = (over: Stated): string =>
    against(assigned(), 'entrust', 'clerk', { staffAgents: ['clerk'], ...over });

  test('一至二人；至少有一名工作人员，不得仅委托律师（行政诉讼法31，解释128）', () => {
    const lawyer = { lawyers: '李示例（示例律师事务所）', lawyerCount: 1 };
    expect(entrust(lawyer)).toBe('');
    expect(entrust({ lawyers: '李示例、王示例（示例律师事务所）', lawyerCount: 2 })).toContain('一至二人');
    expect(entrust({ staffAgents: [], ...lawyer })).not.toBe('');
    expect(entrust({ lawyerCount: 1 })).toContain('律师事务所');
  });
});

describe('负责人出庭应诉', () => {
  const appoint = (attendee: string): string =>
    against(scheduled(), 'designate', 'clerk', { attendee, attendeeRank: 'deputy' });
  const excuse: Stated = {
    absenceGround: 'duty',
    absenceReason: '参加防汛抢险不能由他人代替',
    absenceProof: '防汛通知',
    absenceSealed: true,
    substitutes: ['clerk'],
  };

  test('被诉机关的正职、副职等负责人才算；别的机关的负责人和一般工作人员不算（规定2）', () => {
    expect(appoint('chief')).toBe('');
    expect(appoint('captain')).toContain('不在被诉行政机关负责人名单');
    expect(appoint('otherChief')).toContain('不在被诉行政机关负责人名单');
  });

  test('法院在开庭三日前通知；不足三日的提示（规定5）', () => {
    const noticed = (headNoticeOn: string): string => {
      filed()
        .on('2026-10-19')
        .act('schedule', 'clerk', { hearingOn: '2026-10-20', hearingPlace: '一庭', headNotified: true, headNoticeOn });
      return lastWarnings().join();
    };
    expect(noticed('2026-10-17')).toBe('');
    expect(noticed('2026-10-18')).toContain('不足三日');
  });

  test('不能出庭的说明：没有证明或者没有盖章签字的不行（规定8、9）', () => {
    expect(against(scheduled(), 'explainAbsence', 'clerk', excuse)).toBe('');
    expect(against(scheduled(), 'explainAbsence', 'clerk', { ...excuse, absenceSealed: false })).toContain(
      '没有正当理由',
    );
    expect(against(scheduled(), 'explainAbsence', 'clerk', { ...excuse, absenceProof: '无' })).toContain(
      '没有正当理由',
    );
  });

  const hear = (told: Story, attended: string, more: Stated = {}): Story =>
    told.on('2026-10-20').act('hear', 'clerk', { heardOn: '2026-10-20', attended, ...more });

  test('负责人出庭先确定人选，并登记是否发言；出庭不发言的核验提示（规定2、11）', () => {
    expect(
      against(scheduled().on('2026-10-20'), 'hear', 'clerk', { heardOn: '2026-10-20', attended: 'head', spoke: true }),
    ).toContain('先确定出庭的负责人');
    const named = scheduled().act('designate', 'clerk', { attendee: 'chief', attendeeRank: 'chief' });
    expect(against(named.on('2026-10-20'), 'hear', 'clerk', { heardOn: '2026-10-20', attended: 'head' })).toContain(
      '登记负责人是否',
    );
    expect(hear(named, 'head', { spoke: false }).finding('headSpoke')?.outcome).toBe('missing');
  });

  test('负责人没有出庭的，说明了理由才符合；只有律师出庭的一律不符合（行政诉讼法3，解释128）', () => {
    expect(hear(scheduled(), 'staff').finding('headAppeared')?.outcome).toBe('missing');
    const told = hear(scheduled().act('explainAbsence', 'clerk', excuse), 'staff');
    expect([told.finding('headAppeared')?.outcome, told.finding('staffAppeared')?.outcome]).toEqual(['holds', 'holds']);
    const lawyer = hear(scheduled().act('explainAbsence', 'clerk', excuse), 'lawyerOnly');
    expect(lawyer.finding('staffAppeared')?.outcome).toBe('missing');
  });

  test('由共同被告的负责人出庭，限于共同被告案件（规定3）', () => {
    const coHead: Stated = { heardOn: '2026-10-20', attended: 'coHead', spoke: true };
    expect(against(scheduled().on('2026-10-20'), 'hear', 'clerk', coHead)).toContain('不是共同被告');
    const joint = scheduled({ defendantMode: 'jointAct', coDefendant: 'water' }).on('2026-10-20');
    expect(against(joint, 'hear', 'clerk', coHead)).toBe('');
  });
});

describe('调解', () => {
  test('行政案件不适用调解，赔偿、补偿和裁量案件除外；协调化解不受限（行政诉讼法60）', () => {
    const settle = (over: Stated): string =>
      against(filed(), 'trySettle', 'clerk', { settlementPlan: '核对数额', ...over });
    expect(settle({ settlementKind: 'mediation', mediable: false })).toContain('不能调解');
    expect(settle({ settlementKind: 'mediation', mediable: true })).toBe('');
    expect(settle({ settlementKind: 'coordination' })).toBe('');
  });
});

describe('裁判、上诉和生效', () => {
  test('撤诉、驳回起诉用裁定，调解用调解书，其余用判决（行政诉讼法69）', () => {
    const form = (kind: string, judgmentForm: string): string =>
      against(filed().on('2026-10-26'), 'judge', 'clerk', judgment(kind, { judgmentForm }));
    expect(form('withdrawn', 'ruling')).toBe('');
    expect(form('withdrawn', 'judgment')).toContain('应当是裁定书');
    expect(form('mediated', 'mediation')).toBe('');
    expect(form('revoke', 'ruling')).toContain('应当是判决书');
  });

  test('判决的上诉期十五日，裁定十日，届满后不能上诉（行政诉讼法85）', () => {
    expect(judged('revoke').limit('appeal')).toMatchObject({ due: '2026-11-10' });
    expect(judged('dismissSuit', { judgmentForm: 'ruling' }).limit('appeal')).toMatchObject({ due: '2026-11-05' });
    expect(judged('withdrawn', { judgmentForm: 'ruling' }).limit('appeal')).toBeUndefined();
    const appeal = (day: string): string =>
      against(judged('revoke').on(day), 'appeal', 'clerk', { appealRequest: '改判', appealReason: '事实清楚' });
    expect(appeal('2026-11-10')).toBe('');
    expect(appeal('2026-11-11')).not.toBe('');
  });

  test('上诉期对各当事人都届满以后才生效，以最后送达的为准（行政诉讼法85）', () => {
    const effective = (effectiveOn: string, othersServedOn: string): string =>
      against(judged('revoke').on('2026-11-20'), 'takeEffect', 'clerk', { effectiveOn, othersServedOn });
    expect(effective('2026-11-13', '2026-10-28')).toBe('');
    expect(effective('2026-11-12', '2026-10-28')).toContain('还没有生效');
    expect(effective('2026-11-11', '2026-10-26')).toBe('');
  });
});

describe('履行和评析', () => {
  const effective = (kind: string, over: Stated = {}): Story =>
    judged(kind, over)
      .on('2026-11-11')
      .act('takeEffect', 'clerk', { effectiveOn: '2026-11-11', othersServedOn: '2026-10-26' });
  const perform = (over: Stated = {}): Stated => ({
    performedOn: '2026-11-11',
    performance: '已经履行。',
    remade: false,
    ...over,
  });

  test('按裁判确定的日期履行；当日按期，次日逾期（行政诉讼法94）', () => {
    const on = (day: string) =>
      effective('orderPerformance', { mustPerform: true, performBy: '2026-12-31' })
        .on(day)
        .act('perform', 'clerk', perform({ performedOn: day }))
        .limit('perform')?.status;
    expect(on('2026-12-31')).toBe('met');
    expect(on('2027-01-01')).toBe('late');
  });

  test('判令作为、给付的，必须登记应当履行的内容（行政诉讼法72、73）', () => {
    expect(against(filed().on('2026-10-26'), 'judge', 'clerk', judgment('orderPayment'))).toContain('应当有由我方履行');
  });

  test('不得以同一事实和理由作出基本相同的行为；仅因违反程序被撤销的除外（行政诉讼法71，解释90）', () => {
    const told = (): Story => effective('revoke', { mustPerform: true, performBy: '2026-12-31' });
    expect(against(told(), 'perform', 'clerk', perform({ remade: true, sameAct: true }))).toContain('等于没有履行');
    expect(against(told(), 'perform', 'clerk', perform({ remade: true, sameAct: true, proceduralOnly: true }))).toBe(
      '',
    );
    expect(against(told(), 'perform', 'clerk', perform({ remade: true }))).toContain('是否与原行为基本相同');
    expect(against(told(), 'perform', 'clerk', perform({ remade: true, sameAct: false }))).toBe('');
  });

  test('申请再审自裁判生效之日起六个月（解释110）', () => {
    const told = (): Story =>
      drafted({}, '2026-01-05')
        .act('file', 'clerk', filing('2026-01-05'))
        .on('2026-02-02')
        .act('judge', 'clerk', judgment('withdrawn', { judgmentReceivedOn: '2026-02-02', judgmentForm: 'ruling' }))
        .act('takeEffect', 'clerk', { effectiveOn: '2026-02-02', othersServedOn: '2026-02-02' });
    const sought = (day: string): string =>
      against(told().on(day), 'seekRetrial', 'clerk', { retrialGround: '有新的证据' });
    expect(told().limit('retrial')).toMatchObject({ strict: '2026-08-02', due: '2026-08-03' });
    expect(sought('2026-08-03')).toBe('');
    expect(sought('2026-08-04')).not.toBe('');
  });

  test('败诉没有评析、应当履行没有履行的，不能归档；胜诉的不要求', () => {
    expect(against(effective('declareIllegal'), 'archive', 'clerk')).toContain('败诉案件还没有完成评析');
    expect(against(effective('orderPerformance', { mustPerform: true }), 'archive', 'clerk')).toContain(
      '还没有履行完毕',
    );
    expect(against(effective('dismissClaims'), 'archive', 'clerk')).toBe('');
    const reviewed = effective('declareIllegal')
      .act('reviewLoss', 'clerk', {
        lossCauses: ['procedure'],
        lossAnalysis: '没有履行催告程序，先拆后送。',
        rectification: '逐项核对程序。',
      })
      .act('acceptLesson', 'overseer');
    expect(against(reviewed, 'archive', 'clerk')).toBe('');
  });
});
