/** Steps between the inquiry and the decision: proposal, legal review, notice, representations and hearing (拟处罚、法制审核、告知、听证). */
import type { SampleAct } from '../../../../../kernel/procedure/index.ts';
import { act, dated, type Stated } from './step.ts';

export const conclude = act('conclude', 'officer', {
  facts: '当事人于2023年2月20日销售超过保质期的示例食品。',
  evidenceList: '现场检查笔录，证明现场情况\n询问笔录，证明销售事实',
  violated: '《示例法》第三十四条第一款第十项：禁止销售超过保质期的食品。',
  basis: '《示例法》第一百二十四条第一款第五项，',
  corrected: true,
  harmless: false,
  weighed: '违法所得较少，配合调查，按从轻阶次处罚。',
  weight: 'lighter',
  stands: 'lighter',
  departs: false,
  gains: 'none',
  crimeCheck: 'notReached',
  proposedKinds: ['fine'],
  proposedFine: 8_000_00,
  complex: false,
  reviewNeeded: false,
});
/** The same proposal at an amount of the ordinary tier: above the hearing and the review threshold. */
export const heavy: Stated = {
  weighed: '货值较大，按一般阶次处罚。',
  weight: 'ordinary',
  stands: 'ordinary',
  proposedFine: 30_000_00,
  complex: true,
  reviewNeeded: true,
  reviewGround: 'catalogue',
};
export const reopen = act('reopen', 'officer', { changeReason: '须补充销售数量的证据。' });
export const changeProposal = act('changeProposal', 'officer', {
  changeReason: '当事人提供了减轻危害的证据。',
  newFacts: false,
  weighed: '货值较大，已召回部分食品。',
  weight: 'ordinary',
  stands: 'ordinary',
  departs: false,
  gains: 'none',
  proposedKinds: ['fine'],
  proposedFine: 25_000_00,
  complex: true,
  reviewNeeded: true,
  reviewGround: 'catalogue',
});
export const submitReview = act('submitReview', 'officer', { reviewList: '立案审批表\n调查终结报告\n证据材料' });
export const askMaterial = act('askMaterial', 'reviewer', { missingMaterial: '进货查验记录' });
export const supplementReview = act('supplementReview', 'officer', {
  reviewList: '进货查验记录',
  reviewAnswer: '已补充。',
});
export const raiseProblems = act('raiseProblems', 'reviewer', {
  reviewedBy: 'reviewer',
  reviewOpinion: '处罚依据没有写到项，请补正后再送审。',
  reviewerBasis: 'qualified',
  reviewerSigned: true,
});
export const passReview = act('passReview', 'reviewer', {
  reviewedBy: 'reviewer',
  reviewOpinion: '事实清楚，证据充分，程序合法，适用依据正确，裁量适当，同意。',
  reviewerBasis: 'qualified',
  reviewerSigned: true,
});
export const extendReview = act('extendReview', 'reviewer', { reviewExtension: 5 });
export const notify = dated('notify', 'officer', 'noticedOn', { noticeMethod: 'direct', hearingTold: false });
export const waive = act('waive', 'party', { waiverSigned: true });
export const represent = dated('represent', 'party', 'representedOn', { representation: '已经主动召回，请求从轻。' });
export const reviewRepresentation = act('reviewRepresentation', 'officer', {
  adoption: 'partly',
  adoptionReason: '召回属实，已在裁量中考虑。',
});
export const requestHearing = dated('requestHearing', 'party', 'hearingRequestedOn', {
  hearingRequest: '对货值金额有异议。',
});
export const scheduleHearing = (on: string, hearingOn: string, over: Stated = {}): SampleAct => ({
  act: 'scheduleHearing',
  on,
  by: 'reviewer',
  stated: {
    hearingNoticedOn: on,
    hearingChair: 'chair',
    hearingClerk: '示例记录人',
    hearingOn,
    hearingPlace: '本机关会议室',
    hearingOpen: true,
    ...over,
  },
});
export const holdHearing = dated('holdHearing', 'chair', 'hearingHeldOn', {
  hearingAgents: 1,
  hearingNotes: '双方就货值金额进行了质证和辩论。',
  hearingSigned: 'signed',
});
export const abandonHearing = act('abandonHearing', 'chair', { abandonReason: '当事人无正当理由拒不出席。' });
export const withdrawHearing = act('withdrawHearing', 'party', { abandonReason: '不再要求听证。' });
export const reportHearing = act('reportHearing', 'chair', { hearingReport: '经听证，事实清楚，建议维持拟处罚意见。' });
