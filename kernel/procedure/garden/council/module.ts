/** The garden council as a whole module: a meeting's desk, a rule made public before it is in force, and a way in from its page or without it. */
import type { ReferredMatter } from '../../engine/matter.ts';
import type { Sitting } from '../../language/desks.ts';
import type { Module, Online, SampleAct } from '../../language/module.ts';
import { remark, rule, sitting } from './procedure.ts';

/** The sitting that rules of stories and samples are put before. */
export const held: ReferredMatter = {
  id: '00000000-0000-4000-8000-000000000025',
  module: 'council',
  procedure: 'sitting',
  state: 'called',
  file: { heldOn: '2026-03-10' },
  openedOn: '2026-03-02',
};

export const councilDesk: Sitting = {
  kind: 'sitting',
  id: 'sitting',
  label: '评议会',
  help: '秘书排议程，主持人记下每部园规的评议结果。',
  meeting: 'council/sitting',
  day: 'heldOn',
  items: 'council',
  names: 'sitting',
  agenda: ['name', 'maker'],
  head: ['room'],
  outcome: ['outcome'],
  begins: { heardOn: 'heldOn' },
  order: { field: 'place', act: 'rank' },
};

export const remarkOnline: Online = {
  purpose: 'participate',
  procedure: 'remark',
  act: 'remark',
  as: 'neighbour',
  label: '对园规提意见',
  intro: ['看到园规有不妥的，都可以提。'],
  steps: [
    { title: '意见', fields: ['words'] },
    { title: '您是谁', fields: ['sender'] },
  ],
  from: {
    procedure: 'council',
    publication: 'text',
    fills: 'rule',
    offer: '提意见',
    while: ['adopted'],
    alone: true,
  },
};

const listed: readonly SampleAct[] = [
  { act: 'draft', on: '2026-03-02', by: 'secretary', stated: { name: '浇水规', maker: 'water' } },
  { act: 'list', on: '2026-03-03', by: 'secretary', stated: { sitting: held.id } },
  { act: 'rank', on: '2026-03-03', by: 'secretary', stated: { place: 1 } },
];

export const council: Module = {
  id: 'council',
  label: '园规评议',
  sections: ['17'],
  procedures: [sitting, rule, remark],
  registers: {
    council: { columns: [{ field: 'name' }, { field: 'maker' }], filters: [], search: ['name'] },
    sitting: { columns: [{ field: 'heldOn' }], filters: [], search: [] },
    remark: { columns: [{ field: 'rule' }], filters: [], search: [] },
  },
  roles: {
    secretary: { label: '评议会秘书', actors: ['secretary'] },
    chair: { label: '评议会主持人', actors: ['chair'] },
  },
  sentences: [],
  checks: [],
  online: [remarkOnline],
  desks: [councilDesk],
  samples: [
    {
      procedure: 'council/sitting',
      version: '2020',
      label: '开会、散会',
      acts: [
        { act: 'call', on: '2026-03-02', by: 'secretary', stated: { heldOn: '2026-03-10', room: '园林局二楼' } },
        { act: 'close', on: '2026-03-10', by: 'secretary', stated: { minutes: '评议园规两部' } },
      ],
    },
    {
      procedure: 'council',
      version: '2020',
      label: '通过、公布，后来废止',
      referred: [held],
      acts: [
        ...listed,
        {
          act: 'adopt',
          on: '2026-03-10',
          by: 'chair',
          stated: { heardOn: '2026-03-10', outcome: '早晚浇水', number: '园规〔2026〕1号', startsOn: '2026-05-01' },
        },
        { act: 'publish', on: '2026-03-11', by: 'secretary', stated: { publication: 'text', secrecyReviewed: true } },
        { act: 'repeal', on: '2026-06-01', by: 'chair', stated: { why: '已有新规' } },
      ],
    },
    {
      procedure: 'council',
      version: '2020',
      label: '没有通过',
      referred: [held],
      acts: [
        ...listed,
        {
          act: 'drop',
          on: '2026-03-10',
          by: 'chair',
          stated: { heardOn: '2026-03-10', outcome: '与园艺条例不一致，退回修改' },
        },
      ],
    },
    {
      procedure: 'council/remark',
      version: '2020',
      label: '提出、答复',
      acts: [
        {
          act: 'remark',
          on: '2026-03-12',
          by: 'neighbour',
          stated: { sender: [{ kind: 'citizen', name: '花满园' }], words: '雨天不必浇水' },
        },
        { act: 'answer', on: '2026-03-13', by: 'secretary', stated: { reply: '雨天不浇' } },
      ],
    },
  ],
};
