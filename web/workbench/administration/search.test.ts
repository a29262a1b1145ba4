import { expect, test } from 'vitest';
import { placesOf } from './places.ts';
import { narrowed, readAccountSearch, readAppointmentSearch, readAuditSearch, readSettingSearch } from './search.ts';

test('what an address asks for is read, and what it says wrongly is left out', () => {
  expect(
    readAuditSearch({ person: 'p', kind: 'reveal', from: '2026-03-01', to: '去年', page: '2', size: '9000' }),
  ).toEqual({
    person: 'p',
    kind: 'reveal',
    from: '2026-03-01',
    page: 2,
  });
  expect(readAccountSearch({ q: '王', state: 'disabled', page: 'x' })).toEqual({ q: '王', state: 'disabled' });
  expect(readAccountSearch({ state: 'gone' })).toEqual({});
  expect(readAppointmentSearch({ state: 'requests', office: 'justice' })).toEqual({
    state: 'requests',
    office: 'justice',
  });
  expect(readSettingSearch({ mark: 'unsure', changed: 'true', module: 'm' })).toEqual({
    mark: 'unsure',
    changed: 'true',
    module: 'm',
  });
});

test('another condition begins at the first page, and an emptied one is gone', () => {
  expect(narrowed({ q: '王', page: 3, size: 50 }, { q: undefined })).toEqual({ size: 50 });
  expect(narrowed({ page: 3 } as { page?: number; q?: string }, { q: '李' })).toEqual({ q: '李' });
});

test('the menus of the three share what two of them read, and the auditor shares nothing with them', () => {
  const of = (duty: 'system' | 'security' | 'auditor') => placesOf[duty].map((p) => p.to);
  expect(of('auditor').filter((to) => [...of('system'), ...of('security')].includes(to))).toEqual([]);
  expect(of('system')).toContain('/administration/accounts');
  expect(of('security')).not.toContain('/administration/accounts');
  expect(of('security')).not.toContain('/administration/settings');
});
