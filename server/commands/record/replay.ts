/** `replay`: rebuilds every matter from its entries and compares it with what is stored. */
import { rebuildNodes } from '../../ledger/log.ts';
import { replayRegion } from '../../ledger/replay/replay.ts';
import type { Command } from '../command.ts';
import { withCounty } from '../county-access.ts';

export const command: Command = {
  name: 'replay',
  summary: '由记录重演全部事项，与现状（状态、期限、列、统计用事件）逐项比对',
  usage: ['replay [区划代码] [--repair] [--json]'],
  options: { repair: { words: '有出入时，由记录重写派生的数据（现状、事件、存证树节点）；记录本身从不改动' } },
  words: [0, 1],
  async run(given, context) {
    return withCounty(context, given.words[0], async (access) => {
      const office = await access.office();
      const repair = given.has('repair');
      const partyKey = access.secrets()?.partyKey;
      const means = {
        modules: access.modules,
        calendar: office.calendar(),
        county: office.county(),
        ...(partyKey === undefined ? {} : { partyKey }),
      };
      const report = await replayRegion(access.owner, access.region, means, { repair });
      if (repair) await rebuildNodes(access.owner, access.region, office.alg);
      if (given.has('json')) context.out(JSON.stringify(report, null, 2));
      else {
        context.out(
          [
            report.ok
              ? '重演一致：现状与记录完全相符。'
              : `有 ${report.differences.length + report.moreDifferences} 处与记录不符${repair ? `，已由记录重写 ${report.repaired} 件` : '（--repair 可由记录重写）'}。`,
            `${report.matters} 件事项，${report.entries} 条记录`,
            ...report.differences.map(
              (d) =>
                `  ${d.message}${d.stored === null && d.rebuilt === null ? '' : `：现为 ${d.stored ?? '无'}，应为 ${d.rebuilt ?? '无'}`}`,
            ),
          ].join('\n'),
        );
      }
      return report.ok || (repair && report.differences.every((d) => d.field !== 'replay' && d.field !== 'entries'))
        ? 0
        : 1;
    });
  },
};
