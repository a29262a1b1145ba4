/** Dated samples of making: a document of the government, one of a department, and the ways in which documents end. */
import type { SampleAct } from '../../../kernel/procedure/index.ts';
import { evaluations, forbidden, marks, ownPoints } from '../making/matter.ts';
import { act, referred, type Stated, told } from './telling.ts';

const version = 'regulation2020';
const lint = Object.keys(forbidden);
const begin = (on: string, over: Stated = {}): SampleAct =>
  act(on, 'begin', 'drafter', {
    documentTitle: '示例县停车管理办法',
    draftCode: '示例〔2026〕1号',
    makerKind: 'government',
    maker: 'example-government',
    temporaryBody: false,
    marks: Object.keys(marks),
    necessity: '停车供需矛盾突出，需要规范停车设施的建设和管理。',
    concernsOperators: true,
    tiedToBusiness: true,
    trial: false,
    ...over,
  });
const evaluate = (on: string, over: Stated = {}): SampleAct =>
  act(on, 'evaluate', 'drafter', {
    draftVersion: 1,
    evaluated: Object.keys(evaluations),
    evaluation: '必要、可行，没有增加经营者负担。',
    lint,
    ...over,
  });
const record = (on: string, over: Stated = {}): SampleAct =>
  act(on, 'record', 'keeper', {
    recordedOn: on,
    documentTitle: '示例县养犬管理办法',
    documentNumber: '示府规〔2023〕2号',
    makerKind: 'government',
    maker: 'example-government',
    promulgatedOn: '2023-05-10',
    effectiveFrom: '2023-07-01',
    expiresOn: '2028-06-30',
    text: '第一条 为了规范养犬行为，制定本办法。\n第二条 本办法自2023年7月1日起施行。',
    trial: false,
    ...over,
  });
const recordExpired = (on: string): SampleAct => ({
  ...record(on, { promulgatedOn: '2018-05-10', effectiveFrom: '2018-07-01', expiresOn: '2023-06-30' }),
  act: 'recordExpired',
});
const people = [
  {
    id: 'mayor',
    name: '示例县长',
    office: 'example-government',
    capacities: ['normative-documents.signer'],
    certificates: [],
  },
];
const more = {
  people,
  referred: [
    referred(
      'meeting',
      'meeting',
      'held',
      { meeting: '示例县政府第11次常务会议', meetingOn: '2026-05-28' },
      'decisions',
    ),
    referred(
      'item',
      'item',
      'resolved',
      { about: 'story', discussedOn: '2026-05-28', result: 'approved' },
      'decisions',
    ),
    referred('competition', 'fair-competition', 'concluded', {
      draftCode: '示例〔2026〕1号',
      draftVersion: 2,
      conclusion: 'compliant',
    }),
    referred(
      'review',
      'legality-review',
      'archived',
      {
        kind: 'normativeDocument',
        documentCode: '示例〔2026〕1号',
        draftVersion: 2,
        conclusion: 'lawful',
        issuedOn: '2026-05-18',
      },
      'legality-review',
    ),
    referred('filing', 'filing', 'confirmed', { document: 'story' }),
    referred('new', 'normative-documents', 'inForce', {}),
  ],
};
const sample = (label: string, ...acts: SampleAct[]) => told('normative-documents', version, label, acts, more);

