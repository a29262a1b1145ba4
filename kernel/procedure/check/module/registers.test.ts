// Holes in the module's registers, roles, sentences, ways in and versions.
import { expect, test } from 'vitest';
import { garden } from '../../garden/module.ts';
import { gardenPermit } from '../../garden/procedure.ts';
import type { Module } from '../../language/module.ts';
import { faultsOf, grown, type Hole, type Loose } from '../holes.ts';

const holes: Hole[] = [
  [
    'a sentence that writes the unit of a figure once more',
    { ...garden, sentences: [{ section: '17', order: 1, text: '收到申请{garden.applications}件。' }] },
    '指标“garden.applications”自带单位“件”，句中不要再写',
  ],
  [
    'a register of an unknown procedure',
    { ...garden, registers: { ghost: { columns: [{ field: 'place' }], filters: [], search: [] } } },
    '台账（ghost）：没有这个名字的程序',
  ],
  [
    'a register without columns',
    { ...garden, registers: { garden: { columns: [], filters: [], search: [] } } },
    '台账（garden）：没有任何一列',
  ],
  [
    'a register with an unknown column',
    { ...garden, registers: { garden: { columns: [{ field: 'ghost' }], filters: [], search: [] } } },
    '列“ghost”不是案卷的字段',
  ],
  [
    'a register searched by an unknown field',
    { ...garden, registers: { garden: { columns: [{ field: 'place' }], filters: [], search: ['ghost'] } } },
    '筛选或者检索的“ghost”不是案卷的字段',
  ],
  [
    'a register filtered by persons',
    { ...garden, registers: { garden: { columns: [{ field: 'place' }], filters: ['applicant'], search: [] } } },
    '个人信息“applicant”不能作为筛选项',
  ],
  [
    'a role of an unknown actor',
    {
      ...garden,
      roles: { ...garden.roles, officer: { label: '科员', actors: ['clerk', 'inspector', 'reviewer', 'ghost'] } },
    },
    '岗位权限“科员”（officer）：没有名为“ghost”的角色',
  ],
  [
    'an actor whom no role holds',
    {
      ...garden,
      roles: { officer: { label: '科员', actors: ['clerk', 'inspector', 'reviewer', 'head', 'supervisor'] } },
    },
    '角色“会办人员”（consultant）：没有任何岗位具有这一权限',
  ],
  [
    'a role of nobody',
    { ...garden, roles: { ...garden.roles, idle: { label: '闲职', actors: [] } } },
    '岗位权限“闲职”（idle）：没有任何角色',
  ],
  [
    'a sentence with an unknown figure',
    { ...garden, sentences: [{ section: '17', order: 1, text: '共{garden.ghost}。' }] },
    '报告第17段第1句：引用了不存在的指标“garden.ghost”',
  ],
  [
    'a sentence with an unknown wording',
    { ...garden, sentences: [{ section: '17', order: 1, text: '共{garden.granted|大约}。' }] },
    '“大约”不是可用的措辞',
  ],
  [
    'a sentence with half a brace',
    { ...garden, sentences: [{ section: '17', order: 1, text: '共{garden.granted。' }] },
    '花括号不成对',
  ],
  [
    'a sentence in a paragraph the module does not feed',
    { ...garden, sentences: [{ section: '3', order: 1, text: '无。' }] },
    '模块没有写明供给报告第3段',
  ],
  ['a check without a name', { ...garden, checks: [{ label: '', fails: () => undefined }] }, '勾稽关系：没有名称'],
  ...(
    [
      ['of an unknown procedure', { procedure: 'ghost' }, '网上办事“申请园艺许可”（ghost）：没有这个名字的程序'],
      ['by an act that opens nothing', { act: 'supplement' }, '“supplement”不是开始事项的行为'],
      ['for someone who is no party', { as: 'clerk' }, '“clerk”不是当事人一方的角色'],
      ['that explains nothing', { intro: [] }, '没有写明是什么事'],
      [
        'that asks what the act does not state',
        { steps: [{ title: '全部', fields: ['applicant', 'place', 'kind', 'noiseHours', 'fee'] }] },
        '“申请”不填写“fee”',
      ],
      [
        'that forgets a required field',
        { steps: [{ title: '园地', fields: ['place', 'noiseHours'] }] },
        '没有一步填写“申请人、园地类别”',
      ],
      [
        'with an empty step',
        { steps: [...(garden.online[0]?.steps ?? []), { title: '完', fields: [] }] },
        '有一步没有标题或者没有要填写的内容',
      ],
      [
        'from a page that it needs but may be left',
        {
          from: {
            procedure: 'garden',
            publication: 'permit',
            fills: 'place',
            offer: '申请',
            while: ['granted'],
            alone: true,
          },
        },
        '“园地位置”是必填的，离开公开页面就不能办理（alone）',
      ],
    ] as [string, Loose, string][]
  ).map(([what, change, sentence]): [string, Module, string] => [
    `a way in ${what}`,
    { ...garden, online: [{ ...garden.online[0], ...change } as never] },
    sentence,
  ]),
  ['a procedure of another module', grown({ module: 'park' }), '属于模块“park”，却列在“garden”中'],
  [
    'no procedure',
    { ...garden, procedures: [], registers: {}, roles: {}, online: [], sentences: [], samples: [] },
    '模块没有任何程序',
  ],
  [
    'two versions with a gap',
    {
      ...garden,
      procedures: [
        { ...gardenPermit, version: 'a', until: '2023-12-31' },
        { ...gardenPermit, version: 'b', from: '2024-01-02' },
      ],
    },
    'a版施行至2023-12-31，b版自2024-01-02起施行：两版之间有空档或者重叠',
  ],
  [
    'two versions of one name',
    {
      ...garden,
      procedures: [
        { ...gardenPermit, until: '2023-12-31' },
        { ...gardenPermit, from: '2024-01-01' },
      ],
    },
    '两个版本同名',
  ],
  [
    'two versions that count unlike',
    {
      ...garden,
      procedures: [
        { ...gardenPermit, version: 'a', until: '2023-12-31' },
        {
          ...gardenPermit,
          version: 'b',
          from: '2024-01-01',
          indicators: {
            ...gardenPermit.indicators,
            granted: { ...gardenPermit.indicators?.granted, unit: '份' } as never,
          },
        },
      ],
    },
    '指标“granted”在两个版本中的种类或者单位不同',
  ],
  [
    'two procedures with a figure of one name',
    { ...garden, procedures: [gardenPermit, { ...gardenPermit, id: 'orchard' }] },
    '指标“garden.applications、garden.granted、garden.grantedRate、garden.deposits、garden.standing、garden.applicants、garden.openedWith、garden.growth、garden.denied、garden.decided”在几个程序里重名',
  ],
];

test.each(holes)('the check finds %s', (_, module, said) => {
  expect(faultsOf(module).join('\n')).toContain(said);
});
