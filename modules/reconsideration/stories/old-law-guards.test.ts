/** 行政复议法2017 with 实施条例2007: what each step of a case of 2023 had to satisfy, and what the later law asks that it did not. */
import { describe, expect, it } from 'vitest';
import { story } from '../../../kernel/procedure/index.ts';
import { allConditions, application, begin, deciding, drafting, served, stage, toAll, why } from './stage.ts';

const on = '2023-11-01';
const next = '2023-11-02';
type Extra = Record<string, string | number | boolean | string[]>;
const accepting = { conditionsMet: allConditions, respondentKind: 'department' };
const accepted = (file: Extra = {}) =>
  begin(on, file as never)
    .act('accept', 'handler', accepting)
    .act('assign', 'bodyHead', { handlers: ['handler', 'handler-2'] });
const examining = (file: Extra = {}) =>
  accepted(file).act('forwardCopy', 'handler', { respondent: 'market-bureau' }).act('receiveCopy', 'respondent');
const ready = (file: Extra = {}) =>
  examining(file).act('reply', 'respondent', { reply: '答复' }).act('draft', 'handler', drafting);
const decide = (decision: Extra, file: Extra = {}) =>
  why(ready(file), 'decide', 'handler', { ...deciding, ...decision });
const decided = (decision: Extra = {}) =>
  ready()
    .act('decide', 'handler', { ...deciding, ...decision })
    .approved('authorityHead');
const delivered = (decision: Extra = {}) => decided(decision).act('serve', 'handler', { ...served, servedOn: on });

