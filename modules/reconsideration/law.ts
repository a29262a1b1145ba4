/** The texts this module applies, short: the law of 2017 and 2023, the regulations of 2007 and 2026. */
import { ADLI, ADLL, ARIR, ARL, CPI, CPL } from '../../law/index.ts';

/** 行政复议法 as revised on 2023-09-01, in force from 2024-01-01. */
export const A23 = ARL.at('2023');
/** 行政复议法 as amended in 2017, in force until 2023-12-31. */
export const A17 = ARL.at('2017');
/** 实施条例 of 2026 (国务院令第836号), in force from 2026-07-01. */
export const R26 = ARIR.at('2026');
/** 实施条例 of 2007 (国务院令第499号), in force until 2026-06-30. */
export const R07 = ARIR.at('2007');
export { ADLI, ADLL, ARIR, ARL, CPI, CPL };
