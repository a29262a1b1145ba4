/** Samples of a suggestion for review: studied to a correction, sent on, refused, and supplemented. */
import type { SampleAct } from '../../../kernel/procedure/index.ts';
import { act, referred, type Stated, told } from './telling.ts';

const title = '示例局停车收费公示办法';
const proposers = [{ kind: 'citizen', name: '示例甲', phone: '19900000001', address: '示例街道1号' }];
const written: Stated = {
  documentTitle: title,
  documentNumber: '示局规〔2026〕1号',
  maker: 'example-office',
  clauses: '第四条',
  grounds: ['authority', 'rights'],
  reasons: '第四条要求停车场另行办理备案才能收费，没有法律、法规依据。',
};
const suggest = (over: Stated = {}): SampleAct =>
  act('2026-06-10', 'suggest', 'proposer', { ...written, proposers, ...over });
const record = (over: Stated = {}): SampleAct =>
  act('2026-06-10', 'record', 'keeper', { receivedOn: '2026-06-09', way: 'letter', ...written, proposers, ...over });
const accept = act('2026-06-12', 'accept', 'keeper', { makerKind: 'department' });

const suggestion = (label: string, acts: readonly SampleAct[], review?: string) =>
  told('suggestion', 'county2020', label, acts, {
    settings: { 'normative-documents.reviewOffice': 'office' },
    ...(review
      ? { found: { sameDocument: [referred('other', 'suggestion', 'received', { documentTitle: title })] } }
      : {}),
    ...(review ? { referred: [referred('review', 'filing-review', review, { documentTitle: title })] } : {}),
  });

export const suggestionSamples = [
  suggestion(
    '受理、说明、延长、发现问题、答复、公布、告知纠正',
    [
      suggest(),
      accept,
      act('2026-06-15', 'inquire', 'keeper', { question: '第四条的备案要求依据哪部法律、法规？' }),
      act('2026-07-06', 'explain', 'keeper', { makerView: '便于掌握停车场的情况，没有直接依据。' }),
      act('2026-07-20', 'extend', 'keeper', { extendedDays: 30 }),
      act('2026-08-20', 'conclude', 'keeper', {
        finding: '对照上位法，第四条增加经营者的义务，没有依据。',
        conclusion: 'problem',
        review: 'review',
      }),
      act('2026-08-26', 'answer', 'keeper', {
        reply: '第四条没有上位法依据，已经向制定机关提出审查意见。',
        summary: '第四条要求停车场另行备案，没有上位法依据，已经要求制定机关纠正。',
      }),
      act('2026-08-27', 'publish', 'keeper', { publication: 'conclusion', secrecyReviewed: true }),
      act('2026-09-25', 'noteCorrection', 'keeper', { corrected: '制定机关已经删去第四条并重新公布。' }),
    ],
    'selfCorrected',
  ),
  suggestion('补充以后移送', [
    record(),
    act('2026-06-11', 'ask', 'keeper', { lacking: '请写明认为抵触的是哪部法律、法规的哪一条。' }),
    act('2026-06-18', 'supplement', 'proposer', { clauses: '第四条', reasons: '与优化营商环境条例第六十四条不一致。' }),
    act('2026-06-22', 'transfer', 'keeper', {
      makerKind: 'government',
      transferTo: 'congress',
      transferWhy: '县人民政府制定的文件，由县人大常委会审查。',
    }),
  ]),
  suggestion('没有署名，不予受理', [
    record({ proposers: [] }),
    act('2026-06-12', 'refuse', 'keeper', {
      refusal: 'anonymous',
      refusalWhy: '没有署名和联系方式，不能核实和答复；反映的问题将作为主动审查的线索。',
    }),
  ]),
  suggestion('等待补充', [suggest(), act('2026-06-11', 'ask', 'keeper', { lacking: '请写明文件的文号。' })]),
  suggestion('等待制定机关说明', [
    suggest(),
    accept,
    act('2026-06-15', 'inquire', 'keeper', { question: '第四条依据什么？' }),
  ]),
];
