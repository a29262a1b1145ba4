/** 矛盾纠纷排查: one sweep is one 起, however many disputes it finds; what it finds are disputes of their own that name it. */
import { days } from '../../../kernel/calendar/index.ts';
import { local, unsure } from '../../../kernel/citation/index.ts';
import { facts, note, para } from '../../../kernel/document/blocks.ts';
import { choice, claim, date, fields, integer, longText, office, people, procedure, text, type View } from '../../../kernel/procedure/index.ts';
import { JXMD, PML } from '../../../law/index.ts';
import { on } from '../documents/words.ts';

export const sweepFile = fields({
  theme: text('排查主题', { hint: '如：春节前矛盾纠纷大排查' }),
  kind: choice('排查种类', { regular: '定期排查', special: '专项排查', key: '重点时段、重点人群排查' }),
  level: choice('组织层级', { county: '县级', township: '乡镇（街道）', village: '村（居）' }),
  area: text('排查范围'),
  startedOn: date('开始日期'),
  finishedOn: date('结束日期'),
  sweepers: people('排查人员'),
  joined: text('共同参与的力量', { hint: '人民调解员、网格员、法律明白人、法律顾问' }),
  jointOffice: office('联合排查单位', { involves: true }),
  households: integer('走访户数（单位数）'),
  found: integer('发现纠纷件数', { hint: '每件纠纷另行登记，并选择本次排查；这里只作核对' }),
  result: longText('排查情况', { secrecy: 'internal' }),
  reportedTo: text('报送单位'),
  cancelReason: longText('未开展的原因', { max: 2000 }),
});
type V = View<typeof sweepFile>;

const inOrder = claim<V>('结束不早于开始', JXMD.art(), (v) => {
  const { startedOn, finishedOn } = v.file;
  return startedOn === undefined || finishedOn === undefined || finishedOn >= startedOn || `结束日期${finishedOn}早于开始日期${startedOn}`;
});

const kinds = { regular: '定期排查', special: '专项排查', key: '重点时段、重点人群排查' } as const;

export const sweep = procedure({
  module: 'mediation',
  id: 'sweep',
  version: 'pml2010',
  label: '矛盾纠纷排查',
  from: '2011-01-01',
  file: sweepFile,
  number: { series: '排查字' },
  title: (f) => f.theme ?? '矛盾纠纷排查',

  actors: {
    centre:   { label: '县综治中心（矛调中心）人员', at: 'region', sees: 'region' },
    clerk:    { label: '调解委员会登记人员',         at: 'handling' },
    mediator: { label: '人民调解员',                 at: 'handling' },
  },
  states: {
    underway: { label: '排查中',   phase: '办理' },
    finished: { label: '已完成',   phase: '办结' },
    reported: { label: '已报送',   phase: '归档', final: true },
    cancelled: { label: '未开展',  phase: '归档', final: true },
  },
  acts: {
    start:  { label: '开始排查', by: ['centre', 'clerk', 'mediator'], opens: true, to: 'underway', dated: 'startedOn', asks: ['startedOn', 'theme', 'kind', 'level', 'area', 'sweepers?', 'joined?', 'jointOffice?'], per: [PML.art(21, 2), JXMD.art()] },
    finish: { label: '完成排查', by: ['centre', 'clerk', 'mediator'], from: 'underway', to: 'finished', dated: 'finishedOn', asks: ['finishedOn', 'found', 'result', 'households?'], when: [inOrder], issues: 'sweepRecord', per: JXMD.art() },
    report: { label: '报送结果', by: ['centre', 'clerk', 'mediator'], from: 'finished', to: 'reported', asks: ['reportedTo'], per: JXMD.art() },
    cancel: { label: '未开展',   by: ['centre', 'clerk', 'mediator'], from: 'underway', to: 'cancelled', asks: ['cancelReason'], per: local('本县排查制度') },
  },
  limits: {
    finish: { label: '完成排查', class: 'agency-duty', force: 'local', starts: 'start', ends: ['finish', 'cancel'], allow: { setting: 'sweepSpan' }, onLapse: 'shown', remind: 5, binds: 'office', per: local('本县排查制度') },
    report: { label: '报送结果', class: 'agency-duty', force: 'local', starts: 'finish', ends: 'report', allow: { setting: 'sweepReportSpan' }, onLapse: 'shown', remind: 2, binds: 'office', per: local('本县排查制度') },
  },
  papers: {
    sweepRecord: {
      label: '矛盾纠纷排查登记表',
      seal: 'handling',
      per: unsure(JXMD.art(), '条文待核'),
      body: (v) => [
        facts(
          ['排查主题', v.file.theme],
          ['排查种类', v.file.kind && kinds[v.file.kind]],
          ['排查范围', v.file.area],
          ['起止日期', `${on(v.file.startedOn)}至${on(v.file.finishedOn)}`],
          ['排查人员', (v.file.sweepers ?? []).map((id) => v.person(id)?.name ?? id).join('、')],
          ['共同参与的力量', v.file.joined],
          ['走访户数（单位数）', v.file.households === undefined ? undefined : String(v.file.households)],
          ['发现纠纷', `${v.file.found ?? 0}件`],
        ),
        para(v.file.result ?? ''),
        note('每件纠纷另行登记、调解和统计，排查按起计，不与纠纷件数相加。'),
      ],
    },
  },
  indicators: {
    sweeps: { kind: 'count', section: '16', label: '矛盾纠纷排查', unit: '起', acts: ['finish'], meaning: '本期完成的排查活动，每次一起；未开展的不计' },
  },
  settings: {
    sweepSpan:       { label: '一次排查的期限', value: days(30), mark: 'local', note: '由县综治中心规定' },
    sweepReportSpan: { label: '排查结果报送',   value: days(5),  mark: 'local', note: '由县综治中心规定' },
  },
});
