// What another matter's record lacks, in words that need no knowledge of its module (案卷评查读取被评案卷的核验结论).
import { describe, expect, test } from 'vitest';
import { gardenLaw, gardenPermit } from '../garden/procedure.ts';
import type { Procedure } from '../language/index.ts';
import { referredFindings } from './findings.ts';

const finding = { holds: () => true as const, per: gardenLaw.art(1) };
const judged = {
  ...gardenPermit,
  findingGroups: { record: '全过程记录' },
  findings: {
    signed: { ...finding, label: '笔录有签名', group: 'record', weight: 'veto' },
    filmed: { ...finding, label: '有音像记录', group: 'record', weight: 'slight' },
    filed: { ...finding, label: '已归档', group: 'record' },
  },
} as unknown as Procedure;

describe('findings as another matter reads them', () => {
  test('are those missing and those excused, named and weighed, in the order of their declaration', () => {
    const read = referredFindings(judged, [
      { finding: 'filmed', outcome: 'excused' },
      { finding: 'signed', outcome: 'missing' },
      { finding: 'filed', outcome: 'holds' },
    ]);
    expect(read).toEqual([
      {
        finding: 'signed',
        label: '笔录有签名',
        group: 'record',
        groupLabel: '全过程记录',
        weight: 'veto',
        outcome: 'missing',
      },
      {
        finding: 'filmed',
        label: '有音像记录',
        group: 'record',
        groupLabel: '全过程记录',
        weight: 'slight',
        outcome: 'excused',
      },
    ]);
  });

  test('are none when nothing is missing, and leave out what no longer is a rule', () => {
    expect(referredFindings(judged, [])).toEqual([]);
    expect(referredFindings(judged, [{ finding: 'repealed', outcome: 'missing' }])).toEqual([]);
  });

  test('are absent where the procedure judges nothing', () => {
    const { findings: _, ...silent } = judged;
    expect(referredFindings(silent as Procedure, [])).toBeUndefined();
  });
});
