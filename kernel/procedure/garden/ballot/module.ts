/** The garden ballot as a whole module, with samples that reach every step of a draw. */
import { commitmentOf } from '../../../draw/index.ts';
import type { Json } from '../../../record/canonical.ts';
import type { PersonFacts } from '../../engine/matter.ts';
import type { Module } from '../../language/module.ts';
import { avoidRegister, ballot, gardenerRegister, plotRegister, plotVisit } from './procedure.ts';

/** Secrets of the two witnesses of stories and samples. */
export const secrets = ['5a'.repeat(32), 'c3'.repeat(32)] as const;
const stated = (value: Readonly<Record<string, Json>>) => ({ stated: value });

const witness = (id: string, name: string, office: string): PersonFacts => ({
  id,
  name,
  office,
  capacities: ['ballot.witness'],
  certificates: [],
});

export const ballotModule: Module = {
  id: 'ballot',
  label: '园地抽签',
  sections: ['17'],
  procedures: [plotRegister, gardenerRegister, avoidRegister, ballot, plotVisit],
  registers: {
    plot: { columns: [{ field: 'place' }, { field: 'class' }], filters: ['kind'], search: ['place'] },
    gardener: { columns: [{ field: 'who' }], filters: [], search: [] },
    avoid: { columns: [{ field: 'plot' }, { field: 'who' }], filters: [], search: [] },
    ballot: { columns: [{ field: 'count' }], filters: [], search: [] },
    visit: { columns: [{ field: 'plot' }], filters: [], search: [] },
  },
  roles: {
    registrar: { label: '名录管理人员', actors: ['registrar'] },
    organiser: { label: '组织人员', actors: ['organiser'] },
    observer: { label: '观察员', actors: ['observer'] },
    witness: { label: '见证人', actors: ['witness'] },
  },
  sentences: [],
  checks: [],
  online: [],
  samples: [
    {
      procedure: 'ballot/plot',
      version: '2020',
      label: '列入以后除名',
      acts: [
        {
          act: 'enter',
          on: '2026-01-05',
          by: 'registrar',
          ...stated({ place: '东园', kind: 'small', class: 'a', fenced: false }),
        },
        { act: 'strike', on: '2026-06-01', by: 'registrar' },
      ],
    },
    {
      procedure: 'ballot/gardener',
      version: '2020',
      label: '列入以后暂停',
      acts: [
        { act: 'enter', on: '2026-01-05', by: 'registrar', ...stated({ who: 'registrar' }) },
        { act: 'pause', on: '2026-06-01', by: 'registrar' },
        { act: 'resume', on: '2026-07-01', by: 'registrar' },
      ],
    },
    {
      procedure: 'ballot/avoid',
      version: '2020',
      label: '登记以后解除',
      acts: [
        { act: 'enter', on: '2026-01-05', by: 'registrar', ...stated({ plot: 'plot-1', who: 'registrar' }) },
        { act: 'end', on: '2026-06-01', by: 'registrar' },
      ],
    },
    {
      procedure: 'ballot',
      version: '2020',
      label: '一名见证人不肯揭示，作废以后重新抽取',
      people: [witness('wei', '韦见证', 'water'), witness('yin', '尹见证', 'forest')],
      pools: {
        plots: {
          plots: [
            { id: 'plot-1', label: '东园', case: 'a', recused: ['gardener-3'] },
            { id: 'plot-2', label: '西园', case: 'c' },
            { id: 'plot-3', label: '南园', case: 'b' },
            { id: 'plot-4', label: '北园', case: 'd' },
            { id: 'plot-5', label: '中园', case: 'b', capped: true },
          ],
          gardeners: ['1', '2', '3', '4'].map((n) => ({
            id: `entry-${n}`,
            label: `园丁${n}`,
            person: `gardener-${n}`,
          })),
          helpers: ['5', '6', '7'].map((n) => ({
            id: `entry-${n}`,
            label: `园丁${n}`,
            person: `gardener-${n}`,
            authority: n === '7' ? 'forest' : 'water',
          })),
        },
      },
      acts: [
        {
          act: 'prepare',
          on: '2026-03-02',
          by: 'organiser',
          ...stated({
            kind: 'small',
            count: 1,
            joining: ['water', 'forest'],
            perOffice: 1,
            announced: '2026年3月5日开奖的福利彩票双色球号码',
            announcedOn: '2026-03-05',
          }),
        },
        { act: 'leaveOut', on: '2026-03-02', by: 'organiser', ...stated({ left: 'plot-3', leftWhy: '正在翻修' }) },
        { act: 'keepApart', on: '2026-03-02', by: 'organiser', ...stated({ apart: 'plot-2', apartFrom: 'organiser' }) },
        { act: 'commit', on: '2026-03-02', by: 'wei', ...stated({ commitment: commitmentOf('00'.repeat(32)) }) },
        { act: 'commit', on: '2026-03-02', by: 'yin', ...stated({ commitment: commitmentOf('11'.repeat(32)) }) },
        { act: 'freeze', on: '2026-03-02', by: 'organiser' },
        { act: 'reveal', on: '2026-03-05', by: 'wei', ...stated({ secret: '00'.repeat(32) }) },
        { act: 'annul', on: '2026-03-06', by: 'organiser', ...stated({ voidWhy: '见证人遗失秘密值' }) },
        { act: 'commit', on: '2026-03-06', by: 'wei', ...stated({ commitment: commitmentOf(secrets[0]) }) },
        { act: 'commit', on: '2026-03-06', by: 'yin', ...stated({ commitment: commitmentOf(secrets[1]) }) },
        { act: 'freeze', on: '2026-03-06', by: 'organiser', ...stated({ announcedOn: '2026-03-08' }) },
        { act: 'reveal', on: '2026-03-09', by: 'yin', ...stated({ secret: secrets[1] }) },
        { act: 'reveal', on: '2026-03-09', by: 'wei', ...stated({ secret: secrets[0] }) },
        { act: 'draw', on: '2026-03-09', by: 'organiser', ...stated({ number: '03 08 14 21 27 30 + 09' }) },
        { act: 'announce', on: '2026-03-10', by: 'organiser' },
      ],
    },
    {
      procedure: 'ballot/visit',
      version: '2020',
      label: '不经抽签的察看',
      acts: [
        {
          act: 'begin',
          on: '2026-03-02',
          by: 'organiser',
          ...stated({ plot: 'plot-1', gardeners: ['organiser', 'organiser2'] }),
        },
        { act: 'visit', on: '2026-03-03', by: 'organiser' },
      ],
    },
  ],
};