describe('receipt and acceptance (第11、17条; 实施条例18、28)', () => {
  const receive = (extra: Extra, by = 'clerk') =>
    why(story('reconsideration', stage, on), 'receive', by, { ...application, ...extra } as never);
  it('notes the channel, the intake point’s own and the spoken word', () => {
    expect(receive({})).toContain('请登记申请是当面');
    expect(receive({ channel: 'hand' }, 'intakeOfficer')).toContain('代办点人员只能登记');
    expect(receive({ channel: 'intakePoint' })).toContain('代办点收件日期');
    expect(receive({ channel: 'post' }, 'party:applicant')).toContain('提交方式不能选其他');
    expect(receive({ receivedOn: '2023-10-20' }, 'party:applicant')).toContain('到达系统的当天');
    expect(receive({ channel: 'oral', oralReason: '不识字', reasons: '' })).not.toBe('');
    expect(receive({ channel: 'oral', oralReason: '不识字' })).toBe('');
  });
  it('wants the seven conditions, jurisdiction, and sixty days from knowing', () => {
    const accept = (extra: Extra, file: Extra = {}) =>
      why(begin(on, file as never), 'accept', 'handler', { ...accepting, ...extra });
    expect(accept({ conditionsMet: ['parties'] })).toContain('尚未确认');
    expect(accept({ respondentKind: 'cityBranch' })).toContain('没有管辖权');
    expect(accept({}, { knownOn: '2023-09-01' })).toContain('申请期限已于');
    // Sixty days from 2 September end on 1 November, the day of receipt.
    expect(accept({}, { knownOn: '2023-09-02' })).toBe('');
  });
  it('answers what belongs elsewhere and does not refuse it; what belongs here it keeps (第17条第1款)', () => {
    const misdirected = { failedConditions: ['jurisdiction'], refusalReasons: '垂直领导' };
    expect(why(begin(on), 'refuse', 'handler', misdirected)).toContain('告知申请人向有关行政复议机关提出');
    const redirect = (respondentKind: string) =>
      why(begin(on), 'redirect', 'handler', { competentAuthority: '南昌市税务局', respondentKind });
    expect(redirect('vertical')).toBe('');
    expect(redirect('township')).toContain('应当受理');
  });
  it('gives a true reason for a refusal', () => {
    const refuse = (extra: Extra) => why(begin(on), 'refuse', 'handler', { refusalReasons: '理由', ...extra });
    expect(refuse({ failedConditions: ['interest'] })).toBe('');
    expect(refuse({ failedConditions: [] })).toContain('不符合');
    expect(refuse({ failedConditions: ['scope'] })).toContain('哪一类');
    expect(refuse({ failedConditions: ['scope'], excludedSubject: 'guidance' })).toContain('没有把这一类事项');
    expect(refuse({ failedConditions: ['inTime'], excludedSubject: 'petition' })).toContain('不属于行政复议范围');
    expect(refuse({ failedConditions: ['inTime'] })).toContain('请先登记');
    expect(refuse({ failedConditions: ['parties'] })).toContain('先告知申请人变更');
  });
  it('knew prior reconsideration of natural resources and of other laws only (第16、30条)', () => {
    const prior = (priorGround: string) => why(begin(on), 'accept', 'handler', { ...accepting, priorGround });
    expect(prior('naturalResource')).toBe('');
    expect(prior('onSpotPenalty')).toContain('没有把这种情形列为复议前置');
    expect(prior('informationWithheld')).toContain('没有把这种情形列为复议前置');
  });
  it('warns that agreements other than those of farm contracts were outside its scope (第6条第6项)', () => {
    const warned: string[] = [];
    const watching = {
      ...stage,
      watch: (_: unknown, prepared: { warnings: readonly { sentence: string }[] }) =>
        void warned.push(...prepared.warnings.map((w) => w.sentence)),
    };
    story('reconsideration', watching, on)
      .act('receive', 'clerk', { ...application, matterType: 'agreement', channel: 'hand' })
      .act('accept', 'handler', accepting);
    expect(warned.join()).toContain('没有把行政协议争议列入复议范围');
  });
  it('supplements within the time that the notice sets, served no earlier than it was made', () => {
    const missing = { supplementItems: '身份证', supplementKinds: ['identity'] };
    expect(why(begin(on), 'requestSupplement', 'handler', { ...missing, supplementDays: 0 })).not.toBe('');
    const asked = begin(on)
      .on(next)
      .act('requestSupplement', 'handler', { ...missing, supplementDays: 3 });
    expect(why(asked, 'serveSupplement', 'clerk', { supplementNoticeOn: on })).not.toBe('');
    asked.act('serveSupplement', 'clerk', { supplementNoticeOn: next }).on('2023-11-08');
    expect(asked.matter.state).toBe('abandoned');
    expect(why(asked, 'supplement', 'clerk', { supplementedOn: '2023-11-08' })).toContain('已视为放弃');
    expect(why(asked, 'supplement', 'clerk', { supplementedOn: '2023-11-07' })).toBe('');
  });
  it('asks for no second notice to be new: 一次性载明 came in 2024', () => {
    const missing = { supplementItems: '身份证', supplementKinds: ['identity'], supplementDays: 5 };
    const again = begin(on)
      .act('requestSupplement', 'handler', missing)
      .act('serveSupplement', 'clerk', { supplementNoticeOn: on })
      .act('supplement', 'party:applicant', {});
    expect(why(again, 'requestSupplement', 'handler', missing)).toBe('');
  });
});

