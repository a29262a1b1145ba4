// Tests that the catalogue of laws is whole: unique names, versions that follow one another, and article counts that agree
// with the last article of each text.
import { existsSync, readdirSync } from 'node:fs';
import { describe, expect, it } from 'vitest';
import { checkCitation, chineseNumber, parseCitationKey, versionOn } from '../kernel/citation/index.ts';
import * as catalogue from './index.ts';
import { ALIC, APL, ARIR, ARL, cite, DOC118, lawOf, laws } from './index.ts';

/** The last article of each text, as the text or its official summary gives it. */
const lastArticle: Record<string, string> = {
  'ARL@2017': '第四十三条',
  'ARL@2023': '第九十条',
  'ARIR@2007': '第六十六条',
  'ARIR@2026': '第七十七条',
  'ADLL@2017': '第一百零三条',
  'PML@2010': '第三十五条',
  'LAL@2021': '第七十一条',
  'LAP@2023': '第四十六条',
  'PLE@2025': '第六十五条',
  'XFR@2022': '第五十条',
  'APL@2021': '第八十六条',
  'ACL@2011': '第七十一条',
  'ALIC@2019': '第八十三条',
  'ELSR@2025': '第四十四条',
  'OBE@2019': '第七十二条',
  'D713@2019': '第四十四条',
  'FCR@2024': '第二十七条',
  'REGULATION_MAKING@2017': '第四十条',
  'RULE_MAKING@2017': '第四十一条',
  'DCGD@2019': '第三十五条',
  'OGI@2019': '第五十六条',
  'ECIR@2014': '第二十五条',
  'PIPL@2021': '第七十四条',
  'DSL@2021': '第五十五条',
  'ARCHIVES@2020': '第五十三条',
  'CSL@2025': '第八十一条',
  'DSR@2025': '第四十四条',
  'NDR@2024': '第六十四条',
  'SME@2025': '第三十七条',
  'DEP@2025': '第六十五条',
  'SUP@2024': '第六十五条',
  'STATE_SUPERVISION@2024': '第七十八条',
  'SECRETS@2024': '第六十五条',
  'PSAPL@2025': '第一百四十四条',
  'CRIME_TRANSFER@2020': '第二十条',
  'MERR@2021': '第五十五条',
  'MEDR@2018': '第五十六条',
  'CMR@2025': '第三十三条',
  'INVITED@2016': '第三十条',
  'ONLINE@2021': '第三十条',
  'JCR@2011': '第十三条',
  'ARBITRATION@2025': '第九十六条',
  'CIVIL@2020': '第一千二百六十条',
  'CPL@2023': '第三百零六条',
};

describe('the catalogue of laws', () => {
  it('gives every law one id, one code and one title', () => {
    for (const name of ['id', 'code', 'title', 'short'] as const) {
      expect(new Set(laws.map((law) => law[name])).size).toBe(laws.length);
    }
    expect(laws.length).toBeGreaterThan(130);
  });

  it('calls each constant by the code its citations carry', () => {
    const exported: Record<string, unknown> = catalogue;
    for (const law of laws) expect(exported[law.code]).toBe(law);
    for (const law of laws) expect(parseCitationKey(law.code)).toEqual({ law: law.code });
  });

  it('keeps each law in the file of its id, and lists every file', () => {
    const rooms = readdirSync(import.meta.dirname, { withFileTypes: true }).filter(
      (entry) => entry.isDirectory() && entry.name !== 'holidays',
    );
    const files = rooms.flatMap((room) =>
      readdirSync(`${import.meta.dirname}/${room.name}`).filter((file) => file !== 'index.ts'),
    );
    expect(files.sort()).toEqual(laws.map((law) => `${law.id}.ts`).sort());
    expect(rooms.every((room) => existsSync(`${import.meta.dirname}/${room.name}/index.ts`))).toBe(true);
  });

  it('writes titles without 《》, which the paper adds', () => {
    for (const law of laws) {
      // The title of a rule may itself quote a document, as in 《关于……的意见》实施细则.
      expect(law.short).not.toMatch(/[《》]/);
      expect(law.title).not.toMatch(/^《.*》$/);
    }
  });
});

