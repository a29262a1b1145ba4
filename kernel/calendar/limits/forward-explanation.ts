// Puts the steps of a forward limit into the sentences an official or a party reads.

import { chineseDate, dateOf, type EpochDay, epochDay } from '../legal-date.ts';
import { type Span, spanText } from '../span.ts';
import type { Calendar } from '../working-calendar.ts';
import { civilCode, dayInFull, type ExplanationLine, inBrackets, line, provisionalLines } from './explanation.ts';
import type { Extension, ForwardSteps, Leg } from './forward.ts';
import { type Pause, stopOf, stoppedDays } from './pauses.ts';

/** The lines for a forward limit, in the order a reader would check them. */
export function explainForward(steps: ForwardSteps, calendar: Calendar): ExplanationLine[] {
  const { limit, legs } = steps;
  const lines = [
    line('start', `自${chineseDate(limit.from)}的次日起算`, limit.from, civilCode.start),
    ...stopLines(steps, calendar),
  ];
  for (const leg of legs)
    lines.push(...(leg.extension ? extensionLines(leg, calendar) : baseLines(leg, steps, calendar)));
  for (const { extension, expired } of steps.voided) lines.push(voidedLine(extension, expired));
  for (const extension of steps.waiting) {
    const text = `已批准延长${spanText(extension.allow)}${inBrackets(extension.why, extension.per)}，恢复计算后接续`;
    lines.push(line('extend', text, extension.on, extension.per));
  }
  return [...lines, ...endLines(steps, calendar)];
}

function counted(n: number, unit: Leg['unit']): string {
  return spanText({ count: n, unit });
}

function stopLines({ limit, strict, pausedDays }: ForwardSteps, calendar: Calendar): ExplanationLine[] {
  const from = epochDay(limit.from);
  const unit = limit.allow.unit === 'workingDay' ? 'workingDay' : 'day';
  const until = strict ?? Number.POSITIVE_INFINITY;
  const told: ExplanationLine[] = [];
  let separately = 0;
  const tell = (pause: Pause, verb: string) => {
    const stop = stopOf(pause);
    const reason = inBrackets(pause.why, pause.per);
    const span = `${chineseDate(dateOf(stop.from + 1))}至${pause.to ? chineseDate(pause.to) : ''}`;
    if (stop.from >= until) {
      told.push(
        line('pause', `${chineseDate(pause.from)}的中止${reason}发生时期限已届满，不影响届满日`, pause.from, pause.per),
      );
    } else if (pause.to === undefined) {
      told.push(
        line('pause', `自${chineseDate(pause.from)}的次日起停止计算${reason}，尚未恢复`, pause.from, pause.per),
      );
    } else if (stop.to > Math.max(from, stop.from)) {
      const days = stoppedDays(from, Math.min(until, stop.to), [stop], unit, calendar.epoch);
      separately += days;
      told.push(
        line(
          'pause',
          `${span}${verb}${inBrackets(pause.why, pause.per, `扣除${counted(days, unit)}`)}`,
          pause.from,
          pause.per,
        ),
      );
    }
  };
  for (const pause of limit.pauses ?? []) tell(pause, '期限中止');
  for (const pause of limit.exclusions ?? []) tell(pause, '不计入期限');
  told.sort((a, b) => epochDay(a.date ?? limit.from) - epochDay(b.date ?? limit.from));
  if (strict !== null && separately > pausedDays) {
    told.push(line('pause', `上述期间有重叠，重叠部分只扣除一次，共扣除${counted(pausedDays, unit)}`));
  }
  return told;
}

function baseLines({ span, unit, from, end }: Leg, { stops }: ForwardSteps, calendar: Calendar): ExplanationLine[] {
  if (end === null) return [];
  const date = dateOf(end);
  if (span.unit === 'day' || span.unit === 'workingDay') {
    return [line('count', `第${spanText(span)}为${dayInFull(date, calendar)}`, date)];
  }
  const paused = stoppedDays(from, end, stops, unit, calendar.epoch);
  const taken = paused > 0 ? `，加上扣除的${counted(paused, unit)}` : '';
  const text = `${spanText(span)}${taken}，届满日为${dayInFull(date, calendar)}`;
  const lines = [line('count', text, date, civilCode.correspondingDay)];
  if (paused === 0 && hasNoCorrespondingDay(from, end)) {
    const why = `届满之月没有与起算日对应的日期，以该月最后一日为届满日（${civilCode.correspondingDay}）`;
    lines.push(line('count', why, date, civilCode.correspondingDay));
  }
  return lines;
}

function hasNoCorrespondingDay(from: EpochDay, end: EpochDay): boolean {
  return dateOf(from).slice(8) !== dateOf(end).slice(8);
}

function extensionLines({ span, from, end, extension }: Leg, calendar: Calendar): ExplanationLine[] {
  if (!extension) return [];
  const { why, per, on } = extension;
  const till = end === null ? '' : `，至${dayInFull(dateOf(end), calendar)}`;
  const text = `${chineseDate(on)}批准延长${spanText(span)}${inBrackets(why, per)}，自${chineseDate(dateOf(from))}的次日起接续计算${till}`;
  return [line('extend', text, end === null ? on : dateOf(end), per)];
}

function voidedLine({ allow, on, why, per }: Extension, expired: EpochDay): ExplanationLine {
  const when = `期限已于${chineseDate(dateOf(expired))}届满`;
  const text = `${chineseDate(on)}批准的延长${spanText(allow)}${inBrackets(why, per)}不发生效力：${when}，届满后不能再延长`;
  return line('extend', text, on, per);
}

function endLines({ strict, due, left, undecreed }: ForwardSteps, calendar: Calendar): ExplanationLine[] {
  if (strict === null || due === null) return [standingLine(left)];
  const last = dateOf(due);
  const roll =
    due === strict
      ? []
      : [
          line(
            'roll',
            `期间最后一日是法定休假日，顺延至假后第一个工作日${chineseDate(last)}（${civilCode.dayOff}）`,
            last,
            civilCode.dayOff,
          ),
        ];
  const end = `期限于${dayInFull(last, calendar)}届满`;
  return [...roll, ...provisionalLines(undecreed), line('end', end, last)];
}

function standingLine(left: Span): ExplanationLine {
  return line('end', `期限现停止计算，尚余${spanText(left)}，恢复后继续计算，届时方可确定届满日`);
}
