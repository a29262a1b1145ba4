/** 会议议题: one item of a meeting, the matter it decides, who spoke in what order, what was resolved and who dissented. */
import { facts, heading, para } from '../../../kernel/document/blocks.ts';
import { is } from '../../../kernel/predicate/index.ts';
import {
  choice,
  claim,
  date,
  fields,
  integer,
  longText,
  matter,
  office,
  people,
  person,
  procedure,
  text,
  type View,
  yesNo,
} from '../../../kernel/procedure/index.ts';
import { D713, GB37 } from '../../../law/index.ts';
import { actors as shared } from '../actors.ts';
import { meetingRule, textOf, written } from '../rules.ts';
import { settings } from '../settings.ts';

const internal = { secrecy: 'internal' } as const;
export const results = {
  approved: '通过',
  approvedWithChanges: '原则通过，修改后印发',
  disapproved: '不予通过',
  postponed: '暂缓',
  returned: '退回修改',
} as const;

export const itemFile = fields({
  meeting: matter('会议', { refers: 'decisions/meeting' }),
  order: integer('议题序号', { min: 1, max: 100 }),
  heading: text('议题'),
  reporter: office('汇报单位', { involves: true }),
  about: matter('所议的事项', { refers: ['decisions', 'decisions/catalogue', 'normative-documents'] }),
  discussedOn: date('讨论日期'),
  head: person('行政首长', { secrecy: 'open' }),
  speakers: people('发言人员', { max: 60, secrecy: 'open', hint: '按发言先后；行政首长最后' }),
  discussion: longText('发言记录', { ...internal, max: 40_000, hint: '逐人如实记录' }),
  dissent: longText('不同意见', { ...internal, max: 10_000, hint: '如实载明何人、何种意见；没有的写“无”' }),
  result: choice('结论', results),
  resolution: longText('议定事项', { max: 10_000 }),
  departs: yesNo('行政首长拟作出的决定与多数人意见不一致'),
  departWhy: longText('在会上说明的理由', { ...internal, max: 4000, onlyIf: { field: 'departs', is: [true] } }),
  dropWhy: longText('撤下的理由', { max: 1000 }),
});
type V = View<typeof itemFile>;

const meetingOf = (v: V) => (v.file.meeting === undefined ? undefined : v.referred(v.file.meeting));
const about = (v: V) => (v.file.about === undefined ? undefined : v.referred(v.file.about));
const meetingStands = claim<V>('会议还没有签发纪要', meetingRule, (v) => {
  const state = meetingOf(v)?.state;
  if (state === undefined) return '请选择会议';
  return state === 'convened' || state === 'held' || '会议已经签发纪要或者取消，不能再登记议题';
});
/** 条例二十五: the meeting does not take up what was not reviewed or was found unlawful. */
const maybeDiscussed = claim<V>(
  '提请讨论的草案经过合法性审查',
  D713.art(25, 2),
  (v) => {
    const matterOf = about(v);
    if (matterOf?.module !== 'decisions' || matterOf.procedure !== 'decisions') return true;
    // A decision already in force comes before the meeting to be stopped or resumed.
    if (['executing', 'suspended', 'evaluating'].includes(matterOf.state)) return true;
    if (matterOf.state !== 'submittedForDeliberation') return '这一决策草案还没有提请审议，不得提交讨论';
    return textOf(matterOf, 'legality') !== 'unlawful' || '经审查不合法，不得提交讨论';
  },
  '请先办理合法性审查和提请审议',
);
/** 国办发〔2018〕37号: a normative document goes before the meeting after its review, when its drafter has asked for it. */
const documentReady = claim<V>(
  '规范性文件已经提请集体审议',
  GB37.art(),
  (v) => {
    const matterOf = about(v);
    if (matterOf?.module !== 'normative-documents' || matterOf.procedure !== 'normative-documents') return true;
    return matterOf.state === 'submitted' || '这件规范性文件还没有提请集体审议，未经合法性审核的不得提交';
  },
  '请由起草单位在审核通过以后提请集体审议',
);
/** 《条例》三: the government approves the catalogue after its review. */
const catalogueReady = claim<V>('决策目录已经审核', D713.art(3, 3), (v) => {
  const matterOf = about(v);
  if (matterOf?.module !== 'decisions' || matterOf.procedure !== 'catalogue') return true;
  return matterOf.state === 'legalChecked' || '这一年度目录还没有经司法行政部门审核，或者已经审定';
});
/** The agenda may be rearranged until the meeting is held; afterwards it is what was discussed, in that order. */
const notYetHeld = claim<V>('会议召开以前', meetingRule, (v) => {
  const state = meetingOf(v)?.state;
  return state === 'convened' || '会议已经召开，议题的次序不再调整';
});
const onMeetingDay = claim<V>('讨论在会议当天', D713.art(30), (v) => {
  const day = textOf(meetingOf(v), 'meetingOn');
  return v.file.discussedOn === day || `会议在${day}召开，讨论日期与会议不一致`;
});
const notBefore = claim<V>('不能提前登记', D713.art(30), (v) => v.on >= (v.file.discussedOn ?? '') || '会议还没有召开');
const headLast = claim<V>(
  '行政首长最后发表意见',
  D713.art(30, 2),
  (v) => {
    const speakers = v.file.speakers ?? [];
    if (speakers.length < 2) return '会议组成人员应当充分发表意见';
    return speakers.at(-1) === v.file.head || '行政首长应当最后发表意见';
  },
  '请按照实际的发言先后如实登记',
);
const dissentTold = claim<V>(
  '不同意见如实载明',
  D713.art(30, 3),
  (v) => (v.file.dissent ?? '').trim() !== '' || '请写明不同意见；没有的写“无”',
);
const departReasoned = claim<V>(
  '与多数人意见不一致的说明理由',
  D713.art(30, 2),
  (v) =>
    v.file.departs !== true ||
    written(v.file.departWhy, 6) ||
    '行政首长拟作出的决定与多数人意见不一致，应当在会上说明理由',
);
const recorded = claim<V>(
  '讨论情况如实记录',
  D713.art(30, 3),
  (v) => written(v.file.discussion, 6) || '请逐人如实记录发言',
);

