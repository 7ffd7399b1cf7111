export * from './civil/civil-date.js';
export * from './civil/instant.js';
export * from './civil/written-date.js';
export * from './deadline/settings.js';
export * from './working-days/length.js';
export * from './working-days/work-calendar.js';
export * from './working-days/working-days.js';
