/** 县政府会议: an executive or plenary meeting with its agenda, attendance and minutes, which are locked once signed. */
import { chineseDate } from '../../../kernel/calendar/index.ts';
import { facts, heading, list, note, para, to } from '../../../kernel/document/blocks.ts';
import { is } from '../../../kernel/predicate/index.ts';
import {
  choice,
  claim,
  date,
  fields,
  integer,
  longText,
  people,
  procedure,
  text,
  type View,
} from '../../../kernel/procedure/index.ts';
import { D713 } from '../../../law/index.ts';
import { actors as shared } from '../actors.ts';
import { results } from '../item/procedure.ts';
import { meetingRule, textOf, written } from '../rules.ts';
import { settings } from '../settings.ts';

const internal = { secrecy: 'internal' } as const;
export const kinds = { executive: '县政府常务会议', plenary: '县政府全体会议' } as const;

export const meetingFile = fields({
  meeting: text('会议名称', { hint: '如“第十七届县政府第31次常务会议”' }),
  meetingKind: choice('会议种类', kinds),
  meetingOn: date('会议日期'),
  place: text('地点'),
  members: integer('会议组成人员数', { min: 1, max: 200 }),
  sentOn: date('材料送达日期'),
  attended: integer('到会组成人员数', { max: 200 }),
  attendees: people('出席人员', { max: 200, secrecy: 'open' }),
  absent: longText('缺席人员和原因', { ...internal, max: 1000, hint: '没有缺席的写“无”' }),
  observers: longText('列席单位和人员', { max: 2000, hint: '包括列席的政府法律顾问' }),
  summary: longText('会议纪要', { ...internal, max: 40_000 }),
  newDay: date('改期到'),
  cancelWhy: longText('取消的原因', { max: 1000 }),
});
type V = View<typeof meetingFile>;

const future = claim<V>(
  '会议日期在今天或者以后',
  meetingRule,
  (v) => (v.file.newDay ?? v.file.meetingOn ?? '') >= v.on || '会议日期早于今天',
);
const dayOf = (v: V): string => v.file.meetingOn ?? '';
const sentInTime = claim<V>('材料会前送达', meetingRule, (v) => {
  const wanted = Number(v.setting('papersSpan'));
  return (
    v.file.sentOn === undefined ||
    v.calendar.addWorkingDays(v.file.sentOn, wanted) <= dayOf(v) ||
    `材料于${v.file.sentOn}送达，距会议不足${wanted}个工作日`
  );
});
const onTheDay = claim<V>(
  '在会议当天或者以后登记',
  D713.art(30),
  (v) => v.on >= dayOf(v) || `会议定于${chineseDate(dayOf(v))}召开，不能提前登记`,
);
const quorate = claim<V>('到会人数', meetingRule, (v) => {
  const share = Number(v.setting('quorum'));
  const [here, all] = [v.file.attended ?? 0, v.file.members ?? 0];
  if (here > all) return `到会${here}人，多于组成人员${all}人`;
  return here * 100 > all * share || `到会${here}人，没有超过组成人员${all}人的${share}%`;
});
/** 条例三十: no item is left without its record when the minutes are signed. */
const allResolved = claim<V>('每一议题都有结论', D713.art(30, 3), (v) => {
  const left = v.found('open');
  return left.length === 0 || `${left.map((i) => textOf(i, 'heading')).join('、')}还没有登记讨论情况，也没有撤下`;
});
const standing = (v: V) => v.found('items').filter((i) => i.state !== 'dropped');
const inOrder = (v: V) =>
  standing(v).sort((a, b) => Number(a.file.order ?? 0) - Number(b.file.order ?? 0));
/** One item after the other: two of the same number would be taken up in an order that nobody has settled. */
const orderedOnce = claim<V>(
  '议题序号不重复',
  meetingRule,
  (v) => {
    const orders = standing(v).map((i) => Number(i.file.order ?? 0));
    const twice = [...new Set(orders.filter((n, at) => orders.indexOf(n) !== at))].sort((a, b) => a - b);
    return twice.length === 0 || `有几项议题同为第${twice.join('、')}项`;
  },
  '请调整议题的次序',
);
const hasAgenda = claim<V>('有待讨论的议题', meetingRule, (v) => standing(v).length > 0 || '会议还没有登记议题，没有议程可以印发');
const hasItems = claim<V>('有讨论的议题', D713.art(30), (v) => v.found('items').length > 0 || '会议没有登记议题');

