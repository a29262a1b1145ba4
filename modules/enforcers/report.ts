/** Paragraph 11 of the yearly report, and what must agree between its figures. */
import type { Figure } from '../../kernel/indicator/index.ts';
import type { CrossCheck, Sentence } from '../../kernel/procedure/index.ts';

type Get = (id: string) => Figure | undefined;
const value = (figure: Get, name: string): number => figure(`enforcers.${name}`)?.value ?? 0;
const some = (name: string) => (figure: Get) => value(figure, name) > 0;

const everyBody = (figure: Get): boolean => figure('enforcers.training-coverage')?.value === 1;

export const sentences: readonly Sentence[] = [
  {
    section: '11',
    order: 1,
    text: '严格行政执法人员资格管理。对申领行政执法证件人员资格进行严审，共有{enforcers.exam-passed}通过全省统一综合法律知识网上考试。',
    onlyIf: some('exam-passed'),
  },
  {
    section: '11',
    order: 2,
    text: '组织行政执法人员集中培训{enforcers.trainings}，参训{enforcers.training-attendance}，实现行政执法单位培训全覆盖。',
    onlyIf: (figure) => some('trainings')(figure) && everyBody(figure),
  },
  {
    section: '11',
    order: 3,
    text: '组织行政执法人员集中培训{enforcers.trainings}，参训{enforcers.training-attendance}，参加的行政执法主体{enforcers.bodies-trained}，覆盖率为{enforcers.training-coverage}。',
    onlyIf: (figure) => some('trainings')(figure) && !everyBody(figure),
  },
  {
    section: '11',
    order: 4,
    text: '开展法治素养测试“以考促学”活动，随机抽取{enforcers.tested|余}名执法人员参加测试。',
    onlyIf: some('tested'),
  },
  {
    section: '11',
    order: 5,
    text: '年末持证执法人员{enforcers.holders}；全年暂扣证件{enforcers.suspended}，吊销{enforcers.revoked}，注销{enforcers.cancelled}。',
    onlyIf: (figure) => value(figure, 'suspended') + value(figure, 'revoked') + value(figure, 'cancelled') > 0,
  },
];

export const checks: readonly CrossCheck[] = [
  {
    label: '参加测试的不多于持证人员',
    fails: (figure) => {
      const [held, tested, tests] = [value(figure, 'holders'), value(figure, 'tested'), value(figure, 'tests')];
      return tests === 1 && tested > held
        ? `一次测试参加${tested}人，多于年末持证的${held}人：抽取只能在证件有效的人员中进行，请核对`
        : undefined;
    },
  },
  {
    label: '参加＝合格＋不合格，缺考另计',
    fails: (figure) => {
      const [tested, passed] = [value(figure, 'tested'), value(figure, 'test-passed')];
      return passed > tested ? `测试合格${passed}人，多于参加的${tested}人` : undefined;
    },
  },
  {
    label: '缺考',
    fails: (figure) => {
      const absent = value(figure, 'test-absent');
      return absent > 0 ? `抽中而缺考${absent}人，报告写的是实际参加的人数` : undefined;
    },
  },
  {
    label: '考试合格与核发',
    per: '行政处罚法第四十二条',
    fails: (figure) => {
      const [issued, able] = [
        value(figure, 'certificates-issued'),
        value(figure, 'exam-passed') + value(figure, 'exempted'),
      ];
      return issued > able
        ? `本年核发${issued}人，考试合格和免试的合计${able}人：其中有上年考试、本年核发的`
        : undefined;
    },
  },
  {
    label: '法制审核人员的比例',
    per: '国办发〔2018〕118号',
    fails: (figure) => {
      const share = figure('enforcers.reviewer-share')?.value;
      return share !== undefined && share !== null && share < 0.05
        ? `法制审核人员占执法人员的${(share * 100).toFixed(1)}%，低于5%`
        : undefined;
    },
  },
  {
    label: '培训覆盖',
    fails: (figure) => {
      const coverage = figure('enforcers.training-coverage')?.value;
      return coverage !== undefined && coverage !== null && coverage > 1
        ? '参加集中培训的单位多于在册的行政执法主体：参训单位应当填写执法主体，请核对'
        : undefined;
    },
  },
  {
    label: '培训学时',
    fails: (figure) => {
      const [met, reviewed] = [value(figure, 'hours-met'), value(figure, 'reviewed')];
      return met < reviewed ? `本年审验${reviewed}人，其中${reviewed - met}人全年培训不足60学时` : undefined;
    },
  },
];
