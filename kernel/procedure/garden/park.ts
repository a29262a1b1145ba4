/** Park patrols (公园巡查): an invented second module, with a register that confers badges and patrols that look up each other, so that what ties matters together can be tried out. */
import { years } from '../../calendar/index.ts';
import { para } from '../../document/blocks.ts';
import { is } from '../../predicate/index.ts';
import type { ReferredMatter } from '../engine/matter.ts';
import * as f from '../language/fields.ts';
import { claim, procedure } from '../language/index.ts';
import type { Module } from '../language/module.ts';
import type { View } from '../language/view.ts';
import { gardenLaw } from './procedure.ts';

const art = gardenLaw.art;

const badgeFile = f.fields({
  holder: f.person('持证人'),
  number: f.text('证号'),
  validFrom: f.date('有效期自'),
  validUntil: f.date('有效期至'),
  body: f.office('申领单位'),
  areas: f.offices('巡查片区'),
  why: f.longText('理由'),
});

/** The register of patrol badges (巡查证): each matter is one person's badge. */
export const badgeRegister = procedure({
  module: 'park',
  id: 'badge',
  version: '2020',
  label: '巡查证',
  from: '2021-01-01',
  file: badgeFile,
  actors: { registrar: { label: '发证人员', at: 'region', sees: 'region' } },
  states: {
    active: { label: '有效' },
    suspended: { label: '暂扣' },
    revoked: { label: '吊销', final: true },
  },
  acts: {
    issue: {
      label: '发证',
      by: 'registrar',
      opens: true,
      to: 'active',
      asks: ['holder', 'number', 'validFrom', 'validUntil', 'body?', 'areas?'],
      per: art(31),
    },
    renew: { label: '换证', by: 'registrar', from: 'active', asks: ['validFrom?', 'validUntil'], per: art(31, 2) },
    suspend: { label: '暂扣', by: 'registrar', from: 'active', to: 'suspended', asks: ['why'], per: art(32) },
    reinstate: { label: '发还', by: 'registrar', from: 'suspended', to: 'active', per: art(32, 2) },
    revoke: {
      label: '吊销',
      by: 'registrar',
      from: ['active', 'suspended'],
      to: 'revoked',
      asks: ['why'],
      per: art(33),
    },
  },
  confers: {
    certificate: '巡查证',
    holder: 'holder',
    number: 'number',
    from: 'validFrom',
    until: 'validUntil',
    body: 'body',
    areas: 'areas',
    while: ['active'],
    per: art(31),
  },
  indicators: {
    badges: { label: '巡查证', kind: 'count', unit: '件', acts: ['issue'], meaning: '发出的巡查证，一人一件' },
  },
  title: (values) => `巡查证${values.number ?? ''}`,
});

const patrolFile = f.fields({
  permit: f.matter('园艺许可', { refers: ['garden'] }),
  owner: f.parties('园主'),
  place: f.text('园地位置'),
  hotline: f.phone('园主电话'),
  beds: f.integer('苗床数'),
  district: f.office('所在片区', { territory: true }),
  patrolledOn: f.date('巡查日期'),
  patrollers: f.people('巡查人员', { min: 2, certified: '巡查证', per: art(34) }),
  joining: f.offices('联合巡查的单位', { involves: true, max: 5 }),
  joined: f.people('参加单位的巡查人员', { certified: '巡查证', bodies: 'joining', per: art(34) }),
  report: f.longText('巡查情况', { secrecy: 'internal' }),
});
type Patrol = View<typeof patrolFile>;

const seldom = claim<Patrol>(
  '同一园地一年巡查不超过两次',
  art(35),
  (v) => v.found('thisYear').length < 2 || `${v.file.place}本年度已巡查${v.found('thisYear').length}次`,
  '请安排在下一年度',
);
const repeated = claim<Patrol>(
  '一年内已告诫过的才责令整改',
  art(36),
  (v) => v.found('warned').length > 0 || '园主一年内没有被告诫过',
);
const permitted = claim<Patrol>('园地一般已有许可', art(34, 2), (v) => v.found('permits').length > 0 || '园地没有许可');

