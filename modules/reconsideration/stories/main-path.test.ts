/** A reconsideration case of 2026 from receipt to archive. */
import { expect, it } from 'vitest';
import { decided, served } from './stage.ts';

it('a case is received, accepted, answered, heard, decided in the authority’s name, served and archived', () => {
  const story = decided('2026-11-02');
  expect(story.matter.state).toBe('decided');
  story.on('2026-11-04').act('serve', 'handler', { servedOn: '2026-11-04', ...served });
  expect(story.limit('suit')?.due).toBe('2026-11-19');
  story.act('copyToSuperior', 'handler', { copiedTo: '南昌市市场监督管理局' });
  story.act('archive', 'handler', {
    catalogue: [
      'application',
      'identity',
      'acceptance',
      'reply',
      'views',
      'report',
      'approval',
      'decision',
      'service',
      'superior',
    ],
  });
  expect(story.matter.state).toBe('archived');
  expect(story.matter.papers.map((p) => p.paper)).toContain('decision');
});
