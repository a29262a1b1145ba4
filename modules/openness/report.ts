/** Paragraph 14 of the yearly report, and the identities of the openness report's tables (AR30): what must add up, row by row and column by column. */
import type { Figure } from '../../kernel/indicator/index.ts';
import type { CrossCheck, Sentence } from '../../kernel/procedure/index.ts';
import { type ApplicantKind, applicantKinds } from './options.ts';
import { columnOf, resultRows } from './request/indicators.ts';

type Get = (id: string) => Figure | undefined;
const value = (figure: Get, name: string): number => figure(`openness.${name}`)?.value ?? 0;
const kinds = Object.keys(applicantKinds) as ApplicantKind[];

export const sentences: readonly Sentence[] = [
  {
    section: '14',
    order: 1,
    text: '认真贯彻落实《政府信息公开条例》，规范“政府信息”专栏设置，提升政务公开质量和实效，通过县政府门户网站主动公开政务信息{openness.published|余}。',
    onlyIf: (figure) => value(figure, 'published') > 0,
  },
  {
    section: '14',
    order: 2,
    text: '实行政务公开清单管理制度，及时动态更新，年内更新指南、目录和清单{openness.list-updates}。',
    onlyIf: (figure) => value(figure, 'list-updates') > 0,
  },
  {
    section: '14',
    order: 3,
    text: '重视依申请公开工作，新收政府信息公开申请{openness.requests-received}，上年结转{openness.requests-carried-in}，办结{openness.requests-ended}，结转下年度{openness.requests-carried-out}，做到件件有回音。',
    onlyIf: (figure) => value(figure, 'requests-received') + value(figure, 'requests-carried-in') > 0,
  },
];

/** 一 + 二 = 三（七） + 四, in one column. */
const balances = (kind: ApplicantKind | undefined): CrossCheck => {
  const said = kind === undefined ? '总计' : applicantKinds[kind];
  return {
    label: `政府信息公开申请：新收＋结转＝办结＋结转下年（${said}）`,
    per: '政府信息公开工作年度报告格式',
    fails: (figure) => {
      const at = (name: string): number => value(figure, columnOf(name, kind));
      const [taken, left] = [
        at('requests-received') + at('requests-carried-in'),
        at('requests-ended') + at('requests-carried-out'),
      ];
      return taken === left
        ? undefined
        : `${said}：新收${at('requests-received')}件、上年结转${at('requests-carried-in')}件，合计${taken}件；办结${at('requests-ended')}件、结转下年${at('requests-carried-out')}件，合计${left}件，相差${Math.abs(taken - left)}件`;
    },
  };
};

/** Every row: the six kinds of applicants together are the total. */
const rowsAdd: CrossCheck = {
  label: '政府信息公开申请：各行六类申请人之和＝总计',
  per: '政府信息公开工作年度报告格式',
  fails: (figure) => {
    const rows = ['requests-received', 'requests-carried-in', ...Object.keys(resultRows), 'requests-carried-out'];
    const wrong = rows.flatMap((row) => {
      const sum = kinds.reduce((n, kind) => n + value(figure, columnOf(row, kind)), 0);
      const total = value(figure, row);
      return sum === total ? [] : [`“${figure(`openness.${row}`)?.label ?? row}”总计${total}件，各类合计${sum}件`];
    });
    return wrong.length === 0 ? undefined : wrong.join('；');
  },
};

const resultsAdd: CrossCheck = {
  label: '政府信息公开申请：办理结果总计＝二十一种结果之和',
  per: '政府信息公开工作年度报告格式',
  fails: (figure) => {
    const sum = Object.keys(resultRows).reduce((n, row) => n + value(figure, row), 0);
    const total = value(figure, 'requests-ended');
    return sum === total ? undefined : `办理结果总计${total}件，二十一种结果合计${sum}件`;
  },
};

const complaintsAnswered: CrossCheck = {
  label: '投诉查证属实的都有整改',
  fails: (figure) => {
    const [upheld, rectified] = [value(figure, 'complaints-upheld'), value(figure, 'complaints-rectified')];
    return rectified >= upheld ? undefined : `查证属实的投诉${upheld}件，完成整改${rectified}件`;
  },
};

export const checks: readonly CrossCheck[] = [
  balances(undefined),
  ...kinds.map(balances),
  rowsAdd,
  resultsAdd,
  complaintsAnswered,
];
