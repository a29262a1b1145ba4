// Laws that send a dispute to reconsideration before the court (行政复议法第二十三条第一款第五项).
export { ANTIMONOPOLY } from './anti-monopoly.ts';
export { ASSEMBLY } from './assembly.ts';
export { FILM } from './film-industry.ts';
export { FOREIGN_EXCHANGE } from './foreign-exchange.ts';
export { MILITARY_EXPORTS } from './military-exports.ts';
export { PRICE_PENALTIES } from './price-penalties.ts';
export { RELIGION } from './religious-affairs.ts';
export { TARIFF } from './tariff.ts';
export { TAX_COLLECTION } from './tax-collection.ts';
export { SUBSISTENCE } from './urban-subsistence.ts';
