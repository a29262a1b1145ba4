/** Nanchang County (南昌县) by its GB/T 2260 code. */
export const region = '360121';
