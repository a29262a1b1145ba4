/** The garden council (园规评议), invented: a rule is put before a sitting, adopted in the name of whoever makes it, public before it is in force, and anyone may remark on it. */
import { workingDays } from '../../../calendar/index.ts';
import { facts, para } from '../../../document/blocks.ts';
import * as f from '../../language/fields.ts';
import { procedure } from '../../language/index.ts';
import type { View } from '../../language/view.ts';
import { gardenLaw } from '../procedure.ts';

const art = gardenLaw.art;

/** The sitting (评议会): a day, a room, and what was said that belongs to no item. */
export const sitting = procedure({
  module: 'council', id: 'sitting', version: '2020', label: '评议会', from: '2021-01-01',
  file: f.fields({
    heldOn: f.date('开会日期'),
    room: f.text('地点'),
    minutes: f.longText('会议记录', { secrecy: 'internal' }),
  }),
  actors: { secretary: { label: '秘书' } },
  states: {
    called: { label: '已通知' },
    closed: { label: '已散会', final: true },
  },
  acts: {
    call:  { label: '通知开会', by: 'secretary', opens: true, to: 'called', asks: ['heldOn', 'room?'], per: art(25) },
    close: { label: '散会', by: 'secretary', from: 'called', to: 'closed', asks: ['minutes'], per: art(25, 2) },
  },
  title: (values) => `${values.heldOn ?? ''}评议会`,
});

const ruleFile = f.fields({
  name: f.text('园规名称'),
  maker: f.office('制定单位'),
  sitting: f.matter('评议会', { refers: 'council/sitting' }),
  place: f.integer('议程次序', { min: 1 }),
  heardOn: f.date('评议日期'),
  outcome: f.longText('评议结果'),
  number: f.text('园规编号'),
  startsOn: f.date('施行日期'),
  why: f.longText('废止的理由'),
});
type Rule = View<typeof ruleFile>;

/** The rule (园规), the item of a sitting. */
export const rule = procedure({
  module: 'council', id: 'council', version: '2020', label: '园规', from: '2021-01-01', file: ruleFile,
  actors: {
    secretary: { label: '秘书' },
    chair:     { label: '主持人', at: 'authority' },
  },
  states: {
    drafted:  { label: '起草' },
    listed:   { label: '待评议' },
    adopted:  { label: '已通过', final: true },
    dropped:  { label: '未通过', final: true },
    repealed: { label: '已废止', final: true },
  },
  acts: {
    draft:  { label: '起草', by: 'secretary', opens: true, to: 'drafted', asks: ['name', 'maker?'], per: art(26) },
    list:   { label: '列入议程', by: 'secretary', from: 'drafted', to: 'listed', asks: ['sitting'], per: art(26, 2) },
    rank:   { label: '排次序', by: 'secretary', from: 'listed', asks: ['place'], per: art(26, 2) },
    adopt:  { label: '通过', by: 'chair', from: 'listed', to: 'adopted', dated: 'heardOn', asks: ['heardOn', 'outcome', 'number', 'startsOn'], per: art(27) },
    drop:   { label: '不予通过', by: 'chair', from: 'listed', to: 'dropped', dated: 'heardOn', asks: ['heardOn', 'outcome'], per: art(27, 2) },
    repeal: { label: '废止', by: 'chair', from: 'adopted', to: 'repealed', asks: ['why'], later: true, times: 1, per: art(28) },
  },
  publication: {
    text: {
      label: '园规全文', after: 'adopt', by: 'secretary', within: workingDays(5), subject: '园规',
      title: (v: Rule) => v.file.name ?? '',
      body: (v: Rule) => [facts(['编号', v.file.number], ['施行日期', v.file.startsOn]), para(v.file.outcome ?? '')],
      numbered: 'number', signedBy: 'maker',
      begins: { on: 'startsOn', before: '尚未施行', while: ['adopted'] },
      validity: { repealed: '已废止' },
      per: art(27, 3),
    },
  },
  indicators: {
    rules: { label: '园规', kind: 'count', unit: '件', acts: ['adopt'], meaning: '评议通过的园规，一部一件' },
  },
  title: (values) => `${values.name ?? ''}`,
});

/** A remark (意见) of anyone, on a rule that is read or on the garden as such. */
export const remark = procedure({
  module: 'council', id: 'remark', version: '2020', label: '园规意见', from: '2021-01-01',
  file: f.fields({
    rule: f.matter('有关的园规', { refers: 'council' }),
    sender: f.parties('提出人'),
    words: f.longText('意见', { secrecy: 'internal' }),
    reply: f.longText('答复', { secrecy: 'internal' }),
  }),
  actors: {
    neighbour: { label: '提出人', party: true },
    secretary: { label: '秘书' },
  },
  states: {
    received: { label: '收到' },
    answered: { label: '已答复', final: true },
  },
  acts: {
    remark: { label: '提出意见', by: ['neighbour', 'secretary'], opens: true, to: 'received', asks: ['rule?', 'sender', 'words'], tells: '意见已经收到', per: art(29) },
    answer: { label: '答复', by: 'secretary', from: 'received', to: 'answered', asks: ['reply'], tells: '意见已经答复', per: art(29, 2) },
  },
  title: () => '园规意见',
});