describe('examination (第22、23条; 实施条例32—37、41)', () => {
  it('takes one or two agents (实施条例10)', () => {
    const choose = (n: number) =>
      why(accepted(), 'chooseDelegates', 'handler', {
        agents: Array.from({ length: n }, (_, i) => ({ kind: 'citizen', name: `代理${i}` })) as never,
      });
    expect(choose(2)).toBe('');
    expect(choose(3)).toContain('最多委托二名');
  });
  it('takes no reply before the copy came, and none after its days', () => {
    const s = accepted()
      .act('forwardCopy', 'handler', { respondent: 'market-bureau' })
      .on(next)
      .act('receiveCopy', 'respondent');
    expect(why(s, 'reply', 'clerk', { reply: '答复', repliedOn: on })).not.toBe('');
    s.on('2023-11-14');
    expect(why(s, 'reply', 'clerk', { reply: '答复', repliedOn: '2023-11-14' })).toContain('视为没有证据、依据');
    expect(why(s, 'reply', 'clerk', { reply: '答复', repliedOn: '2023-11-13' })).toBe('');
  });
  it('refuses access on three grounds and not for social stability (第23条第2款)', () => {
    const refuse = (accessRefusal: string) =>
      why(examining(), 'refuseAccess', 'handler', { accessBy: 'applicant', accessRefusal });
    expect(refuse('tradeSecret')).toBe('');
    expect(refuse('security')).toContain('旧法只允许');
  });
  it('investigates by two who show their cards (实施条例34)', () => {
    const investigate = (investigators: string[], cardsShown: boolean) =>
      why(examining(), 'investigate', 'handler', { investigators, cardsShown, investigation: '询问' });
    expect(investigate(['handler', 'handler-2'], true)).toBe('');
    expect(investigate(['handler'], true)).toContain('不得少于两人');
    expect(investigate(['handler', 'handler-2'], false)).toContain('出示');
  });
  it('ends inspection and appraisal no earlier than they began', () => {
    const s = examining()
      .on(next)
      .act('beginInspection', 'handler', { appraisalMatter: '现场' })
      .act('beginAppraisal', 'handler', { appraisalMatter: '笔迹' });
    expect(why(s, 'endInspection', 'handler', { inspectionEnds: on })).not.toBe('');
    expect(why(s, 'endAppraisal', 'handler', { appraisalEnds: on })).not.toBe('');
    expect(why(s, 'endAppraisal', 'handler', { appraisalEnds: next })).toBe('');
  });
  it('may stay the act when asked, and not unasked as if asked (第21条)', () => {
    expect(why(examining(), 'stay', 'handler', { stayGround: 'requested' })).toContain('没有申请');
    expect(why(examining(), 'stay', 'handler', { stayGround: 'authority' })).toBe('');
  });
  it('suspends on a ground, tells all, and resumes when the document is settled (实施条例41; 第26条)', () => {
    const suspending = { suspensionReason: '审查', incidentalCompetent: true, noticeTo: toAll };
    expect(why(examining(), 'suspend', 'handler', suspending)).toContain('中止事由');
    const ground = { ...suspending, suspensionGround: 'incidentalReview' };
    expect(why(examining(), 'suspend', 'handler', { ...ground, noticeTo: ['applicant'] })).toContain('被申请人');
    const s = examining().act('suspend', 'handler', ground).approved('bodyHead');
    expect(s.limit('documentHandling')?.strict).toBe('2023-12-01');
    const resuming = { resumptionReason: '处理完毕', noticeTo: toAll };
    expect(why(s, 'resume', 'handler', resuming)).toContain('还没有结果');
    expect(why(s, 'forwardDocument', 'handler', { forwardedTo: '省政府', reviewOfDocument: '办法' })).toContain(
      '本机关有权处理',
    );
    s.act('settleDocument', 'handler', { documentResult: 'lawful', documentClause: '第五条' }).approved(
      'authorityHead',
    );
    expect(why(s, 'resume', 'handler', { ...resuming, noticeTo: ['applicant'] })).toContain('被申请人');
    expect(why(s, 'resume', 'handler', resuming)).toBe('');
  });
  it('forwards a document beyond its power in seven working days, answered in sixty (第26、40条)', () => {
    const s = examining()
      .act('suspend', 'handler', {
        suspensionGround: 'incidentalReview',
        suspensionReason: '审查',
        incidentalCompetent: false,
        noticeTo: toAll,
      })
      .approved('bodyHead');
    expect(s.limit('documentForwarding')?.due).toBe('2023-11-10');
    expect(why(s, 'settleDocument', 'handler', { documentResult: 'lawful', documentClause: '第五条' })).toContain(
      '无权处理',
    );
    s.act('forwardDocument', 'handler', { forwardedTo: '省政府', reviewOfDocument: '办法' });
    expect(s.limit('documentAnswer')?.strict).toBe('2023-12-31');
  });
  it('reviews documents of departments, governments and townships, not 规章 nor those of authorised bodies (第7条)', () => {
    const request = (documentKind: string) =>
      why(examining(), 'requestReview', 'party:applicant', { reviewOfDocument: '办法', documentKind });
    expect(request('township')).toBe('');
    expect(request('rule')).toContain('不含规章');
    expect(request('authorised')).toContain('只允许审查');
  });
  it('is extended by thirty days in complex cases, told to both sides (第31条)', () => {
    const extending = { complex: true, extensionDays: 30, extensionReason: '复杂', noticeTo: toAll };
    expect(why(examining(), 'extend', 'handler', extending)).toBe('');
    expect(why(examining(), 'extend', 'handler', { ...extending, complex: false })).toContain('情况复杂');
    expect(why(examining(), 'extend', 'handler', { ...extending, noticeTo: ['applicant'] })).toContain('被申请人');
  });
  it('ends by withdrawal with reasons, by settlement, and after sixty days of suspension (第25条; 实施条例42)', () => {
    const withdrawing = { withdrawalReason: '已解决', withdrawalFreely: true };
    expect(why(begin(on), 'withdrawEarly', 'party:applicant', { withdrawalFreely: false })).toContain('自愿');
    expect(why(begin(on), 'withdrawEarly', 'party:applicant', { withdrawalFreely: true })).toBe('');
    expect(why(examining(), 'withdraw', 'party:applicant', { ...withdrawing, withdrawalFreely: false })).toContain(
      '自愿',
    );
    const ending = (terminationGround: string) => ({ terminationGround, terminationReason: '理由' });
    expect(why(examining(), 'terminate', 'handler', ending('withdrawal'))).toContain('没有提出撤回');
    expect(why(examining(), 'terminate', 'handler', ending('settlement'))).toBe('');
    expect(
      why(examining().act('withdraw', 'party:applicant', withdrawing), 'terminate', 'handler', ending('withdrawal')),
    ).toBe('');
    const bereaved = () =>
      examining()
        .act('suspend', 'handler', { suspensionGround: 'applicantDeceased', suspensionReason: '死亡', noticeTo: toAll })
        .approved('bodyHead');
    expect(why(bereaved().on('2023-12-31'), 'terminate', 'handler', ending('sixtyDays'))).toContain('还没有满六十日');
    expect(why(bereaved().on('2024-01-01'), 'terminate', 'handler', ending('sixtyDays'))).toBe('');
    const missing = examining()
      .act('suspend', 'handler', {
        suspensionGround: 'applicantMissing',
        suspensionReason: '下落不明',
        noticeTo: toAll,
      })
      .approved('bodyHead')
      .on('2024-02-01');
    expect(why(missing, 'terminate', 'handler', ending('sixtyDays'))).toContain('第四十一条第一款');
  });
});

