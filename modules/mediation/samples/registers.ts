/** Sample sweeps, committees and mediators: their registers' acts, states and papers. */
import type { Sample } from '../../../kernel/procedure/index.ts';
import { referred } from './referred.ts';
import { act } from './steps.ts';

export const registers: readonly Sample[] = [
  {
    procedure: 'mediation/sweep',
    version: 'pml2010',
    label: '春季排查',
    acts: [
      act('2023-03-01', 'start', 'centre', {
        startedOn: '2023-03-01',
        theme: '春季矛盾纠纷大排查',
        kind: 'regular',
        level: 'county',
        area: '全县',
      }),
      act('2023-03-20', 'finish', 'centre', {
        finishedOn: '2023-03-20',
        found: 3,
        result: '走访入户，发现邻里、劳动纠纷三件。',
      }),
      act('2023-03-21', 'report', 'centre', { reportedTo: '示例县委政法委' }),
    ],
  },
  {
    procedure: 'mediation/sweep',
    version: 'pml2010',
    label: '未开展',
    acts: [
      act('2023-03-01', 'start', 'clerk', {
        startedOn: '2023-03-01',
        theme: '节前排查',
        kind: 'key',
        level: 'village',
        area: '示例村',
      }),
      act('2023-03-02', 'cancel', 'clerk', { cancelReason: '与镇排查合并进行。' }),
    ],
  },
  {
    procedure: 'mediation/committee',
    version: 'pml2010',
    label: '村调委会：推选、调整、任期届满、换届、撤销',
    acts: [
      act('2020-03-02', 'setUp', 'bureau', {
        setUpOn: '2020-03-02',
        name: '示例村人民调解委员会',
        level: 'village',
        founder: '示例村村民委员会',
        place: '示例村委会',
      }),
      act('2020-03-06', 'elect', 'bureau', {
        electedOn: '2020-03-06',
        electedBy: 'villagers',
        memberCount: 5,
        women: 1,
        chair: '示例丁',
      }),
      act('2020-03-09', 'notify', 'bureau', { notifiedOn: '2020-03-09', court: '示例县人民法院' }),
      act('2021-05-10', 'find', 'bureau', { faults: '女委员离任，没有妇女成员。' }),
      act('2021-06-10', 'change', 'bureau', {
        changedOn: '2021-06-10',
        changeNote: '增补女委员一名。',
        memberCount: 5,
        women: 1,
        chair: '示例丁',
      }),
      act('2023-04-03', 'elect', 'bureau', {
        electedOn: '2023-04-03',
        electedBy: 'villagers',
        memberCount: 3,
        women: 1,
        chair: '示例丁',
      }),
      act('2023-12-01', 'dissolve', 'bureau', { dissolveReason: '村撤并。' }),
    ],
  },
  {
    procedure: 'mediation/committee',
    version: 'pml2010',
    label: '医疗纠纷调委会备案',
    acts: [
      act('2023-03-01', 'setUp', 'bureau', {
        setUpOn: '2023-03-01',
        name: '示例县医疗纠纷人民调解委员会',
        level: 'professional',
        field: 'medical',
        founder: '示例县医学会',
        place: '示例路1号',
      }),
      act('2023-03-10', 'fileMedical', 'bureau', { filedOn: '2023-03-10' }),
    ],
  },
  {
    procedure: 'mediation/mediator',
    version: 'pml2010',
    label: '聘任、培训、批评教育、解聘',
    referred,
    acts: [
      act('2023-03-01', 'appoint', 'bureau', {
        appointedOn: '2023-03-01',
        name: '示例戊',
        committee: 'committee',
        basis: 'hired',
        fullTime: true,
        adult: true,
        fit: true,
        appointedBy: '示例村人民调解委员会',
      }),
      act('2023-04-03', 'train', 'bureau', { trainedOn: '2023-04-03', training: '民法典相邻关系', trainingHours: 8 }),
      act('2023-05-08', 'criticise', 'chair', {
        misconduct: 'partial',
        misconductNotes: '调解时只听一方意见。',
        severe: false,
        corrected: true,
      }),
      act('2023-06-01', 'remove', 'chair', {
        removedOn: '2023-06-01',
        misconduct: 'gain',
        misconductNotes: '收受一方烟酒。',
        severe: true,
      }),
    ],
  },
  {
    procedure: 'mediation/mediator',
    version: 'pml2010',
    label: '离任',
    referred,
    acts: [
      act('2023-03-01', 'appoint', 'chair', {
        appointedOn: '2023-03-01',
        name: '示例己',
        committee: 'committee',
        basis: 'member',
        fullTime: false,
        adult: true,
        fit: true,
        appointedBy: '示例村村民会议',
      }),
      act('2023-09-01', 'leave', 'chair', { leftOn: '2023-09-01', leaveReason: '迁居。' }),
    ],
  },
];
