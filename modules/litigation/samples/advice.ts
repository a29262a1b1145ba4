/** Samples of oversight documents: answered in time and late, objected to, withdrawn, returned, not accepted, sued. */
import type { Sample } from '../../../kernel/procedure/index.ts';
import { type Stated, sampleOf, step } from './acts.ts';

function samplesOf(version: string, year: number): Sample[] {
  const sample = sampleOf('litigation/advice', version);
  const d = (day: string): string => `${year}-${day}`;
  const receive = (adviceType: string, over: Stated = {}) =>
    step(d('03-02'), 'receive', 'registrar', {
      receivedOn: d('03-02'),
      letterOn: d('02-27'),
      issuer: '示例县人民法院',
      letterNumber: `示法建〔${year}〕1号`,
      adviceType,
      subject: '完善执法程序',
      content: '建议规范告知程序。',
      receipt: '送达回证1号',
      ...over,
    });
  const assign = () => step(d('03-03'), 'assign', 'registrar', { unit: 'example-office', handlers: ['handler'] });
  const done: Stated = {
    measures: '已修订告知文书。',
    rectified: 'done',
    rectifiedOn: d('03-20'),
    proof: '新版告知书样式',
  };
  const rectify = (day: string, by = 'unit', over: Stated = done) => step(d(day), 'rectify', by, over);
  const draftReply = (day: string, over: Stated = {}) =>
    step(d(day), 'draftReply', 'handler', {
      reply: '已经整改。',
      adopted: 'adopted',
      ...done,
      measures: undefined as never,
      ...over,
    });
  const sign = (day: string) => step(d(day), 'sign', 'handler');
  const dispatch = (day: string, over: Stated = {}) =>
    step(d(day), 'dispatch', 'handler', { dispatchedOn: d(day), replyReceipt: '邮件1号', ...over });
  const reply = (...days: readonly [string, string, string, string]) => [
    draftReply(days[0]),
    step(d(days[1]), 'reviewReply', 'overseer'),
    sign(days[2]),
    dispatch(days[3]),
  ];
  const publicInterest: Stated = { issuer: '示例县人民检察院', urgent: false };
  return [
    sample(
      '综合治理类司法建议，按期回复，认可，回头看，办结',
      receive('judicialGovernance'),
      assign(),
      rectify('03-20'),
      draftReply('03-21'),
      step(d('03-22'), 'returnReply', 'overseer', { reviewNote: '请补充证据。' }),
      ...reply('03-23', '03-24', '03-25', '03-26'),
      step(d('04-10'), 'accept', 'handler', { issuerNote: '认可。' }),
      step(d('05-10'), 'followUp', 'handler', {
        followNote: '新文书已经使用。',
        ...done,
        measures: undefined as never,
      }),
      step(d('05-11'), 'close', 'handler'),
    ),
    sample(
      '公益诉讼检察建议，异议后修改，不认可，再次回复，报告上级，被起诉',
      receive('procPublicInterest', publicInterest),
      assign(),
      step(d('03-05'), 'object', 'handler', { objection: '该地块由邻县管辖，请予复核。' }),
      step(d('03-10'), 'objectionAnswered', 'handler', {
        objectionResult: 'amended',
        objectionNote: '修改建议第二项。',
      }),
      rectify('03-12', 'unit', { measures: '已制定清理方案。', rectified: 'plan' }),
      rectify('03-20', 'handler'),
      ...reply('03-21', '03-22', '03-23', '03-24'),
      step(d('04-01'), 'dissatisfy', 'handler', { issuerNote: '清理不彻底。' }),
      step(d('04-02'), 'escalate', 'handler', { escalatedTo: '示例县人大常委会' }),
      step(d('04-20'), 'replyAgain', 'handler', { ...done, reply: '已再次清理。' }),
      step(d('05-20'), 'sue', 'handler', { suedOn: d('05-20') }),
    ),
    sample(
      '紧急的公益诉讼检察建议，逾期后回复，例外说明后办结',
      receive('procPublicInterest', { ...publicInterest, urgent: true }),
      assign(),
      step(d('03-18'), 'overdueReply', 'law'),
      rectify('03-20'),
      draftReply('03-21'),
      step(d('03-22'), 'reviewReply', 'overseer'),
      sign('03-22'),
      dispatch('03-23', { lateReason: '现场清理受阻。' }),
      step(d('04-01'), 'excuse', 'chief', { finding: 'repliedInTime', reason: '情况属实，已经按规定追究责任。' }),
      step(d('04-02'), 'close', 'handler'),
    ),
    sample(
      '个案司法建议没有写明期限，不采纳',
      receive('judicialCase'),
      assign(),
      rectify('03-10', 'handler', { measures: '经研究，已有规定。', rectified: 'none' }),
      draftReply('03-12', {
        adopted: 'partly',
        adoptedWhy: '已有规定，不再另行制定。',
        rectified: 'ongoing',
        rectifiedOn: undefined as never,
        proof: undefined as never,
      }),
      step(d('03-13'), 'reviewReply', 'overseer'),
      sign('03-13'),
      dispatch('03-14'),
    ),
    sample(
      '监察建议写明回复日期，退回',
      receive('supervisorySuggestion', { letterDue: d('04-01') }),
      step(d('03-04'), 'returnLetter', 'registrar', { returnReason: '不属于本机关职责。', properUnit: '示例县住建局' }),
    ),
    sample(
      '检察建议撤回',
      receive('procCorrection', { issuer: '示例县人民检察院' }),
      assign(),
      step(d('03-09'), 'withdrawLetter', 'handler', { withdrawnWhy: '发函机关来函撤回。' }),
    ),
  ].map(clean);
}

/** Fields written undefined above are left out, as a form leaves out what was not filled in. */
const clean = (sample: Sample): Sample => ({
  ...sample,
  acts: sample.acts.map((act) =>
    act.stated === undefined
      ? act
      : { ...act, stated: Object.fromEntries(Object.entries(act.stated).filter(([, v]) => v !== undefined)) },
  ),
});

export const adviceSamples: readonly Sample[] = [...samplesOf('prec2019', 2023), ...samplesOf('jrec2023', 2026)];
