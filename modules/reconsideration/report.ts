/** What reconsideration says in paragraph 17 of the yearly report, and the checks between its figures (勾稽关系). */
import type { Figure } from '../../kernel/indicator/index.ts';
import type { CrossCheck, Sentence } from '../../kernel/procedure/index.ts';

type Read = (id: string) => Figure | undefined;
const of = (figure: Read, key: string): number => figure(`reconsideration.${key}`)?.value ?? 0;

export const sentences: readonly Sentence[] = [
  {
    section: '17',
    order: 10,
    text: '推进行政复议受理“多点通办”，在全县{reconsideration.intake-points}司法所设立行政复议代办点，打通行政复议为民服务“最后一公里”。',
    onlyIf: (figure) => of(figure, 'intake-points') > 0,
  },
  {
    section: '17',
    order: 20,
    text: '全年共收到行政复议申请{reconsideration.applications}，受理{reconsideration.accepted}。',
  },
  {
    section: '17',
    order: 30,
    text: '审结{reconsideration.concluded}，其中直接纠错{reconsideration.corrected}，以调解书结案和撤回终止{reconsideration.settled-or-withdrawn}。',
    onlyIf: (figure) => of(figure, 'concluded') > 0,
  },
  {
    section: '17',
    order: 40,
    text: '制发行政复议意见书{reconsideration.opinions}、行政复议建议书{reconsideration.suggestions}。',
    onlyIf: (figure) => of(figure, 'opinions') + of(figure, 'suggestions') > 0,
  },
];

export const checks: readonly CrossCheck[] = [
  {
    label: '收到的申请都有去向',
    per: '收到＋年初待受理＝受理＋不予受理＋视为放弃＋告知＋受理前撤回＋年末待受理',
    fails: (figure) => {
      const received = of(figure, 'applications');
      const gone =
        of(figure, 'accepted') +
        of(figure, 'not-accepted') +
        of(figure, 'deemed-abandoned') +
        of(figure, 'redirected') +
        of(figure, 'withdrawn-before-acceptance') +
        of(figure, 'pending-acceptance');
      // What is left over was waiting at the start of the year and cannot be less than nothing.
      return gone >= received
        ? undefined
        : `收到行政复议申请${received}件，只能说明${gone}件的去向，还有${received - gone}件没有说明`;
    },
  },
  {
    label: '审结的分项合计等于审结总数',
    per: '审结＝各种决定＋驳回申请＋调解书＋终止',
    fails: (figure) => {
      const kinds = [
        'uphold',
        'modify',
        'revoke',
        'revoke-in-part',
        'declare-illegal',
        'declare-invalid',
        'order-performance',
        'dismiss-claim',
        'agreement-remedy',
        'compensation',
        'dismiss-compensation',
      ];
      const parts =
        kinds.reduce((sum, kind) => sum + of(figure, `concluded-${kind}`), 0) +
        of(figure, 'dismissed') +
        of(figure, 'mediation-statements') +
        of(figure, 'terminated');
      const total = of(figure, 'concluded');
      return parts === total ? undefined : `审结${total}件，分项合计${parts}件`;
    },
  },
  {
    label: '纠错不多于审结',
    fails: (figure) =>
      of(figure, 'corrected') <= of(figure, 'concluded')
        ? undefined
        : `直接纠错${of(figure, 'corrected')}件多于审结${of(figure, 'concluded')}件`,
  },
  {
    label: '视为受理包括在受理中',
    fails: (figure) =>
      of(figure, 'deemed-accepted') <= of(figure, 'accepted') ? undefined : '视为受理的件数多于受理的件数',
  },
];
