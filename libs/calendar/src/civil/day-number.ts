/** Days since 1970-01-01 of a day of the proleptic Gregorian calendar: whole numbers, so no clock and no zone take part. */
export const dayNumberOf = (year: number, month: number, day: number): number => {
  const marchYear = month > 2 ? year : year - 1;
  const century = Math.floor(marchYear / 400);
  const yearOfCentury = marchYear - century * 400;
  const dayOfYear = Math.floor((153 * ((month + 9) % 12) + 2) / 5) + day - 1;
  const leapDays = Math.floor(yearOfCentury / 4) - Math.floor(yearOfCentury / 100);
  return century * 146_097 + yearOfCentury * 365 + leapDays + dayOfYear - 719_468;
};

/** The year, month (1–12) and day of the month of a day number. */
export const partsOfDayNumber = (dayNumber: number): readonly [year: number, month: number, day: number] => {
  const shifted = dayNumber + 719_468;
  const century = Math.floor(shifted / 146_097);
  const dayOfCentury = shifted - century * 146_097;
  const leapDays =
    Math.floor(dayOfCentury / 1_460) - Math.floor(dayOfCentury / 36_524) + Math.floor(dayOfCentury / 146_096);
  const yearOfCentury = Math.floor((dayOfCentury - leapDays) / 365);
  const dayOfYear =
    dayOfCentury - (365 * yearOfCentury + Math.floor(yearOfCentury / 4) - Math.floor(yearOfCentury / 100));
  const marchMonth = Math.floor((5 * dayOfYear + 2) / 153);
  const day = dayOfYear - Math.floor((153 * marchMonth + 2) / 5) + 1;
  const month = marchMonth < 10 ? marchMonth + 3 : marchMonth - 9;
  return [yearOfCentury + century * 400 + (month <= 2 ? 1 : 0), month, day];
};
