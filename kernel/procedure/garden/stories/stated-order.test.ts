// What an act states is folded alike in whatever order its form was filled in: the record keeps fields in the order of their names.
import { expect, test } from 'vitest';
import { applyEntry, emptyMatter, fields, office, type Procedure, type RecordedAct } from '../../index.ts';
import { gardenPermit } from '../procedure.ts';

const joint = {
  ...gardenPermit,
  file: fields({ lead: office('牵头单位', { involves: true }), aid: office('协同单位', { involves: true }) }),
} as unknown as Procedure;

const opened = (stated: RecordedAct['stated']): readonly string[] => {
  const [opening = ''] = Object.entries(joint.acts).find(([, act]) => act.opens) ?? [];
  const before = emptyMatter(
    {
      region: '360121',
      id: 'm',
      module: 'garden',
      procedure: 'garden',
      version: joint.version,
      office: 'o',
      authority: 'o',
    },
    joint,
    '2026-03-02',
  );
  const entry: RecordedAct = {
    seq: 1,
    act: opening,
    on: '2026-03-02',
    by: { kind: 'person', id: 'p', name: '', capacity: 'garden.clerk' },
    stated,
    papers: [],
    source: 'performed',
  };
  return applyEntry(before, joint, entry, 'head').involved;
};

test('offices involved stand in the same order however they were stated', () => {
  expect(opened({ lead: 'a', aid: 'b' })).toEqual(opened({ aid: 'b', lead: 'a' }));
  expect(opened({ lead: 'a', aid: 'b' })).toEqual(['b', 'a']);
});
