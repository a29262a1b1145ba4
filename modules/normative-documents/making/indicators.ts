/** The figures (指标) of making and of the library. */
import type { IndicatorSpec } from '../../../kernel/indicator/index.ts';
import { is, isIn } from '../../../kernel/predicate/index.ts';
import type { DocumentFile } from './matter.ts';

type Act = 'promulgate' | 'amend' | 'repeal' | 'supersede' | 'declareInvalid' | 'expire' | 'consult' | 'setAside';
type State = 'inForce' | 'amended';
type Spec = IndicatorSpec<keyof DocumentFile & string, Act, State>;

const ofGovernment = isIn('makerKind', ['government', 'governmentOffice']);
const standing = { kind: 'stock', unit: '件', states: ['inForce', 'amended'] } as const;

export const indicators = {
  made: {
    kind: 'count',
    label: '制定公布',
    unit: '件',
    acts: ['promulgate'],
    meaning: '本期公布的，以公布日期为准；入库的以前文件不计',
  },
  'made-government': {
    kind: 'count',
    label: '其中县政府及其办公室',
    unit: '件',
    acts: ['promulgate'],
    where: ofGovernment,
    meaning: '本期以县政府、县政府办公室名义公布的',
  },
  consulted: { kind: 'count', label: '公开征求意见', unit: '件', acts: ['consult'], meaning: '本期开始公开征求意见的' },
  amended: { kind: 'count', label: '修改', unit: '件', acts: ['amend'], meaning: '本期修改的' },
  repealed: {
    kind: 'count',
    label: '废止',
    unit: '件',
    acts: ['repeal', 'supersede'],
    meaning: '本期废止或者由新文件代替的',
  },
  expired: {
    kind: 'count',
    label: '失效',
    unit: '件',
    acts: ['expire', 'declareInvalid'],
    meaning: '本期有效期届满自行失效或者宣布失效的',
  },
  'in-force': { ...standing, label: '现行有效', meaning: '期末有效的文件，包括已修改的' },
  'in-force-government': {
    ...standing,
    label: '其中县政府及其办公室',
    where: ofGovernment,
    meaning: '期末有效的县政府及其办公室文件',
  },
  'in-force-departments': {
    ...standing,
    label: '其中县政府部门',
    where: is('makerKind', 'department'),
    meaning: '期末有效的县政府部门文件',
  },
  'set-aside': {
    kind: 'count',
    label: '认定不是规范性文件',
    unit: '件',
    acts: ['setAside'],
    meaning: '本期认定不是的',
  },
} as const satisfies Readonly<Record<string, Spec>>;