export const makingSamples = [
  sample('失效文件入库', recordExpired('2026-03-02')),
  sample('部门文件入库', record('2026-03-02', { makerKind: 'department' })),
  sample(
    '县政府文件：征求意见、修改、公平竞争审查、合法性审核、审议退回一次、公布、备案',
    begin('2026-03-02'),
    act('2026-03-04', 'identify', 'keeper', { identification: '四项特征齐备。' }),
    evaluate('2026-03-20'),
    act('2026-03-25', 'consult', 'drafter', {
      consultText: '第一条 为了规范停车管理，制定本办法。',
      consultExplanation: '起草的必要性和主要内容。',
      consultUntil: '2026-04-24',
      consultHow: '电话0791-00000000，电子信箱示例。',
    }),
    act('2026-03-26', 'publish', 'drafter', { publication: 'draft', secrecyReviewed: true }),
    act('2026-04-10', 'prolong', 'drafter', { consultUntil: '2026-04-30' }),
    act('2026-04-10', 'publish', 'drafter', { publication: 'draft', secrecyReviewed: true }),
    act('2026-05-06', 'closeConsult', 'drafter', {
      opinionsReceived: 12,
      opinionsAdopted: 8,
      adoptionNote: '四条涉及收费标准，已由上位法规定，没有采纳。',
      businessHeard: '召开座谈会，听取停车行业协会和六家企业的意见。',
    }),
    act('2026-05-07', 'publish', 'drafter', { publication: 'adoption', secrecyReviewed: true }),
    act('2026-05-08', 'revise', 'drafter', { draftVersion: 2, changeNote: '采纳意见修改第五条。', lint }),
    act('2026-05-13', 'attachCompetition', 'drafter', { fairCompetition: 'competition' }),
    act('2026-05-20', 'attachReview', 'drafter', { legalityReview: 'review' }),
    act('2026-05-21', 'submit', 'drafter'),
    act('2026-05-22', 'sendBack', 'meetings', {
      meetingKind: 'executive',
      meeting: '示例县政府第10次常务会议',
      minutes: '请补充资金来源说明。',
    }),
    act('2026-05-25', 'attachReview', 'drafter', { legalityReview: 'review' }),
    act('2026-05-25', 'submit', 'drafter'),
    act('2026-05-28', 'decide', 'meetings', {
      item: 'item',
      meetingMatter: 'meeting',
      meetingKind: 'executive',
      meeting: '示例县政府第11次常务会议',
      meetingOn: '2026-05-28',
    }),
    act('2026-05-29', 'sign', 'mayor'),
    act('2026-06-01', 'register', 'keeper', { registerNote: '程序齐备。' }),
    act('2026-06-02', 'number', 'registry', {
      text: '第一条 为了规范停车管理，制定本办法。\n第二条 本办法自2026年7月6日起施行。',
      effectiveFrom: '2026-07-06',
      expiresOn: '2031-07-05',
      copies: 60,
    }),
    act('2026-06-03', 'promulgate', 'registry', {
      promulgatedOn: '2026-06-03',
      promulgatedIn: '县人民政府网站',
      documentNumber: '规〔2026〕1号',
    }),
    act('2026-06-04', 'publish', 'registry', { publication: 'text', secrecyReviewed: true }),
    act('2026-06-04', 'interpret', 'drafter', { interpretation: '办法的背景、主要内容和适用范围。' }),
    act('2026-06-04', 'publish', 'drafter', { publication: 'interpretation', secrecyReviewed: true }),
    act('2026-06-25', 'noteFiling', 'keeper', { filing: 'filing' }),
  ),
  sample(
    '部门文件：本单位法制机构审核退回一次后通过',
    begin('2026-03-02', {
      documentTitle: '示例局内部审批时限承诺办法',
      makerKind: 'department',
      maker: 'office',
      concernsOperators: false,
      tiedToBusiness: false,
    }),
    act('2026-03-03', 'identify', 'keeper'),
    evaluate('2026-03-10', {
      draftText:
        '第一条　为了规范管理，制定本办法。\n第二条　办事人员应当出示证件。\n第三条　申请人应当提交无欠费证明。',
      draft: [{ name: '示例局内部审批时限承诺办法.docx', sha256: 'b'.repeat(64), size: 900 }],
    }),
    act('2026-03-11', 'skipConsult', 'drafter', { notOpenWhy: '内容涉及依法需要保密的事项。' }),
    act('2026-03-12', 'sendOwnReview', 'drafter', { timing: 'ordinary' }),
    act('2026-03-16', 'returnOwnReview', 'ownLegal', { ownOpinion: '一、第三条没有依据，应当删除。' }),
    act('2026-03-17', 'revise', 'drafter', {
      draftVersion: 2,
      changeNote: '删除第三条。',
      draftText: '第一条　为了规范管理，制定本办法。\n第二条　办事人员应当出示证件。',
      lint,
    }),
    act('2026-03-17', 'sendOwnReview', 'drafter', { timing: 'ordinary' }),
    act('2026-03-25', 'passOwnReview', 'ownLegal', {
      ownChecked: Object.keys(ownPoints),
      ownOpinion: '没有发现违法情形。',
      ownOutcomes: '第1条：已采纳',
    }),
    act('2026-03-26', 'submit', 'drafter'),
    act('2026-03-27', 'decide', 'drafter', {
      meetingKind: 'bureau',
      meeting: '第3次局务会议',
      meetingOn: '2026-03-27',
    }),
    act('2026-03-27', 'sign', 'signer'),
  ),
  sample(
    '不是规范性文件',
    begin('2026-03-02', { marks: ['statutory', 'public'] }),
    act('2026-03-03', 'setAside', 'keeper', { identification: '属于内部工作安排。' }),
  ),
  sample(
    '终止制定',
    begin('2026-03-02'),
    act('2026-03-03', 'identify', 'keeper'),
    act('2026-04-01', 'drop', 'drafter', { dropWhy: '上级已经出台同类规定。' }),
  ),
  sample(
    '入库、继续有效、修改、由新文件代替',
    record('2026-03-02'),
    act('2026-03-03', 'publish', 'keeper', { publication: 'text', secrecyReviewed: true }),
    act('2026-03-04', 'continueInForce', 'keeper', { expiresOn: '2030-06-30', changeWhy: '评估后继续有效。' }),
    act('2026-03-05', 'amend', 'keeper', {
      changedOn: '2026-03-05',
      text: '第一条（修改后）',
      changeWhy: '按照统一市场的要求修改。',
    }),
    act('2026-03-06', 'publish', 'keeper', { publication: 'text', secrecyReviewed: true }),
    act('2026-09-01', 'supersede', 'keeper', { changedOn: '2026-09-01', newDocument: 'new' }),
  ),
  sample(
    '届满前评估，有效期届满自行失效',
    record('2026-03-02', { expiresOn: '2026-06-30' }),
    act('2026-03-05', 'reviewValidity', 'drafter', { validityReview: '建议任其失效。' }),
    act('2026-07-01', 'expire', 'law'),
  ),
  sample(
    '废止',
    record('2026-03-02'),
    act('2026-03-05', 'repeal', 'keeper', { changedOn: '2026-03-05', changeWhy: '上位法已经修改。' }),
  ),
  sample(
    '宣布失效',
    record('2026-03-02', { makerKind: 'department' }),
    act('2026-03-05', 'declareInvalid', 'keeper', { changedOn: '2026-03-05', changeWhy: '适用期已过。' }),
  ),
];
