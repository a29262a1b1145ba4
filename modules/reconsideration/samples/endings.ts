/** Short cases to the point where something other than a decision ends them, and one for every outcome of a decision. */
import type { Sample, SampleAct } from '../../../kernel/procedure/index.ts';
import { grounds2017, grounds2023 } from '../grounds.ts';
import { outcomes } from '../options.ts';
import {
  beginning,
  both,
  court,
  daysFrom,
  did,
  drafting,
  heard,
  opened,
  plain,
  received,
  reconsideration,
  replying,
  type Stated,
  served,
  type Version,
} from './steps.ts';

export function endingSamples(version: Version): Sample[] {
  const d = daysFrom(beginning[version]);
  const discretion: Stated = version === 'arl2017-ir2007' ? { mediationScope: 'discretion' } : {};
  const ends = (label: string, ...ending: SampleAct[]): Sample =>
    reconsideration(version, label, [...opened(version, d(0)), ...ending]);
  const serve = did(d(3), 'serve', 'handler', { servedOn: d(3), ...served });
  return [
    ends(
      '调解书结案',
      did(d(1), 'startMediation', 'handler', discretion),
      did(d(2), 'concludeMediation', 'handler', {
        ...discretion,
        mediationTerms: '罚款减为五百元',
        mediationLawful: true,
        mediationSigned: both,
      }),
      serve,
    ),
    ends(
      '撤回终止',
      did(d(1), 'withdraw', 'applicant', { withdrawalReason: '问题已经解决', withdrawalFreely: true }),
      did(d(2), 'terminate', 'handler', { terminationGround: 'withdrawal', terminationReason: '申请人自愿撤回' }),
      serve,
    ),
    ends(
      '驳回申请',
      did(d(2), 'dismiss', 'handler', {
        dismissalGround: 'conditions',
        dismissalReason: '申请人与该行为没有利害关系',
        ...court,
      }),
      serve,
    ),
    ends(
      '转送审查文件',
      did(d(1), 'suspend', 'handler', {
        suspensionGround: 'incidentalReview',
        suspensionReason: '本机关无权处理',
        incidentalCompetent: false,
        noticeTo: both,
      }),
      did(d(2), 'forwardDocument', 'handler', { forwardedTo: '示例省人民政府', reviewOfDocument: '示例办法' }),
      did(d(40), 'documentAnswered', 'clerk', { documentResult: 'lawful' }),
      did(d(41), 'resume', 'handler', { resumptionReason: '有权机关已经处理', noticeTo: both }),
    ),
    reconsideration(version, '不予受理', [
      received(d(0)),
      did(d(2), 'refuse', 'handler', {
        failedConditions: ['scope'],
        refusalReasons: '所请求的是信访事项的答复',
        excludedSubject: 'petition',
        ...court,
      }),
      did(d(3), 'serve', 'clerk', { servedOn: d(3), ...served }),
    ]),
    ...Object.keys(outcomes).flatMap((outcome) => decidedAs(version, outcome as keyof typeof outcomes)),
  ];
}

/** What the application must be about, and what the decision must say, for an outcome to be open. */
const about: Readonly<Partial<Record<keyof typeof outcomes, Stated>>> = {
  declareInvalid: { requests: ['declareInvalid'] },
  orderPerformance: { matterType: 'omission', requests: ['perform'], actName: '未履行查处职责' },
  dismissClaim: { matterType: 'omission', requests: ['perform'], actName: '未履行查处职责' },
  agreementRemedy: { matterType: 'agreement', requests: ['agreement'], actName: '房屋征收补偿协议' },
  compensation: { matterType: 'compensation', requests: ['compensation'], actName: '不予赔偿决定' },
  dismissCompensation: { matterType: 'compensation', requests: ['compensation'], actName: '不予赔偿决定' },
};
const saying: Readonly<Partial<Record<keyof typeof outcomes, Stated>>> = {
  modify: { worse: false, modifiedContent: '罚款五百元' },
  orderPerformance: { remakeDays: 30 },
  compensation: { compensation: 'ordered', compensationAmount: 100_000 },
  dismissCompensation: { compensation: 'dismissed' },
};

/** One decision of this kind, where the version's law knows it. */
function decidedAs(version: Version, outcome: keyof typeof outcomes): Sample[] {
  const table = version === 'arl2017-ir2007' ? grounds2017 : grounds2023;
  const [ground] = Object.keys(table[outcome] ?? {});
  if (ground === undefined) return [];
  const d = daysFrom(beginning[version]);
  return [
    reconsideration(version, `决定：${outcomes[outcome]}`, [
      ...opened(version, d(0), { ...plain, ...about[outcome] }),
      did(d(1), 'reply', 'respondent', replying(version)),
      did(d(1), 'hearViews', 'handler', heard),
      did(d(2), 'draft', 'handler', drafting),
      did(d(3), 'decide', 'handler', { outcome, ground, deliberation: 'head', ...saying[outcome], ...court }),
      did(d(4), 'serve', 'handler', { servedOn: d(4), ...served }),
    ]),
  ];
}
