/** 优化营商环境: the county's measures, and how rarely honest operators are disturbed. */
import type { Figure } from '../../kernel/indicator/index.ts';
import type { CrossCheck, Module, Register, Role, Sentence } from '../../kernel/procedure/index.ts';
import { measure } from './procedure.ts';
import { samples } from './samples.ts';

type Get = (id: string) => Figure | undefined;
const value = (figure: Get, id: string): number => figure(id)?.value ?? 0;

const registers: Readonly<Record<string, Register>> = {
  'business-environment': {
    columns: ['name', 'area', 'leadOffice', 'jointOffice', 'adoptedOn', 'startedOn', 'verdict', 'reviewBy'].map(
      (field) => ({ field }),
    ),
    filters: ['area', 'leadOffice', 'verdict'],
    search: ['name', 'basis', 'beneficiaries'],
  },
};

const roles: Readonly<Record<string, Role>> = {
  office: { label: '优化营商环境工作机构人员', actors: ['office'] },
  lead: { label: '举措牵头单位人员', actors: ['lead'] },
};

const sentences: readonly Sentence[] = [
  {
    section: '5',
    order: 1,
    text: '贯彻落实营商环境优化升级“一号改革工程”，推动实施{business-environment.measures}工作举措。',
    onlyIf: (figure) => value(figure, 'business-environment.measures') > 0,
  },
  {
    section: '5',
    order: 2,
    text: '规范市场准入管理，实行市场准入负面清单；推行企业安静日制度，对诚信经营者“无事不扰率”达{business-environment.undisturbed-rate}（诚信经营者{inspections.honest-operators}，受到日常检查、专项检查的{inspections.honest-disturbed}；依法随机抽到的不计）。',
    onlyIf: (figure) => value(figure, 'inspections.honest-operators') > 0,
  },
];

const checks: readonly CrossCheck[] = [
  {
    label: '受到日常检查的诚信经营者不多于全部诚信经营者',
    fails: (figure) => {
      const [all, disturbed] = [
        value(figure, 'inspections.honest-operators'),
        value(figure, 'inspections.honest-disturbed'),
      ];
      return disturbed > all ? `诚信经营者期末${all}家，本期受到日常检查的${disturbed}家：有的已经移出名单` : undefined;
    },
  },
];

export const businessEnvironment: Module = {
  id: 'business-environment',
  label: '优化营商环境',
  sections: ['5'],
  procedures: [measure],
  registers,
  roles,
  sentences,
  checks,
  online: [],
  samples,
};
