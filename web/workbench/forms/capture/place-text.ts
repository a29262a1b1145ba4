/** A place in words. */
const decimals = 6;

/** 北纬28.543210度，东经115.942100度（误差约12米） */
export function placeText(latitude: number, longitude: number, accuracy: number): string {
  const part = (value: number, positive: string, negative: string): string =>
    `${value >= 0 ? positive : negative}${Math.abs(value).toFixed(decimals)}度`;
  return `${part(latitude, '北纬', '南纬')}，${part(longitude, '东经', '西经')}（误差约${Math.ceil(accuracy)}米）`;
}