export const parkPatrol = procedure({
  module: 'park',
  id: 'park',
  version: '2020',
  label: '公园巡查',
  from: '2021-01-01',
  file: patrolFile,
  actors: {
    ranger: { label: '巡查员' },
    keeper: { label: '督导员', at: 'region', certificate: '巡查证', sees: 'region' },
  },
  states: {
    planned: { label: '待巡查' },
    patrolled: { label: '已巡查' },
    done: { label: '办结', final: true },
  },
  acts: {
    plan: {
      label: '安排巡查',
      by: 'ranger',
      opens: true,
      to: 'planned',
      asks: ['permit?', 'owner', 'place', 'hotline?', 'beds?', 'district?'],
      per: art(34),
    },
    patrol: {
      label: '巡查',
      by: 'ranger',
      from: 'planned',
      to: 'patrolled',
      asks: ['patrolledOn', 'patrollers', 'joining?', 'joined?', 'report'],
      dated: 'patrolledOn',
      when: [seldom],
      warns: [permitted],
      per: art(34),
    },
    warn: { label: '告诫', by: 'ranger', from: 'patrolled', to: 'done', issues: 'caution', per: art(36) },
    order: { label: '责令整改', by: 'ranger', from: 'patrolled', to: 'done', when: [repeated], per: art(36) },
    check: { label: '督导', by: 'keeper', from: 'any', asks: ['report'], later: true, per: art(37) },
  },
  papers: {
    caution: {
      label: '告诫书',
      seal: 'authority',
      body: (v: Patrol) => [para(`${v.file.place}：请爱护园地。`)],
      per: art(36),
    },
  },
  lookups: {
    thisYear: {
      label: '本年度对同一园地的巡查',
      of: 'park',
      same: { place: 'place' },
      within: 'authority',
      acts: ['patrol'],
      back: 'year',
    },
    warned: { label: '一年内对同一园主的告诫', of: 'park', same: { owner: 'owner' }, acts: ['warn'], back: years(1) },
    permits: { label: '园地的许可', of: 'garden', same: { place: 'place' }, states: ['granted'] },
  },
  arises: [
    {
      from: 'garden',
      by: 'permit',
      how: '安排巡查',
      while: ['granted', 'refused'],
      where: is('kind', 'large'),
      copies: { owner: 'applicant', place: 'place' },
    },
  ],
  indicators: {
    patrols: { label: '巡查', kind: 'count', unit: '次', acts: ['patrol'], meaning: '进行的巡查' },
  },
  title: (values) => `巡查${values.place ?? ''}`,
});

const plan = { owner: [{ kind: 'citizen', name: '花满园', idNumber: '110101199003070134' }], place: '东园' };
const patrol = (on: string) => ({ patrolledOn: on, patrollers: ['ranger', 'ranger2'], report: '草木茂盛' });
const other = (module: string, state: string): ReferredMatter => ({
  id: `${module}-1`,
  module,
  procedure: module,
  state,
  file: { place: '东园' },
  openedOn: '2026-01-05',
});

export const park: Module = {
  id: 'park',
  label: '公园巡查',
  sections: ['17'],
  procedures: [badgeRegister, parkPatrol],
  registers: {
    park: { columns: [{ field: 'place' }], filters: [], search: ['place'] },
    badge: { columns: [{ field: 'number' }, { field: 'holder' }], filters: [], search: ['number'] },
  },
  roles: {
    ranger: { label: '巡查员', actors: ['ranger'] },
    keeper: { label: '督导员', actors: ['keeper'] },
    registrar: { label: '发证人员', actors: ['registrar'] },
  },
  sentences: [],
  checks: [],
  online: [],
  samples: [
    {
      procedure: 'park',
      version: '2020',
      label: '初次告诫',
      found: { permits: [other('garden', 'granted')] },
      acts: [
        { act: 'plan', on: '2026-03-02', by: 'ranger', stated: plan },
        { act: 'patrol', on: '2026-03-03', by: 'ranger', stated: patrol('2026-03-03') },
        { act: 'warn', on: '2026-03-03', by: 'ranger' },
        { act: 'check', on: '2026-03-04', by: 'keeper', stated: { report: '程序合法' } },
      ],
    },
    {
      procedure: 'park',
      version: '2020',
      label: '再次发现，责令整改',
      found: { thisYear: [other('park', 'done')], warned: [other('park', 'done')] },
      acts: [
        { act: 'plan', on: '2026-03-02', by: 'ranger', stated: plan },
        { act: 'patrol', on: '2026-03-03', by: 'ranger', stated: patrol('2026-03-03') },
        { act: 'order', on: '2026-03-03', by: 'ranger' },
      ],
    },
    {
      procedure: 'park/badge',
      version: '2020',
      label: '换证以后暂扣、发还、吊销',
      acts: [
        {
          act: 'issue',
          on: '2026-01-05',
          by: 'registrar',
          stated: {
            holder: 'registrar',
            number: 'X1',
            validFrom: '2026-01-01',
            validUntil: '2026-06-30',
            body: 'office',
          },
        },
        { act: 'renew', on: '2026-06-01', by: 'registrar', stated: { validUntil: '2027-06-30' } },
        { act: 'suspend', on: '2026-07-01', by: 'registrar', stated: { why: '未参加培训' } },
        { act: 'reinstate', on: '2026-07-15', by: 'registrar' },
        { act: 'revoke', on: '2026-08-01', by: 'registrar', stated: { why: '转借他人' } },
      ],
    },
  ],
};
