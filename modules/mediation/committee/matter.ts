/** What the register of people's mediation committees (人民调解委员会名册) holds. */
import {
  choice,
  date,
  fields,
  integer,
  longText,
  matter,
  parties,
  text,
  yesNo,
} from '../../../kernel/procedure/index.ts';
import { MEDR, PML } from '../../../law/index.ts';
import { levels } from '../options.ts';

export const committeeFile = fields({
  name: text('调解委员会名称'),
  level: choice('类型', levels),
  field: choice(
    '行业、专业',
    {
      medical: '医疗',
      traffic: '道路交通',
      property: '物业',
      labour: '劳动',
      marriage: '婚姻家庭',
      enterprise: '涉企',
      consumer: '消费',
      land: '土地',
      other: '其他',
    },
    { onlyIf: { field: 'level', is: ['professional', 'county'] } },
  ),
  founder: text('设立单位', { per: PML.art(8) }),
  setUpOn: date('设立日期'),
  // The place and telephone of a committee are meant to be known; they are not a person's.
  place: text('办公地址'),
  telephone: text('公开电话', { service: true }),
  parent: matter('所属人民调解委员会', {
    refers: 'mediation/committee',
    hint: '个人调解工作室隶属于一个人民调解委员会，使用其印章',
    onlyIf: { field: 'level', is: ['studio'] },
  }),
  chair: text('主任'),
  members: parties('委员'),
  memberCount: integer('委员人数', { min: 1, max: 50, per: PML.art(8, 2) }),
  women: integer('女委员人数', { max: 50, per: PML.art(8, 3) }),
  mixed: yesNo('是否多民族居住地区', { per: PML.art(8, 3) }),
  minority: integer('人数较少民族的委员人数', { max: 50, onlyIf: { field: 'mixed', is: [true] } }),
  electedBy: choice(
    '产生方式',
    {
      villagers: '村民会议或者村民代表会议推选',
      residents: '居民会议推选',
      workers: '职工大会、职工代表大会或者工会推选',
      founder: '设立单位推选或者聘任',
    },
    { per: PML.art(9, 1) },
  ),
  electedOn: date('推选日期', { per: PML.art(9, 2) }),
  changeNote: longText('人员调整情况', { max: 2000 }),
  changedOn: date('调整日期'),
  notifiedOn: date('通报人民法院之日', { per: PML.art(10) }),
  court: text('通报的基层人民法院'),
  filedOn: date('向司法行政部门备案之日', { per: MEDR.art(32) }),
  faults: longText('组成不合法的情形', { max: 2000 }),
  dissolveReason: longText('撤销的理由', { max: 2000 }),
});
