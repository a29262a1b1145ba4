/** 法律事务: a matter put to an adviser, with the check of conflicts first and the answer on adoption last. */
import { facts, para, to } from '../../../kernel/document/blocks.ts';
import { is } from '../../../kernel/predicate/index.ts';
import { claim, procedure, type View } from '../../../kernel/procedure/index.ts';
import { D713, GOVERNMENT_COUNSEL } from '../../../law/index.ts';
import { counselRule, written } from '../rules.ts';
import { settings } from '../settings.ts';
import { type CounselMatterFile, conclusions, counselMatterFile, kinds } from './matter.ts';

type V = View<CounselMatterFile>;
const basis = GOVERNMENT_COUNSEL.art();

const noConflict = claim<V>('有利益冲突的法律顾问不得承办', basis, (v) => v.file.conflict === 'none' || '有利益冲突，请改派其他法律顾问');
const conflictTold = claim<V>('说明利益冲突情况', basis, (v) => v.file.conflict === 'has' && written(v.file.conflictNote) || '请写明利益冲突的情况');
const ownName = claim<V>('法律意见由承办的法律顾问署名', basis, (v) => v.file.signed === true || '法律意见应当由承办的法律顾问署名');
const opinionGiven = claim<V>('写明意见和理由', basis, (v) => written(v.file.opinion, 10) || '法律意见应当写明意见和理由');
const adoptionReasoned = claim<V>('没有采纳的说明理由', basis, (v) => v.file.adoption === 'adopted' || written(v.file.adoptionWhy) || '没有采纳或者部分采纳的，应当书面说明理由');
/** 法律顾问认为不合法的，不得提交讨论、作出决定; adopting it means revising, never setting it aside. */
const unlawfulStops = claim<V>('法律顾问认为不合法的，不得提交讨论决定', basis, (v) => v.file.conclusion !== 'unlawful' || v.file.adoption === 'adopted' || '法律顾问认为不合法的事项，不得不予采纳而提交讨论、作出决定', '请修改以后重新征求法律意见');

export const counselMatter = procedure({
  module: 'counsel',
  id: 'matter',
  version: 'opinion2016',
  label: '法律顾问承办事项',
  from: '2019-09-01',
  file: counselMatterFile,
  number: { series: '法顾事' },
  title: (f) => f.heading ?? '法律顾问承办事项',
  settings,
  arises: [
    { from: 'legality-review', by: 'about', how: '征求法律顾问意见' },
    { from: 'decisions', by: 'about', how: '征求法律顾问意见' },
    { from: 'normative-documents', by: 'about', how: '征求法律顾问意见' },
  ],

  actors: {
    requester: { label: '提请单位经办人员', at: 'handling' },
    manager:   { label: '法律顾问管理人员', at: 'region', sees: 'region' },
    adviser:   { label: '政府法律顾问',     at: 'region', assigned: true, sees: 'assigned' },
  },
  states: {
    requested:  { label: '已提请，待指派', phase: '收件' },
    assigned:   { label: '已指派，待审查冲突', phase: '受理' },
    working:    { label: '研究中',         phase: '审理' },
    answered:   { label: '已出具意见',     phase: '决定' },
    closed:     { label: '已反馈采纳情况', phase: '归档', final: true },
    cancelled:  { label: '已撤回',         phase: '归档', final: true },
  },
  acts: {
    request:  { label: '提请法律意见',   by: ['requester', 'manager'], opens: true, to: 'requested', asks: ['heading', 'kind', 'urgency', 'request', 'about?', 'material?'], per: [D713.art(28), basis] },
    assign:   { label: '指派法律顾问',   by: 'manager', from: ['requested', 'assigned'], to: 'assigned', asks: ['adviser'], per: counselRule },
    clear:    { label: '审查后承办',     by: 'adviser', from: 'assigned', to: 'working', asks: ['conflict'], when: [noConflict], per: basis },
    decline:  { label: '因利益冲突回避', by: 'adviser', from: 'assigned', to: 'requested', asks: ['conflict', 'conflictNote'], when: [conflictTold], per: basis },
    answer:   { label: '出具法律意见',   by: 'adviser', from: 'working', to: 'answered', dated: 'opinionOn', asks: ['opinionOn', 'conclusion', 'opinion', 'signed'], when: [opinionGiven, ownName], issues: 'opinion', per: [D713.art(28), basis] },
    respond:  { label: '反馈采纳情况',   by: ['requester', 'manager'], from: 'answered', to: 'closed', asks: ['adoption', 'adoptionWhy?'], when: [adoptionReasoned, unlawfulStops], per: basis },
    cancel:   { label: '撤回提请',       by: ['requester', 'manager'], from: ['requested', 'assigned', 'working'], to: 'cancelled', asks: ['cancelWhy'], per: counselRule },
  },
  limits: {
    opinion:  { label: '出具法律意见', class: 'agency-duty', force: 'internal', starts: 'request', ends: ['answer', 'cancel'], allow: { setting: 'opinionSpan' }, onlyIf: is('urgency', 'ordinary'), onLapse: 'shown', remind: 1, binds: 'office', per: counselRule },
    urgent:   { label: '紧急事项出具法律意见', class: 'agency-duty', force: 'internal', starts: 'request', ends: ['answer', 'cancel'], allow: { setting: 'urgentSpan' }, onlyIf: is('urgency', 'urgent'), onLapse: 'shown', remind: 1, binds: 'office', per: counselRule },
    adoption: { label: '反馈采纳情况', class: 'agency-duty', force: 'internal', starts: 'answer', ends: 'respond', allow: { setting: 'adoptionSpan' }, onLapse: 'shown', remind: 2, binds: 'office', per: counselRule },
  },
  papers: {
    opinion: {
      label: '法律意见书',
      series: '法顾意',
      seal: 'acting',
      per: basis,
      body: (v) => [
        to(v.officeName(v.matter?.office ?? '')),
        para(`就“${v.file.heading ?? ''}”（${v.file.kind ? kinds[v.file.kind] : ''}），提出法律意见如下：`),
        para(v.file.opinion ?? ''),
        facts(['结论', v.file.conclusion && conclusions[v.file.conclusion]], ['承办法律顾问', v.file.adviser && (v.person(v.file.adviser)?.name ?? '')], ['利益冲突', '经审查没有']),
        para('本意见供决策参考，不代替合法性审查机构的审查意见。'),
      ],
    },
  },
  indicators: {
    opinions: { kind: 'count', label: '出具法律意见', unit: '件', acts: ['answer'], meaning: '本期由法律顾问署名出具的，与合法性审查意见分别计' },
    'contract-opinions': { kind: 'count', label: '其中政府合同', unit: '件', acts: ['answer'], where: is('kind', 'contract'), meaning: '政府合同、行政协议' },
    answered: { kind: 'count', label: '反馈采纳情况', unit: '件', acts: ['respond'], meaning: '本期反馈采纳情况的' },
    adopted: { kind: 'count', label: '采纳的法律意见', unit: '件', acts: ['respond'], where: is('adoption', 'adopted'), meaning: '全部采纳的' },
    'adoption-rate': { kind: 'rate', label: '法律意见采纳率', unit: 'ratio', numerator: 'adopted', denominator: 'answered', meaning: '全部采纳的，除以已反馈采纳情况的' },
  },
});
