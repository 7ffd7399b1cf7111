/** Latest civil date among the cited documents: the directive cannot be older (seed B04). */
export const latestCitedDate = (header) => header.citations.reduce((latest, { date }) => (date !== null && (latest === null || date > latest) ? date : latest), null);
/** `43/2024/NQ-HĐND`; a blank ordinal stays blank: `/UBND-NC`. */
export const formatNumber = ({ ordinal, symbol }) => `${ordinal ?? ''}/${symbol ?? ''}`;
