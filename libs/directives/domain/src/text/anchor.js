const shiftOf = ({ start, end, length }) => length - (end - start);
/** The anchor in the newer text, or null where an edit touches its words: the anchor is lost. */
export const mapAnchor = (anchor, map) => {
    if (anchor.text !== map.from)
        return anchor;
    if (map.edits.some((edit) => edit.start < anchor.end && edit.end > anchor.start))
        return null;
    const shift = map.edits.filter((edit) => edit.end <= anchor.start).reduce((sum, edit) => sum + shiftOf(edit), 0);
    return { ...anchor, text: map.to, start: anchor.start + shift, end: anchor.end + shift };
};
/** The anchor in the newest of the texts that the maps lead through, or null where it was lost on the way. */
export const mapThrough = (anchor, maps) => maps.reduce((current, map) => (current ? mapAnchor(current, map) : null), anchor);
