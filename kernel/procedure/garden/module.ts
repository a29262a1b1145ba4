/** The garden permit as a whole module: registers, roles, sentences, the citizen's way in, and samples that reach every paper. */
import type { Json } from '../../record/canonical.ts';
import type { Module } from '../language/module.ts';
import { gardenLaw, gardenPermit } from './procedure.ts';

const apply: Readonly<Record<string, Json>> = {
  applicant: [{ kind: 'citizen', name: '花满园', idNumber: '110101199003070134' }],
  place: '东园',
  kind: 'small',
  receivedOn: '2026-03-02',
};

const picture = { name: '园地.jpg', sha256: 'a'.repeat(64), size: 9 };

export const garden: Module = {
  id: 'garden',
  label: '园艺许可',
  sections: ['17'],
  procedures: [gardenPermit],
  registers: {
    garden: { columns: [{ field: 'place' }, { field: 'kind' }], filters: ['kind'], search: ['place', 'applicant'] },
  },
  roles: {
    officer: { label: '园艺科科员', actors: ['clerk', 'inspector', 'reviewer'] },
    leader: { label: '园艺局局长', actors: ['head'] },
    neighbour: { label: '会办单位联络员', actors: ['consultant'] },
    archivist: { label: '档案查阅人员', actors: ['archivist'] },
    overseer: { label: '执法监督员', actors: ['supervisor'] },
  },
  sentences: [
    {
      section: '17',
      order: 1,
      text: '全年收到申请{garden.applications}，准予率{garden.grantedRate}，押金{garden.deposits|万元}。',
    },
  ],
  checks: [{ label: '准予件数不超过申请件数', fails: () => undefined }],
  tables: [
    {
      id: 'permits',
      title: '园艺许可情况',
      corner: '事项',
      columns: [
        { label: '本年', under: ['件数'] },
        { label: '押金', under: ['金额'] },
      ],
      rows: [
        { label: '收到的申请', cells: ['applications', 'deposits'] },
        { label: '准予', under: ['决定'], cells: ['granted', null] },
      ],
      note: '准予的押金不单独统计。',
      per: gardenLaw.art(12, 3),
    },
  ],
  watches: [
    {
      id: 'unpictured',
      label: '勘查没有照片',
      procedure: 'garden',
      finding: 'pictured',
      advice: '请补充现场照片',
      per: gardenLaw.art(12, 3),
    },
  ],
  online: [
    {
      purpose: 'request',
      procedure: 'garden',
      act: 'apply',
      as: 'applicant',
      label: '申请园艺许可',
      intro: ['准备园地的位置', '二十个工作日内办结'],
      steps: [
        { title: '申请人', fields: ['applicant'] },
        { title: '园地', fields: ['place', 'kind', 'noisy', 'noiseHours'] },
      ],
    },
  ],
  desks: [
    {
      kind: 'board',
      id: 'plots',
      label: '园地看板',
      help: '科员看每块园地办到哪一步、哪一件先到期。',
      procedure: 'garden',
      columns: [
        { label: '收件', states: ['filed', 'supplementing'] },
        { label: '审查', states: ['accepted'] },
      ],
      card: ['applicant', 'kind', { field: 'consulted', label: '会办' }],
      lanes: 'kind',
    },
  ],
  samples: [
    {
      procedure: 'garden',
      version: '2020',
      label: '小型园地，准予',
      acts: [
        { act: 'apply', on: '2026-03-02', by: 'clerk', stated: apply },
        { act: 'askMore', on: '2026-03-02', by: 'clerk', stated: { missing: '平面图' } },
        { act: 'supplement', on: '2026-03-04', by: 'applicant', stated: { addition: '平面图一份' } },
        { act: 'accept', on: '2026-03-05', by: 'clerk' },
        { act: 'consult', on: '2026-03-05', by: 'clerk', stated: { consulted: 'water' } },
        { act: 'advise', on: '2026-03-06', by: 'consultant', stated: { findings: '没有意见' } },
        { act: 'assign', on: '2026-03-06', by: 'clerk', stated: { inspectors: ['inspector'] } },
        { act: 'inspect', on: '2026-03-09', by: 'inspector', stated: { findings: '土质良好' } },
        { act: 'announce', on: '2026-03-09', by: 'clerk', stated: { enquiries: '0791-85710000' } },
        { act: 'grant', on: '2026-03-20', by: 'clerk', stated: { fee: 50_000 } },
        { act: 'return', on: '2026-03-20', by: 'reviewer', stated: { opinion: '请写明押金的依据' } },
        { act: 'grant', on: '2026-03-23', by: 'reviewer', stated: { fee: 60_000 } },
        { act: 'serve', on: '2026-03-24', by: 'clerk', stated: { servedOn: '2026-03-24' } },
        { act: 'publish', on: '2026-03-25', by: 'clerk', stated: { publication: 'permits', secrecyReviewed: true } },
        {
          act: 'supervise',
          on: '2026-04-01',
          by: 'supervisor',
          stated: { findings: '程序合法', answered: '第1条：已采纳' },
        },
        {
          act: 'excuse',
          on: '2026-04-02',
          by: 'head',
          stated: { finding: 'pictured', reason: '勘查当日相机损坏，已有两名人员签字证明' },
        },
        { act: 'archive', on: '2026-04-02', by: 'clerk', stated: { shelf: '甲柜三层' } },
        { act: 'revoke', on: '2026-04-03', by: 'head', stated: { grounds: '申请材料不实' } },
        {
          act: 'withdrawPublication',
          on: '2026-04-07',
          by: 'clerk',
          stated: { publication: 'permits', reason: '许可已经撤销' },
        },
      ],
    },
    {
      procedure: 'garden',
      version: '2020',
      label: '小型园地，公示期满',
      acts: [
        { act: 'apply', on: '2026-03-02', by: 'clerk', stated: { ...apply, place: '北园' } },
        { act: 'accept', on: '2026-03-02', by: 'clerk' },
        { act: 'assign', on: '2026-03-03', by: 'clerk', stated: { inspectors: ['inspector'] } },
        { act: 'inspect', on: '2026-03-03', by: 'inspector', stated: { findings: '土质良好' } },
        { act: 'grant', on: '2026-03-20', by: 'clerk', stated: { fee: 50_000 } },
        { act: 'publish', on: '2026-03-24', by: 'clerk', stated: { publication: 'permits', secrecyReviewed: true } },
        { act: 'amend', on: '2026-04-10', by: 'clerk', stated: { enquiries: '0791-85710001' } },
        { act: 'publish', on: '2026-04-13', by: 'clerk', stated: { publication: 'permits', secrecyReviewed: true } },
        { act: 'expirePublication', on: '2026-09-21', by: 'law' },
      ],
    },
    {
      procedure: 'garden',
      version: '2020',
      label: '小型园地，没有公示就准予',
      acts: [
        { act: 'apply', on: '2026-03-02', by: 'clerk', stated: apply },
        { act: 'accept', on: '2026-03-02', by: 'clerk' },
        { act: 'assign', on: '2026-03-03', by: 'clerk', stated: { inspectors: ['inspector'] } },
        { act: 'inspect', on: '2026-03-04', by: 'inspector', stated: { findings: '土质良好', pictures: [picture] } },
        { act: 'grant', on: '2026-03-05', by: 'clerk', stated: { fee: 50_000 } },
      ],
    },
    {
      procedure: 'garden',
      version: '2020',
      label: '大型园地，不予许可',
      acts: [
        { act: 'apply', on: '2026-03-02', by: 'clerk', stated: { ...apply, kind: 'large' } },
        { act: 'deemAccepted', on: '2026-03-10', by: 'law' },
        { act: 'beginAppraisal', on: '2026-03-11', by: 'clerk' },
        { act: 'endAppraisal', on: '2026-03-20', by: 'clerk' },
        { act: 'extend', on: '2026-03-20', by: 'clerk', stated: { grounds: '案情复杂' } },
        { act: 'callHearing', on: '2026-03-20', by: 'clerk', stated: { hearingOn: '2026-04-20' } },
        { act: 'refuse', on: '2026-04-21', by: 'clerk', stated: { grounds: '土质不宜种植' } },
        { act: 'serve', on: '2026-04-22', by: 'clerk', stated: { servedOn: '2026-04-22' } },
        { act: 'object', on: '2026-04-23', by: 'applicant', stated: { grounds: '对土质的判断不服' } },
        { act: 'fence', on: '2026-05-08', by: 'clerk' },
      ],
    },
  ],
};
