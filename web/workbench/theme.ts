/** The look of the controls: our own colours, each checked against its ground for contrast of at least 4.5 : 1. */
import type { ThemeConfig } from 'antd';

/** The same colours as styles/base.css, for what is drawn by script. */
export const colours = {
  paper: '#f2f4f3',
  sheet: '#ffffff',
  ink: '#1a2428',
  ink2: '#44525a',
  ink3: '#5a6871',
  line: '#dbe0de',
  line2: '#aeb8b5',
  accent: '#14566b',
  wash: '#e4eef1',
  late: '#a3231b',
  soon: '#7d4e00',
  done: '#24613b',
};

const family =
  '"PingFang SC", "HarmonyOS Sans SC", "Microsoft YaHei", "Noto Sans CJK SC", "Source Han Sans SC", "Noto Sans SC", system-ui, sans-serif';

/** `large` is the large-type mode for older and poorly sighted staff (适老大字). */
export function themeFor(large: boolean): ThemeConfig {
  return {
    token: {
      fontFamily: family,
      fontSize: large ? 19 : 14,
      controlHeight: large ? 46 : 32,
      borderRadius: 3,
      colorPrimary: colours.accent,
      colorLink: colours.accent,
      colorText: colours.ink,
      colorTextSecondary: colours.ink2,
      colorTextTertiary: colours.ink3,
      colorTextPlaceholder: colours.ink3,
      colorTextDescription: colours.ink3,
      colorError: colours.late,
      colorWarning: colours.soon,
      colorSuccess: colours.done,
      colorBorder: colours.line2,
      colorBorderSecondary: colours.line,
      colorBgLayout: colours.paper,
      // A desk does not move: what was asked for is there at once, and no spinner outlives its work in a missed transition.
      motion: false,
      wireframe: false,
    },
    components: {
      Button: { fontWeight: 500, primaryShadow: 'none', defaultShadow: 'none', dangerShadow: 'none' },
      Pagination: { itemActiveColor: colours.accent },
    },
  };
}
