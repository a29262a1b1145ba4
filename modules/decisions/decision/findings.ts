/** What a complete procedure shows (程序完备): the same rules that guard the acts, read over the whole file. */
import type { FindingSpec } from '../../../kernel/procedure/index.ts';
import { D713 } from '../../../law/index.ts';
import { reviewed, type Step, stands, type V } from './standing.ts';

type Finding = FindingSpec<V>;
const decided = (v: V): boolean => v.last('submit') !== undefined;
const said = (v: V, step: Step, what: string): true | string =>
  stands(v, step) !== undefined || `没有${what}，也没有说明不适用的理由`;

export const findingGroups = { procedure: '决策程序完备', after: '公布、归档完备' } as const;

export const findings: Readonly<Record<string, Finding>> = {
  participation: {
    label: '公众参与',
    group: 'procedure',
    applies: decided,
    holds: (v) => said(v, 'participation', '听取公众意见'),
    weight: 'grave',
    per: D713.art(14),
  },
  experts: {
    label: '专家论证',
    group: 'procedure',
    applies: decided,
    holds: (v) => said(v, 'experts', '组织专家论证'),
    weight: 'grave',
    per: D713.art(19),
  },
  risk: {
    label: '风险评估',
    group: 'procedure',
    applies: decided,
    holds: (v) => said(v, 'risk', '评估风险'),
    weight: 'grave',
    per: D713.art(22),
  },
  competition: {
    label: '公平竞争审查',
    group: 'procedure',
    applies: (v) => decided(v) && v.file.affectsMarket === true,
    holds: (v) => stands(v, 'competition') === 'done' || '涉及经营者经济活动，没有公平竞争审查',
    weight: 'grave',
    per: D713.art(29),
  },
  legality: {
    label: '修改以后的草案经过合法性审查',
    group: 'procedure',
    applies: (v) => v.last('sendForReview') !== undefined,
    holds: (v) => reviewed(v) || '还没有收到对现在的草案的合法性审查意见',
    weight: 'veto',
    per: D713.art(25),
  },
  discussion: {
    label: '集体讨论',
    group: 'procedure',
    applies: (v) => v.last('decide') !== undefined,
    holds: (v) => v.last('discuss') !== undefined || '没有经过常务会议或者全体会议讨论',
    weight: 'veto',
    per: D713.art(30),
  },
  reviewTime: {
    label: '审查时间不少于七个工作日',
    group: 'procedure',
    applies: (v) => v.last('takeOpinion') !== undefined,
    holds: (v) => {
      const sent = v.last('sendForReview')?.on;
      const issued = v.file.legalityIssuedOn;
      if (sent === undefined || issued === undefined) return true;
      return v.calendar.addWorkingDays(sent, 7) <= issued || `送审（${sent}）至出具意见（${issued}）不足7个工作日`;
    },
    weight: 'slight',
    per: D713.art(26, 2),
  },
  party: {
    label: '向县委请示报告',
    group: 'procedure',
    applies: (v) => v.last('decide') !== undefined,
    holds: (v) => v.last('reportParty') !== undefined || '出台前没有向县委请示报告',
    weight: 'grave',
    per: D713.art(31),
  },
  gazette: {
    label: '政府公报刊登',
    group: 'after',
    applies: (v) => v.last('announce') !== undefined,
    holds: (v) => (v.file.announcedIn ?? []).includes('gazette') || '没有在本级人民政府公报公布',
    weight: 'slight',
    per: D713.art(32),
  },
  archived: {
    label: '过程记录和材料归档',
    group: 'after',
    applies: (v) => v.last('assignExecution') !== undefined,
    holds: (v) => v.last('archiveProcess') !== undefined || '决策过程材料没有归档',
    weight: 'slight',
    per: D713.art(33),
  },
  reported: {
    label: '报告执行情况',
    group: 'after',
    applies: (v) => v.last('finish') !== undefined,
    holds: (v) => v.last('reportExecution') !== undefined || '决策执行单位没有报告执行情况',
    weight: 'slight',
    per: D713.art(34),
  },
};
