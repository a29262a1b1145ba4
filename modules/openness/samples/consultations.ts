/** Samples of consultations: each end that asking one third party may have. */
import type { ReferredMatter, Sample } from '../../../kernel/procedure/index.ts';
import { consultThird, thirdNames } from './answers.ts';
import { act, citizen, type Stated, sampleOf, thirdAsked } from './words.ts';

const [name, other] = thirdNames;
const request: ReferredMatter = {
  id: 'asked-for',
  module: 'openness',
  procedure: 'request',
  state: 'searching',
  file: {
    applicants: [citizen],
    ...consultThird.stated,
    publicInterest: '关系全村饮水安全，不公开将造成重大影响。',
  },
  openedOn: '2026-09-14',
};
const sample = sampleOf('openness/consultation', 'ogi2019', {
  referred: [request],
  found: { others: [thirdAsked(other, 'served', { servedOn: '2026-09-17' })] },
});

const ask = act('2026-09-16', 'ask', 'officer', {
  request: 'asked-for',
  third: [{ kind: 'legalPerson', name, phone: '0791-85555555' }],
  information: '示例路段的设计方案和批复',
  harm: 'tradeSecret',
  harmWhy: '材料中有该公司的报价和工艺参数。',
  content: '报价明细表和工艺说明。',
  sentOn: '2026-09-16',
});
const serve = act('2026-09-17', 'serve', 'officer', { servedOn: '2026-09-17', serviceProof: '邮件签收记录' });
const opinion: Stated = { opinion: '报价和工艺参数属于商业秘密，公开会使我公司失去竞争优势。' };

export const consultationSamples: readonly Sample[] = [
  sample('同意公开', ask, act('2026-09-17', 'agree', 'thirdParty', { answeredOn: '2026-09-17' })),
  sample(
    '不同意公开，因公共利益公开并告知',
    ask,
    serve,
    act('2026-09-22', 'object', 'thirdParty', { answeredOn: '2026-09-22', ...opinion }),
    act('2026-09-24', 'tell', 'officer', { toldContent: '工艺说明中的水质指标。' }),
  ),
  sample(
    '逾期未提出意见，以后提出',
    ask,
    serve,
    act('2026-10-15', 'silence', 'law'),
    act('2026-10-19', 'answerLate', 'thirdParty', { answeredOn: '2026-10-19', lateView: 'object', ...opinion }),
  ),
  sample(
    '无法征求意见',
    ask,
    act('2026-09-24', 'unreached', 'officer', { endedOn: '2026-09-24', unreachedWhy: '公司已注销，登记地址无人。' }),
  ),
  sample(
    '申请撤回，不再征求',
    ask,
    serve,
    act('2026-09-21', 'stop', 'officer', { endedOn: '2026-09-21', stopWhy: '申请人已撤回申请。' }),
  ),
  sample('等待意见', ask, serve),
];