describe('decisions (第28、29条)', () => {
  it('follow reply and draft, by two handlers, with court and minutes', () => {
    const s = examining();
    expect(why(s, 'decide', 'handler', deciding)).toContain('还没有答复');
    s.act('reply', 'respondent', { reply: '答复' });
    expect(why(s, 'decide', 'handler', deciding)).toContain('还没有拟定审理意见');
    s.act('draft', 'handler', drafting).act('assign', 'bodyHead', { handlers: ['handler'] });
    expect(why(s, 'decide', 'handler', deciding)).toContain('不少于2人');
    expect(decide({ court: '' })).not.toBe('');
    expect(decide({ deliberation: 'collective' })).toContain('集体讨论记录');
    expect(decide({}, { reviewOfDocument: '办法' })).toContain('还没有处理结果');
  });
  it('order a new act only after reversal or declaration, with a date', () => {
    const revoke = { outcome: 'revoke', ground: 'factsLacking', remakeOrdered: true };
    expect(decide(revoke)).toContain('应当写明期限');
    expect(decide({ ...revoke, remakeDays: 60 })).toBe('');
    expect(decide({ remakeOrdered: true, remakeDays: 60 })).toContain('不能责令被申请人重新作出');
  });
  it('grant compensation only with a reversal (第29条第1款)', () => {
    const ordered = { compensation: 'ordered', compensationAmount: 100_000 };
    expect(decide({ outcome: 'revoke', ground: 'factsLacking', ...ordered })).toBe('');
    expect(decide(ordered)).toContain('不能同时决定被申请人赔偿');
  });
  it('want representatives of more than five applicants (实施条例8)', () => {
    const many = (n: number) => ({
      applicants: Array.from({ length: n }, (_, i) => ({ kind: 'citizen', name: `人${i}` })),
    });
    expect(decide({}, many(6) as never)).toContain('推选1至5名');
    expect(decide({}, many(5) as never)).toBe('');
  });
  it('of dismissal have a ground of the regulations, a reason, a court and two handlers (实施条例48)', () => {
    const dismiss = (extra: Extra) =>
      why(examining(), 'dismiss', 'handler', {
        dismissalGround: 'conditions',
        dismissalReason: '没有利害关系',
        court: '法院',
        ...extra,
      });
    expect(dismiss({})).toBe('');
    expect(dismiss({ dismissalGround: 'noBasis' })).toContain('没有这种驳回申请的情形');
    expect(dismiss({ dismissalReason: '' })).not.toBe('');
    expect(dismiss({ court: '' })).not.toBe('');
    const alone = examining().act('assign', 'bodyHead', { handlers: ['handler'] });
    expect(
      why(alone, 'dismiss', 'handler', { dismissalGround: 'conditions', dismissalReason: '理由', court: '法院' }),
    ).toContain('不少于2人');
  });
  it('by mediation are of discretion, lawful and signed by all (实施条例50)', () => {
    const terms = {
      mediationScope: 'discretion',
      mediationTerms: '减半',
      mediationLawful: true,
      mediationSigned: toAll,
    };
    const mediate = (extra: Extra) => why(examining(), 'concludeMediation', 'handler', { ...terms, ...extra });
    expect(mediate({})).toBe('');
    expect(mediate({ mediationScope: 'any' })).toContain('自由裁量');
    expect(mediate({ mediationLawful: false })).toContain('合法性');
    expect(mediate({ mediationSigned: ['applicant'] })).toContain('被申请人');
  });
});