describe('the versions of a law', () => {
  const date = /^\d{4}-\d{2}-\d{2}$/;

  it('follow one another without overlap, and only the last may have no end', () => {
    for (const law of laws) {
      expect(law.versions.length, law.code).toBeGreaterThan(0);
      expect(new Set(law.versions.map((v) => v.id)).size, law.code).toBe(law.versions.length);
      law.versions.forEach((version, at) => {
        const next = law.versions[at + 1];
        expect(version.from, law.code).toMatch(date);
        if (version.adopted) expect(version.adopted <= version.from, law.code).toBe(true);
        if (version.until) expect(version.from <= version.until, law.code).toBe(true);
        if (next) expect(version.until !== undefined && version.until < next.from, law.code).toBe(true);
      });
    }
  });

  it('leave no day between two texts without a law', () => {
    for (const law of laws) {
      law.versions.slice(1).forEach((version, at) => {
        const before = law.versions[at]?.until as string;
        const nextDay = new Date(Date.parse(before) + 86_400_000).toISOString().slice(0, 10);
        expect(nextDay, law.code).toBe(version.from);
      });
    }
  });

  it('have a positive count of articles, or say why there is none', () => {
    for (const law of laws) {
      for (const version of law.versions) {
        if (version.articles === null) expect(version.note ?? version.unsure, law.code).toBeTruthy();
        else expect(Number.isInteger(version.articles) && version.articles > 0, law.code).toBe(true);
      }
    }
  });

  it('count as many articles as the number of the last article in the text', () => {
    for (const [key, last] of Object.entries(lastArticle)) {
      const { law: code, version: id } = parseCitationKey(key);
      const version = laws.find((law) => law.code === code)?.versions.find((v) => v.id === id);
      expect(version, key).toBeDefined();
      expect(`第${chineseNumber(version?.articles ?? 0)}条`, key).toBe(last);
    }
  });
});

describe('citing from the catalogue', () => {
  it('prints what an official would write', () => {
    expect(cite(ARL.at('2023').art(30, 3))).toBe('《行政复议法》第三十条第三款');
    expect(cite(ALIC.art(32, 1, 4))).toBe('《行政许可法》第三十二条第一款第（四）项');
    expect(cite(DOC118.art(6))).toBe('《全面推行行政执法三项制度的指导意见》第（六）项');
  });

  it('does not let one abbreviation mean two laws', () => {
    expect(catalogue.ADLL.short).toBe('行政诉讼法');
    expect(catalogue.ALIC.short).toBe('行政许可法');
    expect(Object.keys(catalogue)).not.toContain('ALL');
  });

  it('applies the reconsideration law and its regulation of the day', () => {
    expect(versionOn(ARL, '2023-12-31')?.id).toBe('2017');
    expect(versionOn(ARL, '2024-01-01')?.id).toBe('2023');
    expect(versionOn(ARIR, '2026-06-30')?.id).toBe('2007');
    expect(versionOn(ARIR, '2026-07-01')?.id).toBe('2026');
    expect(versionOn(APL, '2021-07-14')?.articles).toBe(64);
  });

  it('refuses an article beyond the text of the day', () => {
    expect(checkCitation(ARIR.art(77), ARIR, '2026-07-01')).toBeUndefined();
    expect(checkCitation(ARIR.art(77), ARIR, '2026-06-30')).toBe(
      '《行政复议法实施条例》2007年文本共66条，没有第七十七条，请核对条文序号。',
    );
  });

  it('finds the law of a citation and refuses one it does not know', () => {
    expect(lawOf(APL.art(63))).toBe(APL);
    expect(lawOf({ law: 'local', note: '县文件审查规则' })).toBeUndefined();
    expect(() => lawOf({ law: 'ALL', article: 1 })).toThrow('没有登记代号为“ALL”的法律');
  });
});
