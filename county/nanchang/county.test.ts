// The county as the demonstration names it: plainly made up, complete, and such that every power exists.
import { describe, expect, test } from 'vitest';
import { validCreditCode, validIdNumber } from '../../kernel/procedure/index.ts';
import { modules } from '../../modules/index.ts';
import { business, citizen, company, nameCount, personName } from './names.ts';
import { bureaus, offices } from './offices.ts';
import { people } from './people.ts';
import { settings } from './settings.ts';
import { townships } from './townships.ts';

describe('names and numbers', () => {
  const some = Array.from({ length: 2000 }, (_, n) => n * 53);

  test('ID numbers pass their check digit and bear a division that does not exist', () => {
    for (const n of some) {
      const { idNumber } = citizen(n, '示例');
      expect(validIdNumber(idNumber as string), idNumber).toBe(true);
      expect(idNumber?.slice(0, 6)).toBe('000000');
    }
  });

  test('credit codes pass their check digit and bear that division too', () => {
    for (const n of some) {
      for (const { creditCode } of [company(n, '示例'), business(n, '示例')]) {
        expect(validCreditCode(creditCode as string), creditCode).toBe(true);
        expect(creditCode?.slice(2, 8)).toBe('000000');
      }
    }
  });

  test('telephones begin with 1990000, companies with 示例', () => {
    for (const n of some) {
      expect(citizen(n, '').phone).toMatch(/^1990000\d{4}$/);
      expect(company(n, '').name).toMatch(/^示例/);
    }
  });

  test('given names are a stem and a branch, and thousands of names differ', () => {
    const names = Array.from({ length: nameCount }, (_, n) => personName(n));
    expect(new Set(names).size).toBe(nameCount);
    expect(nameCount).toBeGreaterThan(10_000);
    for (const name of names) expect(name).toMatch(/^.[甲乙丙丁戊己庚辛壬癸][子丑寅卯辰巳午未申酉戌亥]$/u);
  });
});

describe('offices', () => {
  const codes = new Set(offices.map((o) => o.code));

  test('nineteen townships have a judicial office and a mediation committee each', () => {
    expect(townships).toHaveLength(19);
    for (const kind of ['judicial-office', 'township-committee'])
      expect(offices.filter((o) => o.kind === kind)).toHaveLength(19);
  });

  test('form a tree under the government, no code twice', () => {
    expect(codes.size).toBe(offices.length);
    expect(offices.filter((o) => o.parent === null).map((o) => o.code)).toEqual(['government']);
    for (const o of offices) if (o.parent !== null) expect(codes, o.code).toContain(o.parent);
  });

  test('papers of the justice bureau and its judicial offices bear the seal of the government', () => {
    for (const o of offices)
      if (o.code === 'justice' || o.kind === 'judicial-office') expect(o.authority, o.code).toBe('government');
  });

  test('there are some twenty-five bureaus', () => expect(bureaus.length).toBeGreaterThanOrEqual(25));

  test('no two offices share a prefix of their numbers, but the government and the body that works for it', () => {
    const prefixes = settings
      .filter((s) => s.key.startsWith('number.prefix.') && s.key !== 'number.prefix.justice')
      .map((s) => s.value);
    expect(new Set(prefixes).size).toBe(prefixes.length);
  });
});

describe('people', () => {
  const roles = new Set([
    ...modules.flatMap((m) => Object.keys(m.roles).map((r) => `${m.id}.${r}`)),
    'system',
    'security',
    'auditor',
    'report.editor',
    'oversight',
  ]);

  test('hold posts in offices that exist, with powers that exist', () => {
    const codes = new Set(offices.map((o) => o.code));
    for (const p of people) {
      for (const a of p.appointments) {
        expect(codes, p.account).toContain(a.office);
        for (const r of a.roles) expect(roles, p.account).toContain(r);
      }
    }
  });

  test('every role of every module is held by someone', () => {
    const held = new Set(people.flatMap((p) => p.appointments.flatMap((a) => a.roles)));
    for (const role of roles) expect(held, role).toContain(role);
  });

  test('no name, id or account twice', () => {
    for (const key of ['name', 'id', 'account'] as const)
      expect(new Set(people.map((p) => p[key])).size).toBe(people.length);
  });

  test('the three administrators are three, and none holds a power in a procedure', () => {
    const administrators = people.filter((p) =>
      p.appointments.some((a) => a.roles.some((r) => ['system', 'security', 'auditor'].includes(r))),
    );
    expect(administrators).toHaveLength(3);
    for (const p of administrators) expect(p.appointments.flatMap((a) => a.roles)).toHaveLength(1);
  });

  test('reconsideration staff carry a card that is valid without a gap', () => {
    const handlers = people.filter((p) => p.appointments.some((a) => a.roles.includes('reconsideration.handler')));
    expect(handlers.length).toBeGreaterThanOrEqual(5);
    for (const { certificates } of handlers) {
      for (const day of ['2023-01-03', '2025-12-31', '2026-01-01', '2026-11-23', '2030-06-30']) {
        expect(
          certificates.some((c) => c.kind === '行政复议工作证' && c.from <= day && day <= c.until),
          day,
        ).toBe(true);
      }
    }
  });
});
