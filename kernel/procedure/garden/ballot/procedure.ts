/** The garden ballot (园地抽签): an invented module in which plots, and gardeners for each of them, are drawn at random from registers before witnesses. */

import { para } from '../../../document/blocks.ts';
import { readDrawn, wasDrawn } from '../../../draw/index.ts';
import { is, not } from '../../../predicate/index.ts';
import * as f from '../../language/fields.ts';
import { procedure } from '../../language/index.ts';
import type { View } from '../../language/view.ts';
import { gardenLaw } from '../procedure.ts';

const art = gardenLaw.art;
const kinds = { small: '小型', large: '大型' };

const plotFile = f.fields({
  place: f.text('园地位置'),
  kind: f.choice('园地类别', kinds),
  class: f.choice('信用等级', { a: '甲', b: '乙', c: '丙', d: '免检' }),
  fenced: f.yesNo('是否封闭'),
});

/** The register of plots (园地名录). */
export const plotRegister = procedure({
  module: 'ballot',
  id: 'plot',
  version: '2020',
  label: '园地名录',
  from: '2021-01-01',
  file: plotFile,
  actors: { registrar: { label: '名录管理人员', at: 'region', sees: 'region' } },
  states: { kept: { label: '在册' }, struck: { label: '除名', final: true } },
  acts: {
    enter: {
      label: '列入名录',
      by: 'registrar',
      opens: true,
      to: 'kept',
      asks: ['place', 'kind', 'class?', 'fenced?'],
      per: art(31),
    },
    strike: { label: '除名', by: 'registrar', from: 'kept', to: 'struck', per: art(31, 2) },
  },
  title: (values) => values.place ?? '',
});

const gardenerFile = f.fields({ who: f.person('园丁') });

/** The register of gardeners (园丁名录). */
export const gardenerRegister = procedure({
  module: 'ballot',
  id: 'gardener',
  version: '2020',
  label: '园丁名录',
  from: '2021-01-01',
  file: gardenerFile,
  actors: { registrar: { label: '名录管理人员', at: 'region', sees: 'region' } },
  states: { available: { label: '可以抽取' }, away: { label: '暂停抽取' } },
  acts: {
    enter: { label: '列入名录', by: 'registrar', opens: true, to: 'available', asks: ['who'], per: art(32) },
    pause: { label: '暂停', by: 'registrar', from: 'available', to: 'away', per: art(32, 2) },
    resume:{ label: '恢复', by: 'registrar', from: 'away', to: 'available', per: art(32, 2) },
  },
  title: (values) => `园丁${values.who ?? ''}`,
});

const avoidFile = f.fields({ plot: f.matter('园地', { refers: 'ballot/plot' }), who: f.person('应当回避的人员') });

/** The register of recusals (回避登记). */
export const avoidRegister = procedure({
  module: 'ballot',
  id: 'avoid',
  version: '2020',
  label: '回避登记',
  from: '2021-01-01',
  file: avoidFile,
  actors: { registrar: { label: '名录管理人员', at: 'region', sees: 'region' } },
  states: { standing: { label: '有效' }, ended: { label: '解除', final: true } },
  acts: {
    enter: { label: '登记回避', by: 'registrar', opens: true, to: 'standing', asks: ['plot', 'who'], per: art(10) },
    end: { label: '解除回避', by: 'registrar', from: 'standing', to: 'ended', per: art(10, 2) },
  },
  title: (values) => `回避${values.who ?? ''}`,
});

const ballotFile = f.fields({
  kind: f.choice('抽取的园地类别', kinds),
  count: f.integer('抽取数量', { min: 1 }),
  joining: f.offices('参加的单位', { involves: true }),
  perOffice: f.integer('每个参加单位每处派出的人数', { min: 1 }),
  announced: f.text('将使用的公共随机数'),
  announcedOn: f.date('公共随机数产生日期'),
  number: f.text('公共随机数'),
  commitment: f.text('承诺值'),
  secret: f.text('秘密值'),
  left: f.matter('不列入的园地', { refers: 'ballot/plot' }),
  leftWhy: f.longText('不列入的理由'),
  apart: f.matter('园地', { refers: 'ballot/plot' }),
  apartFrom: f.person('应当回避的人员'),
  voidWhy: f.longText('作废的理由'),
  pool: f.files('名录快照', { secrecy: 'open' }),
  result: f.files('抽取结果', { secrecy: 'open' }),
  drawn: f.longText('抽取名单', { max: 2_000_000 }),
});
type Ballot = View<typeof ballotFile>;

