/** What the marks of settings mean, and the units of a span. */
export const marks = {
  local: { label: '当地', says: '由地方规定', look: '' },
  unsure: { label: '存疑', says: '法律没有定论，请核实', look: 'soon' },
  default: { label: '缺省', says: '没有规定，系统给的值', look: '' },
} as const;

export const units = [
  { value: 'workingDay', label: '个工作日' },
  { value: 'day', label: '日' },
  { value: 'month', label: '个月' },
  { value: 'year', label: '年' },
  { value: 'hour', label: '小时' },
] as const;
