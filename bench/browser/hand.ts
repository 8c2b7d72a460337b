/**
 * A reader's hand, in ms: a mouse is on a link for some 300 ms before it clicks (what instant.page has measured), of which
 * either presses 80.
 */
export const [resting, pressing] = [220, 80];