export const meeting = procedure({
  module: 'decisions',
  id: 'meeting',
  version: 'd713',
  label: '县政府会议',
  from: '2019-09-01',
  file: meetingFile,
  title: (f) => f.meeting ?? '待召开的会议',
  once: { of: ['meeting'], says: '这次会议已经登记', per: meetingRule },
  settings,
  lookups: {
    items: { label: '本次会议的议题', of: 'decisions/item', same: { '@self': 'meeting' } },
    open: { label: '没有结论的议题', of: 'decisions/item', same: { '@self': 'meeting' }, states: ['listed'] },
  },
  actors: { clerk: { ...shared.clerk }, officeHead: shared.officeHead, mayor: shared.mayor },
  states: {
    convened: { label: '已通知', phase: '收件' },
    held: { label: '已召开，待签发纪要', phase: '决定' },
    signed: { label: '纪要已签发', phase: '归档', final: true },
    cancelled: { label: '已取消', phase: '归档', final: true },
  },
  acts: {
    convene: { label: '通知召开会议', by: 'clerk', opens: true, to: 'convened', asks: ['meeting', 'meetingKind', 'meetingOn', 'place', 'members', 'sentOn?'], when: [future], warns: [sentInTime], issues: 'notice', per: [D713.art(30), meetingRule] },
    putOff: { label: '改期', by: 'clerk', from: 'convened', asks: ['newDay', 'meetingOn'], when: [future, claim<V>('改定的日期一致', meetingRule, (v) => v.file.newDay === v.file.meetingOn || '两处填写的日期不一致')], per: meetingRule },
    issueAgenda: { label: '印发会议议程', by: 'clerk', from: 'convened', when: [hasAgenda, orderedOnce], issues: 'agenda', per: meetingRule },
    hold: { label: '登记召开', by: 'clerk', from: 'convened', to: 'held', asks: ['attended', 'attendees', 'absent', 'observers?'], when: [onTheDay, quorate, hasItems, orderedOnce], per: D713.art(30) },
    sign: { label: '签发会议纪要', by: 'clerk', from: 'held', to: 'signed', asks: ['summary'], when: [allResolved, claim<V>('纪要有内容', D713.art(30, 3), (v) => written(v.file.summary, 10) || '请写明会议纪要')], approval: { by: ['officeHead', 'mayor'], mode: 'each', per: meetingRule }, issues: 'minutes', times: 1, per: D713.art(30, 3) },
    cancel: { label: '取消会议', by: 'clerk', from: 'convened', to: 'cancelled', asks: ['cancelWhy'], per: meetingRule },
  },
  limits: {
    minutes: { label: '签发会议纪要', class: 'agency-duty', force: 'internal', starts: 'hold', startsOn: 'meetingOn', ends: 'sign', allow: { setting: 'minutesSpan' }, onLapse: 'shown', remind: 1, binds: 'office', per: meetingRule },
  },
  papers: {
    notice: {
      label: '会议通知',
      series: '会通字',
      seal: 'handling',
      per: meetingRule,
      body: (v) => [
        to('县政府组成人员、有关单位'),
        para(
          `${v.file.meeting ?? ''}定于${v.file.meetingOn ? chineseDate(v.file.meetingOn) : ''}在${v.file.place ?? ''}召开，请准时出席。议题和材料另行送达。`,
        ),
        note('会议材料请按保密要求保管。'),
      ],
    },
    agenda: {
      label: '会议议程',
      seal: 'handling',
      per: meetingRule,
      body: (v) => [
        to('县政府组成人员、有关单位'),
        facts(
          ['会议', v.file.meeting],
          ['时间', v.file.meetingOn && chineseDate(v.file.meetingOn)],
          ['地点', v.file.place],
          ['应到组成人员', `${v.file.members ?? 0}人`],
        ),
        heading('议题'),
        list(
          ...inOrder(v).map(
            (i) => `${textOf(i, 'heading')}（汇报单位：${v.officeName(textOf(i, 'reporter')) || '—'}）`,
          ),
        ),
        note('次序有调整的，以会前最后印发的议程为准。会议材料请按保密要求保管。'),
      ],
    },
    minutes: {
      label: '会议纪要',
      series: '会纪字',
      seal: 'authority',
      per: D713.art(30, 3),
      body: (v) => {
        const items = [...v.found('items')]
          .filter((i) => i.state === 'resolved')
          .sort((a, b) => Number(a.file.order ?? 0) - Number(b.file.order ?? 0));
        return [
          para(
            `${v.file.meetingOn ? chineseDate(v.file.meetingOn) : ''}，${v.file.meeting ?? ''}在${v.file.place ?? ''}召开。应到组成人员${v.file.members ?? 0}人，实到${v.file.attended ?? 0}人。`,
          ),
          facts(
            ['出席', (v.file.attendees ?? []).map((id) => v.person(id)?.name ?? id).join('、')],
            ['缺席', v.file.absent],
            ['列席', v.file.observers],
          ),
          heading('议定事项'),
          ...(items.length > 0
            ? [
                list(
                  ...items.map(
                    (i) => `${textOf(i, 'heading')}：${results[textOf(i, 'result') as keyof typeof results] ?? ''}。${textOf(i, 'resolution')}`,
                  ),
                ),
              ]
            : [para('没有讨论议题。')]),
          heading('不同意见'),
          list(...(items.length > 0 ? items.map((i) => `${textOf(i, 'heading')}：${textOf(i, 'dissent')}`) : ['无'])),
          para(v.file.summary ?? ''),
          note('本纪要签发后锁定；讨论记录随决策过程材料永久保存。'),
        ];
      },
    },
  },
  indicators: {
    meetings: {
      kind: 'count',
      label: '县政府会议',
      unit: '场次',
      acts: ['hold'],
      meaning: '本期召开的常务会议和全体会议，取消的不计',
    },
    'executive-meetings': {
      kind: 'count',
      label: '其中常务会议',
      unit: '场次',
      acts: ['hold'],
      where: is('meetingKind', 'executive'),
      meaning: '本期召开的常务会议',
    },
  },
});
