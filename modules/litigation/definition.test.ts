// The module is whole: no faults in its definition, and everything it declares is carried out by a sample.
import { expect, test } from 'vitest';
import { calendarOf } from '../../kernel/calendar/index.ts';
import { checkExecuted, checkModules, faultLine } from '../../kernel/procedure/check/index.ts';
import { holidayYears } from '../../law/holidays/index.ts';
import { laws } from '../../law/index.ts';
import { litigation } from './index.ts';

const calendar = calendarOf(holidayYears);

test('定义没有差错', () => {
  expect(
    checkModules([litigation], laws, calendar)
      .filter((f) => f.level === 'fault')
      .map(faultLine),
  ).toEqual([]);
});

test('声明的每个行为、状态、期限、文书、公开、核验和指标都有样例办到', () => {
  expect(checkExecuted(litigation, calendar).map(faultLine)).toEqual([]);
});

test('诉讼案卷和监督文书不公开，公开的只有审议意见的研究处理情况', () => {
  const published = litigation.procedures.flatMap((p) =>
    Object.keys(p.publication ?? {}).map((name) => `${p.id}.${name}`),
  );
  expect([...new Set(published)]).toEqual(['deliberation.result']);
  expect(litigation.online).toEqual([]);
});
