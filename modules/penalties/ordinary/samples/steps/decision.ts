/** Steps of the decision, its service and its publication (集体讨论、决定、送达、公示). */
import { act, dated, type Stated } from './step.ts';

export const deliberate = dated('deliberate', 'officer', 'deliberatedOn', {
  deliberators: '局长\n分管副局长\n法规科长',
  deliberatorCount: 3,
  deliberation: '局长：同意。\n分管副局长：同意。',
  deliberationResult: '一致同意拟处罚意见。',
  deliberationSigned: true,
});
export const decide = act('decide', 'officer', {
  kinds: ['fine'],
  heaviest: 'fine',
  fine: 8_000_00,
  stands: 'lighter',
  total: 8_000_00,
  payFirst: true,
  isMinor: false,
  secrecyGround: 'none',
  creditCategory: 'general',
  displayMonths: 12,
});
export const fined = (fine: number, over: Stated = {}): Stated => ({ fine, total: fine, stands: 'ordinary', ...over });
export const decideNone = act('decideNone', 'officer', {
  noPenaltyGround: 'firstTime',
  noPenaltyReason: '初次违法，已下架召回，没有造成危害后果。',
  lenientItem: 'list-item',
  exempted: 6_000_00,
  exemptedBasis: '按从轻阶次六千元计算。',
  education: '约谈负责人，讲解食品安全管理制度。',
  isMinor: false,
  secrecyGround: 'none',
});
export const serve = dated('serve', 'officer', 'servedOn', { serviceMethod: 'direct', recipient: '示例负责人' });
export const attempt = dated('recordAttempt', 'officer', 'attemptOn', {
  attemptMethod: 'post',
  attemptResult: '邮件因查无此人退回，住所已经人去楼空。',
});
export const announce = dated('announceService', 'officer', 'announcedOn', {
  announcedAt: '示例日报、本机关公告栏',
  announcedWhy: '当事人下落不明，直接、邮寄送达均未成。',
});
export const reportMajor = dated('reportMajor', 'clerk', 'majorReportedOn');
export const publish = act('publish', 'clerk', { publication: 'decision', secrecyReviewed: true });