describe('afterwards (第31至33条)', () => {
  it('service has its proof, never before the paper was made, and leaves no mediation statement', () => {
    expect(why(decided(), 'serve', 'handler', { servedOn: on, serviceMethod: 'post' })).toContain('邮件号码');
    expect(why(decided(), 'serve', 'handler', { ...served, servedOn: '2023-10-31' })).not.toBe('');
    expect(
      why(decided(), 'serveOthers', 'handler', { servedOn: on, serviceMethod: 'relay', servedTo: ['respondent'] }),
    ).toContain('转交单位');
    const mediated = examining()
      .act('concludeMediation', 'handler', {
        mediationScope: 'discretion',
        mediationTerms: '减半',
        mediationLawful: true,
        mediationSigned: toAll,
      })
      .approved('authorityHead');
    const left = { servedOn: on, serviceMethod: 'leave', witness: '村委会' };
    expect(why(mediated, 'serve', 'handler', left)).toContain('不适用留置送达');
    expect(why(mediated, 'serveOthers', 'handler', { ...left, servedTo: ['respondent'] })).toContain('不适用留置送达');
  });
  it('performance is ordered and reported where something is to be performed (第32条)', () => {
    expect(why(delivered(), 'demandPerformance', 'handler', { performanceReason: '无', performanceDays: 5 })).toContain(
      '没有要求被申请人履行',
    );
    expect(why(delivered(), 'recordPerformance', 'respondent', { performance: '无' })).toContain(
      '没有要求被申请人履行',
    );
    const ordered = delivered({ outcome: 'revoke', ground: 'factsLacking', remakeOrdered: true, remakeDays: 60 });
    expect(ordered.limit('performance')?.strict).toBe('2023-12-31');
    expect(why(ordered, 'recordPerformance', 'respondent', { performance: '已重新作出' })).toBe('');
  });
  it('enforcement comes after the time to sue and from the right hand (第33条)', () => {
    const s = delivered();
    expect(s.limit('suit')?.due).toBe('2023-11-16');
    expect(why(s.on('2023-11-16'), 'referEnforcement', 'handler', { enforcer: 'court' })).toContain('起诉期限');
    expect(why(s.on('2023-11-17'), 'referEnforcement', 'handler', { enforcer: 'authority' })).toContain('维持决定');
    expect(why(s, 'referEnforcement', 'handler', { enforcer: 'agency' })).toBe('');
  });
  it('a file is put away with all its papers', () => {
    expect(why(delivered(), 'archive', 'handler', { catalogue: ['application'] })).toContain('卷宗还缺少');
  });
  it('an opinion paper is answered within sixty days (实施条例57)', () => {
    const s = delivered()
      .act('issueOpinion', 'handler', { opinionFound: '普遍未告知', opinionDemand: '自查' })
      .approved('bodyHead')
      .act('serveOpinion', 'clerk');
    expect(s.limit('correction')?.strict).toBe('2023-12-31');
  });
});
