import { expect, test } from 'vitest';
import type { OnlineEntry } from './data.ts';
import { taskGroups } from './tasks.ts';

const entry = (act: string, purpose: OnlineEntry['purpose']): OnlineEntry => ({
  module: 'garden',
  procedure: 'garden',
  act,
  purpose,
  label: act,
  intro: [],
  per: [],
  next: [],
  steps: [],
});

test('what a citizen may begin stands under the head of its purpose, in the order of the heads; a head without entries is left out', () => {
  const groups = taskGroups([entry('举报', 'supervise'), entry('许可', 'request'), entry('更正', 'request')], 2).map(
    String,
  );
  expect(groups).toHaveLength(2);
  expect(groups[0]).toMatch(/<h2>申请办理<\/h2>[\s\S]*许可[\s\S]*更正/);
  expect(groups[1]).toMatch(/<h2>监督评价<\/h2>[\s\S]*举报/);
  expect(taskGroups([], 3)).toEqual([]);
});
