// 执法监督机构查阅行政处罚案件: sees every case of the region, and may do nothing else in any of them.
import { describe, expect, test } from 'vitest';
import { calendarOf } from '../../kernel/calendar/index.ts';
import { visibleTo } from '../../kernel/permission/index.ts';
import { holds } from '../../kernel/predicate/index.ts';
import { actingAs, commonActs, type Story, story } from '../../kernel/procedure/index.ts';
import type { SampleAct } from '../../kernel/procedure/language/module.ts';
import { holidayYears } from '../../law/holidays/index.ts';
import { penalties } from './index.ts';
import * as step from './ordinary/samples/steps/index.ts';

const calendar = calendarOf(holidayYears);
const person = (id: string, office: string, actors: readonly string[]) => ({
  id,
  name: id,
  office,
  capacities: actors.map((a) => `penalties.${a}`),
  certificates: [],
});
const supervisor = person('supervisor', 'justice', ['supervisor']);
const clerk = person('clerk', 'office', ['officer', 'clerk']);

const registered = (): Story => {
  const { act, on, stated }: SampleAct = step.register('2023-03-01');
  return story('penalties', { procedures: penalties.procedures, calendar, people: [supervisor, clerk] }, on).act(
    act,
    'clerk',
    stated,
  );
};

describe('行政执法监督机构（行政处罚法第七十五条：加强对行政处罚的监督检查）', () => {
  test('看得到全县每一类处罚案卷，不论哪个机关办理；执法机关的人员只看得到本机关的案件', () => {
    const sees = (who: typeof supervisor, procedure: string): boolean =>
      holds(visibleTo(actingAs(who, who.id, 'penalties', '360121'), [penalties]), {
        region: '360121',
        id: 'x',
        module: 'penalties',
        procedure,
        office: 'elsewhere',
        authority: 'elsewhere',
        offices: ['elsewhere'],
        people: [],
        state: 'investigating',
      });
    for (const procedure of new Set(penalties.procedures.map((p) => p.id)))
      expect(sees(supervisor, procedure), procedure).toBe(true);
    expect(sees(clerk, 'penalties')).toBe(false);
  });

  test('不能办理任何行为，不能审批、备注、附材料、公开，也不能作例外说明', () => {
    const told = registered();
    expect(told.available('supervisor').filter((a) => a.available)).toEqual([]);
    for (const act of Object.keys(commonActs)) {
      const stated = {
        proposal: '1',
        opinion: '同意',
        note: '查阅',
        reason: '督察需要，请予说明',
        who: 'clerk',
        of: '1',
      };
      expect(told.refusals(act, 'supervisor', stated), act).not.toEqual([]);
    }
    expect(told.refusals('note', 'supervisor', { note: '查阅' })[0]?.sentence).toContain('不参与');
    expect(told.refusals('note', 'clerk', { note: '补充' })).toEqual([]);
  });

  test('没有一个行为、审批、公开由监督机构作出；要提出意见的，另发监督文书', () => {
    for (const p of penalties.procedures) expect(p.actors.supervisor?.reads, p.id).toBe(true);
  });
});