export const ballot = procedure({
  module: 'ballot',
  id: 'ballot',
  version: '2020',
  label: '园地抽签',
  from: '2021-01-01',
  file: ballotFile,
  actors: {
    organiser: { label: '组织人员' },
    witness: { label: '见证人', at: 'region', sees: 'region' },
    observer: { label: '观察员' },
  },
  states: {
    prepared: { label: '准备' },
    frozen: { label: '名录已冻结' },
    drawn: { label: '已抽取', final: true },
  },
  acts: {
    prepare: {
      label: '准备抽签',
      by: 'organiser',
      opens: true,
      to: 'prepared',
      asks: ['kind?', 'count', 'joining?', 'perOffice?', 'announced', 'announcedOn'],
      per: art(33),
    },
    leaveOut: { label: '不列入', by: 'organiser', from: 'prepared', asks: ['left', 'leftWhy'], per: art(33, 2) },
    keepApart: { label: '登记回避', by: 'organiser', from: 'prepared', asks: ['apart', 'apartFrom'], per: art(10) },
    commit: { label: '提交承诺值', by: 'witness', from: 'prepared', asks: ['commitment'], per: art(34) },
    freeze: {
      label: '冻结名录',
      by: 'organiser',
      from: 'prepared',
      to: 'frozen',
      asks: ['announcedOn?'],
      per: art(34, 2),
    },
    reveal: { label: '揭示秘密值', by: 'witness', from: 'frozen', asks: ['secret'], per: art(35) },
    draw: {
      label: '抽取',
      by: 'organiser',
      from: 'frozen',
      to: 'drawn',
      asks: ['number'],
      issues: 'list',
      per: art(35, 2),
    },
    annul: {
      label: '宣布作废',
      by: 'organiser',
      from: ['frozen', 'drawn'],
      to: 'prepared',
      asks: ['voidWhy'],
      later: true,
      per: art(36),
    },
    announce: { label: '公布结果', by: 'organiser', from: 'drawn', later: true, per: art(37) },
  },
  draws: {
    plots: {
      label: '园地抽签',
      pools: {
        plots: {
          label: '园地',
          pick: 'count',
          of: 'ballot/plot',
          states: ['kept'],
          same: { kind: 'kind' },
          where: not(is('fenced', true)),
          weight: { by: 'class', cases: { a: 1, b: 2, c: { setting: 'weightOfC' }, d: 0 } },
          excludes: { act: 'leaveOut', member: 'left', why: 'leftWhy' },
          capped: {
            of: 'ballot/visit',
            by: 'plot',
            acts: ['visit'],
            back: 'year',
            most: { setting: 'most' },
            why: '本年度察看次数已满',
          },
        },
        gardeners: {
          label: '园丁',
          pick: { each: 'plots', count: 2 },
          of: 'ballot/gardener',
          states: ['available'],
          person: 'who',
        },
        helpers: {
          label: '参加单位的园丁',
          pick: { each: 'plots', count: 'perOffice' },
          of: 'ballot/gardener',
          states: ['available'],
          person: 'who',
          apart: 'joining',
        },
        observers: { label: '观察员', pick: { each: 'plots', count: 1 }, actor: 'observer' },
      },
      commits: { act: 'commit', field: 'commitment' },
      fixes: 'freeze',
      pool: 'pool',
      reveals: { act: 'reveal', field: 'secret' },
      beacon: { value: 'number', announced: 'announced', on: 'announcedOn' },
      draws: 'draw',
      result: 'result',
      drawn: 'drawn',
      voids: 'annul',
      witnesses: 2,
      publication: 'result',
      recusals: [
        { of: 'ballot/avoid', states: ['standing'], subject: 'plot', person: 'who' },
        { act: 'keepApart', subject: 'apart', person: 'apartFrom' },
      ],
      per: art(34),
    },
  },
  papers: {
    list: {
      label: '抽签结果',
      seal: 'handling',
      body: (v: Ballot) =>
        (readDrawn(v.file.drawn)?.plots ?? []).map((m) =>
          para(`${m.label}：${m.with?.gardeners?.map((g) => g.label).join('、')}`),
        ),
      per: art(35),
    },
  },
  publication: {
    result: {
      label: '抽签结果',
      after: 'draw',
      by: 'organiser',
      within: { count: 7, unit: 'workingDay' },
      title: () => '园地抽签结果',
      body: (v: Ballot) => (readDrawn(v.file.drawn)?.plots ?? []).map((m) => para(m.label)),
      subject: '抽签',
      per: art(37),
    },
  },
  settings: {
    weightOfC: { label: '丙等的权重', value: 4, mark: 'local', note: '由县确定' },
    most: { label: '每年察看次数上限', value: 1, mark: 'local', note: '由县确定' },
  },
  title: (values) => `抽取${values.count ?? ''}处园地`,
});

const visitFile = f.fields({
  ballot: f.matter('抽签', { refers: 'ballot' }),
  plot: f.matter('园地', { refers: 'ballot/plot' }),
  gardeners: f.people('园丁', { min: 2 }),
});

/** A visit (察看) to a plot that came out of a ballot, by the gardeners drawn for it. */
export const plotVisit = procedure({
  module: 'ballot',
  id: 'visit',
  version: '2020',
  label: '察看',
  from: '2021-01-01',
  file: visitFile,
  actors: { organiser: { label: '组织人员' } },
  states: { open: { label: '待察看' }, done: { label: '办结', final: true } },
  acts: {
    begin: {
      label: '安排察看',
      by: 'organiser',
      opens: true,
      to: 'open',
      asks: ['ballot?', 'plot', 'gardeners'],
      when: [
        wasDrawn(
          { draw: 'ballot', subject: 'plot', officers: 'gardeners', pool: 'plots', officerPool: 'gardeners' },
          art(38),
        ),
      ],
      per: art(38),
    },
    visit: { label: '察看', by: 'organiser', from: 'open', to: 'done', per: art(38) },
  },
  title: (values) => `察看${values.plot ?? ''}`,
});