export const item = procedure({
  module: 'decisions',
  id: 'item',
  version: 'd713',
  label: '会议议题',
  from: '2019-09-01',
  file: itemFile,
  title: (f) => f.heading ?? '待登记的议题',
  // Two items may change places only one after the other; that no number is left twice is asked when the agenda is issued and the meeting held.
  once: { of: ['meeting', 'heading'], says: '这次会议已经登记这一议题', per: meetingRule },
  settings,
  arises: [
    { from: 'decisions/meeting', by: 'meeting', how: '登记议题', while: ['convened', 'held'] },
    {
      from: 'decisions',
      by: 'about',
      how: '列为会议议题',
      while: ['submittedForDeliberation', 'executing', 'suspended'],
      copies: { heading: 'draftTitle', reporter: 'leadOffice' },
    },
    { from: 'decisions/catalogue', by: 'about', how: '列为会议议题', while: ['legalChecked'] },
    {
      from: 'normative-documents',
      by: 'about',
      how: '列为会议议题',
      while: ['submitted'],
      copies: { heading: 'documentTitle' },
    },
  ],
  // The head of the government signs the minutes on the strength of the items, and does nothing in them.
  actors: { clerk: shared.clerk, officeHead: shared.officeHead, mayor: shared.mayor },
  states: {
    listed: { label: '待讨论', phase: '收件' },
    resolved: { label: '已讨论', phase: '归档', final: true },
    dropped: { label: '撤下', phase: '归档', final: true },
  },
  acts: {
    list: { label: '登记议题', by: 'clerk', opens: true, to: 'listed', asks: ['meeting', 'order', 'heading', 'reporter', 'about?'], when: [meetingStands, maybeDiscussed, documentReady, catalogueReady], per: [D713.art(30), meetingRule] },
    reorder: { label: '调整次序', by: 'clerk', from: 'listed', asks: ['order'], when: [notYetHeld], per: meetingRule },
    resolve: { label: '登记讨论情况', by: 'clerk', from: 'listed', to: 'resolved', asks: ['discussedOn', 'head', 'speakers', 'discussion', 'dissent', 'result', 'resolution', 'departs', 'departWhy?'], when: [onMeetingDay, notBefore, maybeDiscussed, headLast, recorded, dissentTold, departReasoned], issues: 'record', per: D713.art(30) },
    drop: { label: '撤下议题', by: ['clerk', 'officeHead'], from: 'listed', to: 'dropped', asks: ['dropWhy'], per: meetingRule },
  },
  papers: {
    record: {
      label: '集体讨论记录',
      seal: 'handling',
      per: D713.art(30, 3),
      body: (v) => [
        facts(
          ['会议', textOf(meetingOf(v), 'meeting')],
          ['日期', v.file.discussedOn],
          ['议题', v.file.heading],
          ['汇报单位', v.officeName(v.file.reporter ?? '')],
        ),
        heading('发言（按先后，行政首长最后）'),
        para((v.file.speakers ?? []).map((id) => v.person(id)?.name ?? id).join('、') || '—'),
        para(v.file.discussion ?? ''),
        heading('不同意见'),
        para(v.file.dissent ?? '无'),
        heading('结论'),
        para(`${v.file.result ? results[v.file.result] : ''}。${v.file.resolution ?? ''}`),
        ...(v.file.departs
          ? [para(`行政首长拟作出的决定与多数人意见不一致，说明的理由：${v.file.departWhy ?? ''}`)]
          : []),
      ],
    },
  },
  indicators: {
    'items-discussed': {
      kind: 'count',
      label: '会议讨论议题',
      unit: '项',
      acts: ['resolve'],
      meaning: '本期常务会议、全体会议讨论并有结论的议题，撤下的不计',
    },
    'items-departing': {
      kind: 'count',
      label: '其中与多数人意见不一致',
      unit: '项',
      acts: ['resolve'],
      where: is('departs', true),
      meaning: '行政首长在会上说明理由的',
    },
  },
});
