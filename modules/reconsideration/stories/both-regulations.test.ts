/** 行政复议法 (2023) binds alike under the regulations of 2007 and of 2026: each rule tried on a case received in March and one received in July 2026. */
import { describe, expect, it } from 'vitest';
import { story } from '../../../kernel/procedure/index.ts';
import {
  accepted,
  accepting,
  application,
  begin,
  decided,
  deciding,
  drafting,
  examining,
  ready,
  replying,
  served,
  stage,
  toAll,
  why,
} from './stage.ts';

type Extra = Record<string, string | number | boolean | string[]>;
const heard = { viewsOf: ['applicant'], viewsMethod: 'phone', viewsRecord: '意见' };
const notice = { hearingTime: '9时', hearingPlace: '听证室', hearingMatters: '处罚', noticeTo: toAll };
const thirdParties = [{ kind: 'citizen', name: '李四' }] as never;

describe.each([
  ['2026-03-02', '2026-03-03', '2026-03-18', 'arl2023-ir2007'],
  ['2026-07-06', '2026-07-07', '2026-07-22', 'arl2023-ir2026'],
])('a case received on %s', (on, next, later, version) => {
  const fresh = () => story('reconsideration', stage, on);
  const receive = (extra: Extra, by = 'clerk') => why(fresh(), 'receive', by, { ...application, ...extra } as never);
  const refuse = (extra: Extra) => why(begin(on), 'refuse', 'handler', { refusalReasons: '理由', ...extra });
  const accept = (extra: Extra) => why(begin(on), 'accept', 'handler', { ...accepting, ...extra });
  const decide = (decision: Extra, file: Extra = {}) =>
    why(ready(on, file), 'decide', 'handler', { ...deciding, ...decision });

  it('stands under its own regulations', () => {
    expect(begin(on).matter.version).toBe(version);
  });

  describe('receipt (22、32)', () => {
    it('notes how the application came', () => {
      expect(receive({})).toContain('请登记申请是当面');
      expect(receive({ channel: 'hand' })).toBe('');
    });
    it('by the applicant’s own hand is by the portal, on the day', () => {
      expect(receive({ channel: 'post' }, 'party:applicant')).toContain('提交方式不能选其他');
      expect(receive({ receivedOn: '2026-01-05' }, 'party:applicant')).toContain('到达系统的当天');
      expect(receive({ channel: 'portal' }, 'party:applicant')).toBe('');
    });
    it('by an intake officer is of what the intake point was handed', () => {
      expect(receive({ channel: 'hand' }, 'intakeOfficer')).toContain('代办点人员只能登记');
      expect(receive({ channel: 'intakePoint' }, 'intakeOfficer')).toContain('代办点收件日期');
      expect(receive({ channel: 'intakePoint', collectedOn: on }, 'intakeOfficer')).toBe('');
    });
    it('by word of mouth is written down with request and reasons', () => {
      const { reasons: _, ...unsaid } = application;
      expect(why(fresh(), 'receive', 'clerk', { ...unsaid, channel: 'oral', oralReason: '不识字' })).toContain(
        '事实和理由',
      );
      expect(receive({ channel: 'oral', oralReason: '不识字' })).toBe('');
    });
    it('through the penalty agency is of penalties only', () => {
      expect(receive({ channel: 'agency', matterType: 'licence' })).toContain('处罚');
      expect(receive({ channel: 'agency' })).toBe('');
    });
  });

  describe('acceptance and refusal (30、53)', () => {
    it('want all seven conditions and a competent county', () => {
      expect(accept({ conditionsMet: ['parties'] })).toContain('尚未确认');
      expect(accept({ respondentKind: 'vertical' })).toContain('没有管辖权');
      expect(accept({})).toBe('');
    });
    it('in simplified procedure at once take three thousand yuan and no fen more', () => {
      const simplified = { procedureKind: 'simplified', simplifiedGround: 'amount', simpleFacts: true };
      expect(accept({ ...simplified, amount: 300_000 })).toBe('');
      expect(accept({ ...simplified, amount: 300_001 })).toContain('三千元以下');
    });
    it('name the law that puts reconsideration first (23.1(5))', () => {
      expect(accept({ priorGround: 'otherLaw' })).toContain('规定复议前置的法律、行政法规');
      expect(accept({ priorGround: 'otherLaw', priorLaw: 'customsDuty' })).toBe('');
    });
    it('give a reason that is true', () => {
      expect(refuse({ failedConditions: [] })).toContain('不符合');
      expect(refuse({ failedConditions: ['interest'] })).toBe('');
      expect(refuse({ failedConditions: ['scope'] })).toContain('哪一类');
      expect(refuse({ failedConditions: ['inTime'], excludedSubject: 'petition' })).toContain('不属于行政复议范围');
      expect(refuse({ failedConditions: ['inTime'] })).toContain('请先登记');
      expect(refuse({ failedConditions: ['parties'] })).toContain('先告知申请人变更');
      expect(refuse({ failedConditions: ['jurisdiction'], respondentKind: 'vertical' })).toContain('请写明');
      expect(
        refuse({ failedConditions: ['jurisdiction'], respondentKind: 'township', competentAuthority: '市政府' }),
      ).toContain('有管辖权');
    });
    it('ask for supplements once (31.1), served no earlier than asked', () => {
      const missing = { supplementItems: '身份证', supplementKinds: ['identity'] };
      const asked = begin(on).on(next).act('requestSupplement', 'handler', missing);
      expect(why(asked, 'serveSupplement', 'clerk', { supplementNoticeOn: on })).not.toBe('');
      asked.act('serveSupplement', 'clerk', { supplementNoticeOn: next }).act('supplement', 'party:applicant', {});
      expect(why(asked, 'requestSupplement', 'handler', missing)).toContain('不得再次要求补正');
    });
  });

  describe('examination', () => {
    it('admits one or two agents with their papers (17)', () => {
      const agents = (n: number) =>
        Array.from({ length: n }, (_, i) => ({ kind: 'citizen', name: `代理${i}` })) as never;
      const choose = (n: number, agentPapers: boolean) =>
        why(accepted(on), 'chooseDelegates', 'handler', { agents: agents(n), agentPapers });
      expect(choose(2, true)).toBe('');
      expect(choose(3, true)).toContain('一至二名');
      expect(choose(1, false)).toContain('授权委托书');
    });
    it('takes no reply dated before the copy arrived (48)', () => {
      const s = accepted(on)
        .act('forwardCopy', 'handler', { respondent: 'market-bureau' })
        .on(next)
        .act('receiveCopy', 'respondent');
      expect(why(s, 'reply', 'clerk', { ...replying, repliedOn: on })).not.toBe('');
      expect(why(s, 'reply', 'clerk', { ...replying, repliedOn: next })).toBe('');
    });
    it('files a late reply with a note and refuses it as a reply (70)', () => {
      const s = examining(on).on(later);
      expect(s.did('deemNoEvidence')).toBe(true);
      expect(why(s, 'reply', 'respondent', replying)).toContain('视为没有证据、依据');
      expect(why(s, 'fileLateReply', 'handler', {})).not.toBe('');
      expect(why(s, 'fileLateReply', 'handler', { lateReplyNote: '附卷，不作为依据' })).toBe('');
    });
    it('closes the file only on a ground of the law (47)', () => {
      expect(why(examining(on), 'refuseAccess', 'handler', { accessBy: 'applicant' })).not.toBe('');
      expect(why(examining(on), 'refuseAccess', 'handler', { accessBy: 'applicant', accessRefusal: 'security' })).toBe(
        '',
      );
    });
    it('ends inspection and appraisal no earlier than they began', () => {
      const s = examining(on)
        .on(next)
        .act('beginInspection', 'handler', { appraisalMatter: '现场' })
        .act('beginAppraisal', 'handler', { appraisalMatter: '笔迹' });
      expect(why(s, 'endInspection', 'handler', { inspectionEnds: on })).not.toBe('');
      expect(why(s, 'endInspection', 'handler', { inspectionEnds: next })).toBe('');
      expect(why(s, 'endAppraisal', 'handler', { appraisalEnds: on })).not.toBe('');
      expect(why(s, 'endAppraisal', 'handler', { appraisalEnds: next })).toBe('');
    });
    it('is not extended in simplified procedure (62.2)', () => {
      const s = examining(on, {}, { procedureKind: 'simplified', simplifiedGround: 'allAgree', simpleFacts: false });
      const extending = { complex: true, extensionDays: 30, extensionReason: '复杂', noticeTo: toAll };
      expect(why(s, 'extend', 'handler', extending)).toContain('没有延长期限');
      expect(why(examining(on), 'extend', 'handler', extending)).toBe('');
    });
    it('suspends for mediation only by consent, and resumes with notice to all (39)', () => {
      const waiting = { suspensionGround: 'mediationConsent', suspensionReason: '调解', noticeTo: toAll };
      expect(why(examining(on), 'suspend', 'handler', { ...waiting, waitAgreed: false })).toContain('没有都同意');
      const s = examining(on)
        .act('suspend', 'handler', { ...waiting, waitAgreed: true })
        .approved('bodyHead');
      expect(why(s, 'resume', 'handler', { resumptionReason: '不成', noticeTo: ['applicant'] })).toContain('被申请人');
      expect(why(s, 'resume', 'handler', { resumptionReason: '不成', noticeTo: toAll })).toBe('');
    });
    it('reviews a document only while suspended for it, by whoever is competent (39.1(9)、56、58)', () => {
      const asked = { reviewOfDocument: '办法', documentClause: '第五条' };
      const forwarding = { forwardedTo: '省政府', reviewOfDocument: '办法' };
      const suspended = (ground: string, incidentalCompetent?: boolean) =>
        examining(on)
          .act('suspend', 'handler', {
            suspensionGround: ground,
            suspensionReason: '审查',
            noticeTo: toAll,
            ...(incidentalCompetent === undefined ? {} : { incidentalCompetent }),
          })
          .approved('bodyHead');
      expect(why(suspended('other'), 'notifyIssuer', 'handler', { issuer: '县府办', ...asked })).toContain(
        '应当先因附带审查中止',
      );
      expect(why(suspended('other'), 'forwardDocument', 'handler', forwarding)).toContain('应当先因附带审查中止');
      const ours = suspended('incidentalReview', true);
      expect(why(ours, 'forwardDocument', 'handler', forwarding)).toContain('本机关有权处理');
      expect(why(ours, 'notifyIssuer', 'handler', { issuer: '县府办', ...asked })).toBe('');
    });
    it('hears a major case, with the respondent’s head, and after notice holds it (50、51)', () => {
      const s = ready(on)
        .act('classify', 'handler', { major: true, technical: false })
        .act('askCommittee', 'handler', { committeeQuestion: '如何适用' })
        .act('recordCommittee', 'handler', { committeeOpinion: '维持', committeeAdopted: true });
      expect(why(s, 'decide', 'handler', deciding)).toContain('还没有组织听证');
      s.act('notifyHearing', 'handler', { ...notice, hearingOn: later });
      expect(why(s, 'decide', 'handler', deciding)).toContain('还没有举行');
      s.on(later);
      const panel = {
        hearingHeldOn: later,
        presider: 'handler',
        hearers: ['handler-2', 'handler-3'],
        recorder: 'recorder',
        hearingRecord: '笔录',
      };
      expect(why(s, 'holdHearing', 'handler', { ...panel, headAttended: false })).toContain('负责人');
      s.act('holdHearing', 'handler', { ...panel, headAttended: true });
      expect(why(s, 'decide', 'handler', deciding)).toBe('');
    });
    it('asks the committee about technical cases (52)', () => {
      const s = ready(on).act('classify', 'handler', { major: false, technical: true });
      expect(why(s, 'decide', 'handler', deciding)).toContain('提请行政复议委员会');
    });
  });

  describe('the decision (61—75)', () => {
    it('follows reply, views and draft', () => {
      const s = examining(on);
      expect(why(s, 'decide', 'handler', deciding)).toContain('还没有答复');
      s.act('reply', 'respondent', replying);
      expect(why(s, 'decide', 'handler', deciding)).toContain('没有听取意见的记录');
      s.act('hearViews', 'handler', heard);
      expect(why(s, 'decide', 'handler', deciding)).toContain('还没有拟定审理意见');
      s.act('draft', 'handler', drafting);
      expect(why(s, 'decide', 'handler', deciding)).toBe('');
    });
    it('rests on its own ground, names the court and minutes a discussion', () => {
      expect(decide({ outcome: 'revoke', ground: 'contentUnfit' })).toContain('不是“撤销”的法定理由');
      expect(decide({ court: '' })).not.toBe('');
      expect(decide({ deliberation: 'collective' })).toContain('集体讨论记录');
      expect(decide({ deliberation: 'collective', minutes: '纪要' })).toBe('');
    });
    it('does not worsen, invalidate unasked, or order without a date', () => {
      const modify = { outcome: 'modify', ground: 'contentUnfit', modifiedContent: '罚款' };
      expect(decide({ ...modify, worse: true, thirdPartyAsked: false })).toContain('不得作出对申请人更为不利');
      expect(decide({ ...modify, worse: true, thirdPartyAsked: true }, { thirdParties })).toBe('');
      expect(decide({ outcome: 'declareInvalid', ground: 'graveAndObvious' })).toContain('没有请求确认');
      expect(decide({ outcome: 'revoke', ground: 'factsLacking', remakeOrdered: true })).toContain('应当写明期限');
      expect(decide({ remakeOrdered: true, remakeDays: 60 })).toContain('不能责令被申请人重新作出');
    });
    it('dismisses a claim only of inaction, and deals with agreements only where there is one', () => {
      expect(decide({ outcome: 'dismissClaim', ground: 'noDuty' })).toContain('不履行法定职责的申请');
      expect(decide({ outcome: 'agreementRemedy', ground: 'agreementBreach' })).toContain('不是行政协议');
    });
    it('answers a claim for compensation, and grants one only when it reverses (72.1)', () => {
      const asked = { requests: ['revoke', 'compensation'] };
      const ordered = { compensation: 'ordered', compensationAmount: 100_000 };
      expect(decide({ outcome: 'revoke', ground: 'factsLacking' }, asked)).toContain('应当同时决定');
      expect(decide({ outcome: 'revoke', ground: 'factsLacking', ...ordered }, asked)).toBe('');
      expect(decide(ordered, asked)).toContain('不能同时决定被申请人赔偿');
      expect(decide({ compensation: 'dismissed' }, asked)).toBe('');
    });
    it('goes against a silent respondent (70)', () => {
      const s = examining(on).on(later).act('hearViews', 'handler', heard).act('draft', 'handler', drafting);
      expect(why(s, 'decide', 'handler', deciding)).toContain('应当撤销');
      expect(why(s, 'decide', 'handler', { ...deciding, outcome: 'revoke', ground: 'noReply' })).toBe('');
    });
    it('waits for the document under review (59)', () => {
      expect(decide({}, { reviewOfDocument: '办法' })).toContain('还没有处理结果');
    });
    it('of dismissal has a ground, a reason, and two handlers (33、36)', () => {
      const dismissing = { dismissalGround: 'conditions', dismissalReason: '没有利害关系', court: '法院' };
      expect(why(examining(on), 'dismiss', 'handler', dismissing)).toBe('');
      expect(why(examining(on), 'dismiss', 'handler', { ...dismissing, dismissalReason: '' })).not.toBe('');
      expect(
        why(examining(on), 'dismiss', 'handler', { ...dismissing, dismissalGround: 'noDutyOrPerformed' }),
      ).toContain('没有这种驳回申请的情形');
      const alone = examining(on).act('assign', 'bodyHead', { handlers: ['handler'] });
      expect(why(alone, 'dismiss', 'handler', dismissing)).toContain('不少于2人');
    });
  });

  describe('afterwards', () => {
    const proven = { servedOn: next, ...served };
    it('what is served has its proof and is dated no earlier than it was made, whoever is served', () => {
      for (const act of ['serve', 'serveOthers']) {
        const to: Extra = act === 'serveOthers' ? { servedTo: ['respondent'] } : {};
        const s = () => decided(on).on(next);
        expect(why(s(), act, 'handler', { ...to, servedOn: next, serviceMethod: 'direct' })).toContain('签收人');
        expect(why(s(), act, 'handler', { ...to, ...proven, servedOn: '2026-02-27' })).not.toBe('');
        expect(why(s(), act, 'handler', { ...to, ...proven })).toBe('');
      }
    });
    it('a mediation statement is handed over to everyone and left with nobody (民事诉讼法100)', () => {
      const s = examining(on)
        .act('concludeMediation', 'handler', {
          mediationTerms: '减半',
          mediationLawful: true,
          mediationSigned: toAll,
        })
        .approved('authorityHead');
      const left = { servedOn: on, serviceMethod: 'leave', witness: '村委会' };
      expect(why(s, 'serve', 'handler', left)).toContain('不适用留置送达');
      expect(why(s, 'serveOthers', 'handler', { ...left, servedTo: ['respondent'] })).toContain('不适用留置送达');
    });
    it('only decisions, dismissals and refusals open the fifteen days to sue (行政诉讼法45)', () => {
      const mediated = examining(on)
        .act('concludeMediation', 'handler', {
          mediationTerms: '减半',
          mediationLawful: true,
          mediationSigned: toAll,
        })
        .approved('authorityHead')
        .act('serve', 'handler', { ...served, servedOn: on });
      expect(mediated.limit('suit')).toBeUndefined();
      const refused = begin(on)
        .act('refuse', 'handler', { failedConditions: ['interest'], refusalReasons: '没有利害关系' })
        .approved('bodyHead')
        .act('serve', 'handler', { ...served, servedOn: on });
      expect(refused.limit('suit')?.status).toBe('running');
      expect(
        decided(on)
          .act('serve', 'handler', { ...served, servedOn: on })
          .limit('suit')?.allow.count,
      ).toBe(15);
    });
    it('a department case is copied upward before it is put away, decision and opinion paper (79.2)', () => {
      const catalogue = ['application', 'identity', 'acceptance', 'reply', 'views', 'report', 'approval', 'decision'];
      const full = { catalogue: [...catalogue, 'service', 'superior'] };
      const s = decided(on).act('serve', 'handler', { ...served, servedOn: on });
      expect(why(s, 'archive', 'handler', full)).toContain('决定书还没有抄告');
      s.act('copyToSuperior', 'handler', { copiedTo: '市局' });
      expect(why(s, 'archive', 'handler', { catalogue })).toContain('卷宗还缺少');
      expect(why(s, 'archive', 'handler', full)).toBe('');
      s.act('issueOpinion', 'handler', { opinionFound: '普遍未告知权利', opinionDemand: '自查' })
        .approved('bodyHead')
        .act('serveOpinion', 'clerk');
      expect(s.limit('superiorCopy')?.status).toBe('running');
      expect(why(s, 'archive', 'handler', full)).toContain('意见书还没有抄告');
      s.act('copyToSuperior', 'handler', { copiedTo: '市局' });
      expect(s.limit('superiorCopy')?.status).toBe('met');
      expect(why(s, 'archive', 'handler', full)).toBe('');
    });
    it('nothing is demanded or reported where nothing is to be performed (77)', () => {
      const s = decided(on).act('serve', 'handler', { ...served, servedOn: on });
      expect(why(s, 'recordPerformance', 'respondent', { performance: '无' })).toContain('没有要求被申请人履行');
      expect(why(s, 'demandPerformance', 'handler', { performanceReason: '无', performanceDays: 5 })).toContain(
        '没有要求被申请人履行',
      );
    });
    it('heads are summoned and criticism circulated only after an order (77.2)', () => {
      const s = decided(on, { outcome: 'revoke', ground: 'factsLacking', remakeOrdered: true, remakeDays: 30 }).act(
        'serve',
        'handler',
        { ...served, servedOn: on },
      );
      expect(why(s, 'summonHead', 'bodyHead', { summoned: '局长' })).not.toBe('');
      expect(why(s, 'criticise', 'handler', { criticism: '通报' })).not.toBe('');
      s.act('demandPerformance', 'handler', { performanceReason: '拖延', performanceDays: 5 }).approved('bodyHead');
      expect(why(s, 'summonHead', 'bodyHead', { summoned: '局长' })).toBe('');
      expect(why(s, 'criticise', 'handler', { criticism: '通报' })).toBe('');
    });
  });
});
